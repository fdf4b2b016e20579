import { touched } from '../touch.ts'

touched(true)
