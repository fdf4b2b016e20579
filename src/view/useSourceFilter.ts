import { parseAsString, useQueryStates } from 'nuqs'
import { useCallback } from 'react'

/** What the page of sources is narrowed to. */
export interface SourceFilter {
  /** Words of publisher, title, id or what rests on it. */
  readonly q: string
  /** A licence id. */
  readonly licence: string
}

const PARAMS = { q: parseAsString.withDefault(''), licence: parseAsString.withDefault('') }

/** The filter of the page of sources, in its address. */
export function useSourceFilter(): [SourceFilter, (change: Partial<SourceFilter>) => void] {
  const [filter, setFilter] = useQueryStates(PARAMS)
  const set = useCallback(
    (change: Partial<SourceFilter>) => {
      const empty = Object.fromEntries(Object.entries(change).map(([k, value]) => [k, value || null]))
      setFilter(empty, { history: 'replace' })
    },
    [setFilter],
  )
  return [filter, set]
}
