import type { Atlas } from '../domain/atlas.ts'
import { fiscalYearLabel } from '../domain/dates.ts'
import type { FactId } from '../domain/fact.ts'
import { factId } from '../domain/factId.ts'
import type { CountryId } from '../domain/ids.ts'
import type { FiscalYear, Period } from '../domain/period.ts'
import type { OtherTradeReport, TradeYear } from '../domain/trade.ts'
import { flowOf, sum } from './trade.ts'

/** One figure that somebody else prints of the same trade, beside the Indian table's. */
export interface BookRow {
  readonly id: FactId
  /** The facts of the pair: the other's figure and the Indian one. */
  readonly at: readonly FactId[]
  readonly period: Period
  readonly side: OtherTradeReport['side']
  readonly other: number
  readonly bound: OtherTradeReport['bound'] | null
  readonly note: string
  readonly sources: readonly string[]
  readonly indian: {
    readonly id: FactId
    readonly year: FiscalYear
    readonly total: number
    readonly status: TradeYear['status']
    /** A calendar year is set beside the fiscal year that begins in it: nine of its twelve months. */
    readonly samePeriod: boolean
  } | null
  /** The other's figure as a multiple of the Indian one. */
  readonly ratio: number | null
}

export interface Books {
  /** Oldest first. */
  readonly rows: readonly BookRow[]
  /** The row whose figures lie furthest apart. */
  readonly widest: BookRow | null
}

/** Both sets of books: what others print of the trade of one partner, and the Indian table, USD million; never a mean. */
export function books(atlas: Atlas, country: CountryId): Books | null {
  const trade = atlas.trade.countries.find((c) => c.country === country)
  if (!trade || trade.others.length === 0) return null
  const rows = trade.others
    .map((report): BookRow => {
      const indian = indianFor(trade.series, country, report.period)
      const id = factId('report', country, report.period)
      return {
        id,
        at: indian ? [id, indian.id] : [id],
        period: report.period,
        side: report.side,
        other: report.usdMillion,
        bound: report.bound ?? null,
        note: report.note,
        sources: report.sources,
        indian,
        // Of "less than" there is no ratio: the Indian figure may be just that.
        ratio:
          indian && indian.total > 0 && report.bound !== 'below' ? report.usdMillion / indian.total : null,
      }
    })
    .sort((a, b) => beginning(a.period) - beginning(b.period))
  const apart = (row: BookRow) => (row.ratio === null ? 0 : Math.abs(Math.log(row.ratio)))
  return {
    rows,
    widest: rows.toSorted((a, b) => apart(b) - apart(a)).find((row) => row.ratio !== null) ?? null,
  }
}

/** The first calendar year of a year or a fiscal year. */
const beginning = (period: Period): number => Number(/\d{4}/.exec(period)?.[0])

function indianFor(series: readonly TradeYear[], country: CountryId, period: Period): BookRow['indian'] {
  const found = series.find((y) => y.year === beginning(period))
  const total = sum([flowOf(found, 'export'), flowOf(found, 'import')])
  if (!found || total === null || !/^(\d{4}|FY.{7})$/.test(period)) return null
  return {
    id: factId('trade', country, found.year),
    year: found.year,
    total,
    status: found.status,
    samePeriod: period === fiscalYearLabel(found.year),
  }
}
