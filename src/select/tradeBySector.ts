import type { Atlas } from '../domain/atlas.ts'
import type { FactId } from '../domain/fact.ts'
import { factId } from '../domain/factId.ts'
import type { CountryId } from '../domain/ids.ts'
import { INDIA } from '../domain/india.ts'
import type { FiscalYear } from '../domain/period.ts'
import type { Flow, TradeBySector, TradeSectorId } from '../domain/trade.ts'
import type { View } from '../view/view.ts'
import { sum, tradeOf, tradeSectorsOf } from './trade.ts'

export interface TradeSectorRow {
  readonly id: TradeSectorId
  readonly label: string
  /** What is counted in it, where that is not plain. */
  readonly contains: string | null
  /** USD million. A sector that the year's table leaves out had no trade of 0.01 or more. */
  readonly export: number | null
  readonly import: number | null
}

export interface TradeBySectorModel {
  readonly at: FactId
  readonly year: FiscalYear
  /** The year that was asked for, which need not have a table; null is the latest. */
  readonly asked: FiscalYear | null
  /** Years that have a table by sector, newest first. */
  readonly years: readonly FiscalYear[]
  readonly classification: TradeBySector['classification']
  /** Whether only the goods of chosen sectors are in the rows. */
  readonly narrowed: boolean
  /** Largest first. */
  readonly rows: readonly TradeSectorRow[]
  /** All goods of that table, whatever the chosen sectors. */
  readonly total: number
}

/** Trade by sector in the year of the view, or in the latest year that has such a table. */
export function tradeBySector(
  atlas: Atlas,
  country: CountryId | null,
  view: Pick<View, 'sectors' | 'year'>,
): TradeBySectorModel | null {
  const tables = tradeOf(atlas, country).map((t) => t.sectors)
  const years = [...new Set(tables.flat().map((r) => r.year))].sort((a, b) => b - a)
  const year = years.find((y) => y <= (view.year ?? Number.POSITIVE_INFINITY)) ?? years.at(-1)
  if (year === undefined) return null
  const rows = tables.flat().filter((r) => r.year === year)
  const value = (id: TradeSectorId, flow: Flow) =>
    sum(
      tables.map((list) => {
        const row = list.find((r) => r.year === year && r.flow === flow)
        return row ? (row.values[id] ?? 0) : null
      }),
    )
  const only = tradeSectorsOf(atlas, view.sectors)
  return {
    at: factId('goods', country ?? INDIA, year),
    year,
    asked: view.year,
    years,
    narrowed: only !== null,
    classification: rows[0]?.classification ?? 'hs',
    total: rows.flatMap((r) => Object.values(r.values)).reduce((a, n) => a + n, 0),
    rows: atlas.trade.sectors
      .filter((s) => only === null || only.includes(s.id))
      .map((s) => ({
        id: s.id,
        label: s.label,
        contains: s.contains ?? null,
        export: value(s.id, 'export'),
        import: value(s.id, 'import'),
      }))
      .filter((row) => size(row) > 0)
      .sort((a, b) => size(b) - size(a)),
  }
}

/** Whether the goods are of a later year than the one that is asked for: they are not of it. */
export const isLater = ({ asked, year }: Pick<TradeBySectorModel, 'asked' | 'year'>): boolean =>
  asked !== null && asked < year

/** Exports and imports together, for ranking. */
export const size = (row: Pick<TradeSectorRow, 'export' | 'import'>) => (row.export ?? 0) + (row.import ?? 0)
