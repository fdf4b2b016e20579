import type { Atlas } from '../domain/atlas.ts'
import type { FactId } from '../domain/fact.ts'
import { factId } from '../domain/factId.ts'
import type { CountryId } from '../domain/ids.ts'
import { INDIA } from '../domain/india.ts'
import type { FiscalYear } from '../domain/period.ts'
import type { CountryTrade, Flow, TradeBySector, TradeSectorId, TradeYear } from '../domain/trade.ts'
import type { View } from '../view/view.ts'

export interface TradePoint {
  readonly at: FactId
  readonly year: FiscalYear
  /** USD million; null is "no data", not zero. */
  readonly export: number | null
  readonly import: number | null
  readonly status: TradeYear['status']
  readonly note: string | null
}

/** What a series counts: all goods, or the trade sectors of the chosen sectors in one of the two classifications. */
export interface TradeSeries {
  readonly points: readonly TradePoint[]
  readonly of: 'all-goods' | 'sectors'
  /** The first year of the second classification: the two sides of it never join. */
  readonly breakAt: FiscalYear | null
}

/** The trade of one partner, or of the five together where the country is India or none. */
export const tradeOf = (atlas: Pick<Atlas, 'trade'>, country: CountryId | null): readonly CountryTrade[] =>
  country === null || country === INDIA
    ? atlas.trade.countries
    : atlas.trade.countries.filter((t) => t.country === country)

/** The trade sectors that belong to the chosen sectors; null means no narrowing. */
export function tradeSectorsOf(atlas: Atlas, sectors: View['sectors']): readonly TradeSectorId[] | null {
  if (sectors.length === 0) return null
  const ids = new Set(atlas.sectors.filter((s) => sectors.includes(s.id)).flatMap((s) => s.trade))
  return ids.size === atlas.trade.sectors.length ? null : ([...ids] as TradeSectorId[])
}

/** Goods trade by fiscal year, exports and imports apart. */
export function tradeSeries(atlas: Atlas, country: CountryId | null, sectors: View['sectors']): TradeSeries {
  const trade = tradeOf(atlas, country)
  const only = tradeSectorsOf(atlas, sectors)
  return only === null ? allGoods(trade, country) : bySector(trade, only, country)
}

/** Exports and imports together, USD million; null where one of them is not known. */
export const totalOf = (p: Pick<TradePoint, 'export' | 'import'>): number | null => sum([p.export, p.import])

/** What India sells less what it buys, USD million; null where one of them is not known. */
export const balanceOf = (p: Pick<TradePoint, 'export' | 'import'>): number | null =>
  p.export === null || p.import === null ? null : Math.round((p.export - p.import) * 100) / 100

/** The newest year of which both flows are known. */
export const newestKnown = ({ points }: Pick<TradeSeries, 'points'>): TradePoint | undefined =>
  points.findLast((p) => p.export !== null && p.import !== null)

/** That of a year, or the newest, where both flows are known. */
export const knownIn = (
  { points }: Pick<TradeSeries, 'points'>,
  year: View['year'],
): TradePoint | undefined =>
  newestKnown({ points: year === null ? points : points.filter((p) => p.year === year) })

function allGoods(trade: readonly CountryTrade[], country: CountryId | null): TradeSeries {
  const years = [...new Set(trade.flatMap((t) => t.series.map((y) => y.year)))].sort()
  const rows = (year: FiscalYear) => trade.map((t) => t.series.find((y) => y.year === year))
  return {
    of: 'all-goods',
    breakAt: null,
    points: years.map((year) => ({
      at: factId('trade', country ?? INDIA, year),
      year,
      export: sum(rows(year).map((y) => flowOf(y, 'export'))),
      import: sum(rows(year).map((y) => flowOf(y, 'import'))),
      status: statusOf(rows(year)),
      note: trade.length === 1 ? noteOf(rows(year)[0]) : null,
    })),
  }
}

/** USD million; null where the year is missing, which is not zero. */
export const flowOf = (year: TradeYear | undefined, flow: Flow): number | null =>
  year && year.status !== 'missing' ? year[flow] : null

/** What to know of the year, or why it is missing. */
export const noteOf = (year: TradeYear | undefined): string | null =>
  year?.status === 'missing' ? year.reason : (year?.note ?? null)

/** Of several years together: missing where one is, provisional where one is. */
export function statusOf(rows: readonly (Pick<TradeYear, 'status'> | undefined)[]): TradeYear['status'] {
  if (rows.some((y) => !y || y.status === 'missing')) return 'missing'
  return rows.some((y) => y?.status === 'provisional') ? 'provisional' : 'reported'
}

function bySector(
  trade: readonly CountryTrade[],
  only: readonly TradeSectorId[],
  country: CountryId | null,
): TradeSeries {
  const rows = trade.map((t) => t.sectors)
  const years = [...new Set(rows.flat().map((r) => r.year))].sort()
  const value = (year: FiscalYear, flow: Flow) =>
    sum(
      rows.map((list) =>
        sectorSum(
          list.find((r) => r.year === year && r.flow === flow),
          only,
        ),
      ),
    )
  return {
    of: 'sectors',
    breakAt:
      rows
        .flat()
        .filter((r) => r.classification === 'principal-commodity')
        .map((r) => r.year)
        .sort()[0] ?? null,
    points: years.map((year) => ({
      at: factId('goods', country ?? INDIA, year),
      year,
      export: value(year, 'export'),
      import: value(year, 'import'),
      status: 'reported',
      note: null,
    })),
  }
}

/** A sector that a row does not name had no trade of 0.01 or more; a row that is not there is unknown. */
const sectorSum = (row: TradeBySector | undefined, only: readonly TradeSectorId[]) =>
  row ? only.reduce((total, id) => total + (row.values[id] ?? 0), 0) : null

/** A sum of which a part is unknown is unknown. In USD million, to the cent of the tables. */
export function sum(values: readonly (number | null)[]): number | null {
  if (values.length === 0 || values.includes(null)) return null
  return Math.round(values.reduce<number>((a, n) => a + (n ?? 0), 0) * 100) / 100
}

/** Goods trade of a year, or of the newest that every one of the partners has; a sum of which a part is unknown is unknown. */
export function latestTrade(trade: readonly CountryTrade[], asked: View['year'] = null): TradePoint | null {
  return (
    allGoods(trade, trade.length === 1 ? (trade[0]?.country ?? null) : null).points.findLast(
      (p) =>
        (asked === null || p.year === asked) && trade.every((t) => t.series.some((y) => y.year === p.year)),
    ) ?? null
  )
}
