import { parseAsString, useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { SITE_GROUPS, SITE_STATUSES } from '../domain/minerals.ts'
import { leaveHash } from './useHash.ts'
import type { Ignored } from './view.ts'

/** What the list of sites is narrowed to, beside country and sectors; null is any. */
export interface SiteFilter {
  readonly group: (typeof SITE_GROUPS)[number] | null
  readonly status: (typeof SITE_STATUSES)[number] | null
}

export interface SiteFilterState {
  readonly filter: SiteFilter
  readonly ignored: readonly Ignored[]
  readonly setFilter: (change: Partial<SiteFilter>, history?: 'push' | 'replace') => void
}

const PARAMS = { group: parseAsString, 'site-status': parseAsString }

/** The filter of the sites, in the address: `?group=gold&site-status=operating`. */
export function useSiteFilter(): SiteFilterState {
  const [{ group, 'site-status': status }, setAddress] = useQueryStates(PARAMS)
  const setFilter = useCallback(
    ({ status: changed, ...change }: Partial<SiteFilter>, history: 'push' | 'replace' = 'push') => {
      const entered = history === 'push' && leaveHash()
      const address = { ...change, ...(changed !== undefined && { 'site-status': changed }) }
      setAddress(address, { history: entered ? 'replace' : history })
    },
    [setAddress],
  )
  return useMemo(() => {
    const filter = { group: among(SITE_GROUPS, group), status: among(SITE_STATUSES, status) }
    const unknown = (key: string, text: string | null, found: string | null): Ignored[] =>
      text !== null && found === null ? [{ key, text }] : []
    const ignored = [
      ...unknown('group', group, filter.group),
      ...unknown('site-status', status, filter.status),
    ]
    return { filter, ignored, setFilter }
  }, [group, status, setFilter])
}

const among = <T extends string>(all: readonly T[], text: string | null): T | null =>
  all.find((known) => known === text) ?? null
