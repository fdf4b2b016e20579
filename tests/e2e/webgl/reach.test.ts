import { reached } from '../reach.ts'

reached(true)
