import { aFullVisit } from '../visit.ts'

aFullVisit(true)
