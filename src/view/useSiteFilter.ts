import { SITE_GROUPS, SITE_STATUSES } from '../domain/minerals.ts'
import { type Choices, oneOf, useParams } from './useParams.ts'

/** What the list of sites is narrowed to, beside country and sectors; null is any. */
export interface SiteFilter {
  readonly group: (typeof SITE_GROUPS)[number] | null
  readonly status: (typeof SITE_STATUSES)[number] | null
}

const PARAMS = { group: oneOf(SITE_GROUPS, null), status: oneOf(SITE_STATUSES, null) }
const KEYS = { status: 'site-status' }

/** The filter of the sites, in the address: `?group=gold&site-status=operating`. */
export const useSiteFilter = (): Choices<SiteFilter> => useParams<SiteFilter>(PARAMS, KEYS)
