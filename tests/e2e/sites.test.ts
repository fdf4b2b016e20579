import { sitesOnTheMap } from './sites.ts'

sitesOnTheMap(false)
