import type { Atlas } from '../domain/atlas.ts'
import { fiscalYearOf, periodStart } from '../domain/dates.ts'
import type { CountryId } from '../domain/ids.ts'
import type { FiscalYear, Period } from '../domain/period.ts'
import type { StateCounts } from '../domain/region.ts'

/** What has a date: an item its period, an event its date, a corridor since when there is one. */
export interface Dated {
  readonly period?: Period | null
  readonly date?: string | null
  readonly since?: string | null
}

/** When a thing began, as its sources say; null where none gives a date. */
export const startOf = ({ period, date, since }: Dated): Period | null => period ?? date ?? since ?? null

/** The fiscal year by whose end it had begun for sure: of what is dated by a year alone, that of its last day. */
export function begunIn(thing: Dated): FiscalYear | null {
  const start = startOf(thing)
  return start === null ? null : fiscalYearOf(periodStart(start))
}

/** Whether it had begun by the end of a fiscal year (31 March); what is undated counts in every year, and is said to be undated. */
export function hasBegun(thing: Dated, year: FiscalYear | null): boolean {
  const begun = begunIn(thing)
  return year === null || begun === null || begun <= year
}

export interface StatesAt {
  readonly year: FiscalYear
  readonly states: readonly StateCounts[]
}

/** The states with the cooperation items that had begun by the end of a year; null where no year is asked for, or nothing to count is there. */
export function statesAt(
  states: readonly StateCounts[],
  atlas: Pick<Atlas, 'items'> | undefined,
  year: FiscalYear | null,
): StatesAt | null {
  if (!atlas || year === null) return null
  const begun = atlas.items.filter((item) => item.kind === 'cooperation' && hasBegun(item, year))
  const of = (id: CountryId) => begun.filter((item) => item.countries.includes(id))
  return {
    year,
    states: states.map((state) => {
      const mine = of(state.id)
      const counts = Object.keys(state.counts).map((sector) => [
        sector,
        mine.filter((item) => item.sector === sector).length,
      ])
      return { ...state, items: mine.length, counts: Object.fromEntries(counts) as StateCounts['counts'] }
    }),
  }
}
