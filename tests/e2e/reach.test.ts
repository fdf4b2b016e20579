import { reached } from './reach.ts'

reached(false)
