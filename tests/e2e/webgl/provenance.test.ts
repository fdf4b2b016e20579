import { aMark } from '../marks.ts'

aMark(true)
