import { touched } from './touch.ts'

touched(false)
