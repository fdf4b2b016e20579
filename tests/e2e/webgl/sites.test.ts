import { sitesOnTheMap } from '../sites.ts'

sitesOnTheMap(true)
