import { parseAsArrayOf, parseAsString, useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { EVENT_KINDS, type EventKind } from '../domain/timeline.ts'
import { leaveHash } from './useHash.ts'
import type { Ignored } from './view.ts'

/** First and last year, both in it. */
export type Years = readonly [from: number, to: number]

/** What the timeline is narrowed to, beside country and sectors. */
export interface TimelineFilter {
  /** None chosen means all. */
  readonly kinds: readonly EventKind[]
  /** In which an event begins; null means all. */
  readonly years: Years | null
}

export interface TimelineFilterState {
  readonly filter: TimelineFilter
  readonly ignored: readonly Ignored[]
  readonly setFilter: (change: Partial<TimelineFilter>, history?: 'push' | 'replace') => void
}

const PARAMS = { kind: parseAsArrayOf(parseAsString), years: parseAsString }

/** The filter of the timeline, in its address: `?kind=control,policy&years=2024-2026`. */
export function useTimelineFilter(): TimelineFilterState {
  const [{ kind, years }, setAddress] = useQueryStates(PARAMS)
  const setFilter = useCallback(
    (change: Partial<TimelineFilter>, history: 'push' | 'replace' = 'push') => {
      const entered = history === 'push' && leaveHash()
      setAddress(addressOf(change), { history: entered ? 'replace' : history })
    },
    [setAddress],
  )
  return useMemo(() => ({ ...resolve(kind, years), setFilter }), [kind, years, setFilter])
}

function resolve(kind: readonly string[] | null, years: string | null) {
  const asked = kind ?? []
  const kinds = EVENT_KINDS.filter((k) => asked.includes(k))
  const range = years === null ? null : parseYears(years)
  const ignored: Ignored[] = [
    ...asked
      .filter((text) => !(EVENT_KINDS as readonly string[]).includes(text))
      .map((text) => ({ key: 'kind', text })),
    ...(years !== null && range === null ? [{ key: 'years', text: years }] : []),
  ]
  return { filter: { kinds, years: range }, ignored }
}

/** `2024-2026`, or `2025` alone. */
function parseYears(text: string): Years | null {
  const found = /^(\d{4})(?:-(\d{4}))?$/.exec(text)
  if (!found) return null
  const [from, to] = [Number(found[1]), Number(found[2] ?? found[1])]
  return from <= to ? [from, to] : null
}

const addressOf = ({ kinds, ...change }: Partial<TimelineFilter>) => ({
  ...(kinds && { kind: kinds.length > 0 ? [...kinds] : null }),
  ...('years' in change && { years: change.years ? [...new Set(change.years)].join('-') : null }),
})
