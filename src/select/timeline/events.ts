import type { Atlas } from '../../domain/atlas.ts'
import type { CountryId, SectorId } from '../../domain/ids.ts'
import type { FiscalYear } from '../../domain/period.ts'
import type { EventKind, TimelineEvent } from '../../domain/timeline.ts'
import { hasBegun } from '../time.ts'

export interface EventsAsked {
  readonly country: CountryId | null
  readonly sectors: readonly SectorId[]
  /** None asked means all. */
  readonly kinds: readonly EventKind[]
  /** First and last year in which an event begins; null means all. */
  readonly years: readonly [number, number] | null
  /** The fiscal year by whose end an event had begun; null or none means all. */
  readonly until?: FiscalYear | null
}

/** The events asked for, in the order in which they began. */
export function eventsOf(
  atlas: Atlas,
  { country, sectors, kinds, years, until = null }: EventsAsked,
): TimelineEvent[] {
  const events = atlas.timeline?.events ?? []
  return events
    .filter(
      (e) =>
        (country === null || e.countries.includes(country)) &&
        (sectors.length === 0 || e.sectors.some((id) => sectors.includes(id))) &&
        (kinds.length === 0 || kinds.includes(e.kind)) &&
        hasBegun(e, until) &&
        (years === null || (yearOf(e) >= years[0] && yearOf(e) <= years[1])),
    )
    .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id))
}

/** The year in which an event began, or was due. */
export const yearOf = ({ date }: Pick<TimelineEvent, 'date'>): number => Number(date.slice(0, 4))

export interface YearOfEvents {
  readonly year: number
  readonly events: readonly TimelineEvent[]
}

/** Events that are in order, by the year in which each began. */
export const byYear = (events: readonly TimelineEvent[]): YearOfEvents[] =>
  [...new Set(events.map(yearOf))].map((year) => ({ year, events: events.filter((e) => yearOf(e) === year) }))

export interface EventsFinding {
  readonly count: number
  /** The years with the most entries, in order, and how many each has. */
  readonly years: readonly number[]
  readonly most: number
  /** The first and the last year that have an entry. */
  readonly from: number
  readonly to: number
  /** The last that happened, or is said to have; null where all were only due. */
  readonly last: TimelineEvent | null
}

/** What the picture of these events shows; null where there is none. */
export function findingOf(events: readonly TimelineEvent[]): EventsFinding | null {
  const years = byYear(events)
  if (years.length === 0) return null
  const [numbers, most] = [years.map((y) => y.year), Math.max(...years.map((y) => y.events.length))]
  return {
    count: events.length,
    from: Math.min(...numbers),
    to: Math.max(...numbers),
    years: years.filter((y) => y.events.length === most).map((y) => y.year),
    most,
    last: events.findLast((e) => e.standing !== 'due') ?? null,
  }
}
