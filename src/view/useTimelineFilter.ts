import { EVENT_KINDS, type EventKind } from '../domain/timeline.ts'
import { type Choices, parsed, someOf, useParams } from './useParams.ts'

/** First and last year, both in it. */
export type Years = readonly [from: number, to: number]

/** What the timeline is narrowed to, beside country and sectors. */
export interface TimelineFilter {
  /** None chosen means all. */
  readonly kinds: readonly EventKind[]
  /** In which an event begins; null means all. */
  readonly years: Years | null
}

/** `2024-2026`, or `2025` alone. */
function parseYears(text: string): Years | null {
  const found = /^(\d{4})(?:-(\d{4}))?$/.exec(text)
  if (!found) return null
  const [from, to] = [Number(found[1]), Number(found[2] ?? found[1])]
  return from <= to ? [from, to] : null
}

const PARAMS = {
  kinds: someOf(EVENT_KINDS),
  years: parsed<Years, null>(parseYears, (years) => [...new Set(years)].join('-'), null),
}
const KEYS = { kinds: 'kind' }

/** The filter of the timeline, in its address: `?kind=control,policy&years=2024-2026`. */
export const useTimelineFilter = (): Choices<TimelineFilter> => useParams<TimelineFilter>(PARAMS, KEYS)
