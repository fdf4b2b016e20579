import type { Atlas } from '../../domain/atlas.ts'
import type { Commodity } from '../../domain/commodities.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { CountryId } from '../../domain/ids.ts'
import { INDIA } from '../../domain/india.ts'
import type { FiscalYear } from '../../domain/period.ts'
import type { Classification, Flow } from '../../domain/trade.ts'

/** One commodity of one flow, partner and fiscal year. */
export interface GoodsRow {
  readonly country: CountryId
  readonly year: FiscalYear
  readonly flow: Flow
  readonly commodity: Commodity
  /** USD million, 0.01 or more. */
  readonly value: number
}

/** The commodity rows of one partner, or of all five where the country is India or none; none before they are loaded. */
export function goodsRows({ commodities }: Atlas, country: CountryId | null): GoodsRow[] {
  if (!commodities) return []
  const known = new Map(commodities.commodities.map((c) => [c.id, c]))
  return commodities.countries
    .filter((c) => country === null || country === INDIA || c.country === country)
    .flatMap(({ country: from, rows }) =>
      rows.flatMap(([year, flow, id, value]) => {
        const commodity = known.get(id)
        return commodity ? [{ country: from, year, flow, commodity, value }] : []
      }),
    )
}

/** The fact of a row. */
export const factOfRow = ({ country, year, commodity }: GoodsRow): FactId =>
  factId('commodities', country, year, commodity.classification)

/** The facts of rows, each once. */
export const factsOfRows = (rows: readonly GoodsRow[]): FactId[] => [...new Set(rows.map(factOfRow))]

/** Years that rows have, newest first. */
export const yearsOf = (rows: readonly GoodsRow[]): FiscalYear[] =>
  [...new Set(rows.map((r) => r.year))].sort((a, b) => b - a)

/** The classifications that rows have, HS first. */
export const classificationsOf = (rows: readonly GoodsRow[]): Classification[] =>
  [...new Set(rows.map((r) => r.commodity.classification))].sort()

export interface CommoditySum {
  readonly commodity: Commodity
  /** USD million, to the cent of the tables. */
  readonly value: number
  readonly rows: readonly GoodsRow[]
}

/** Rows of one year, flow and classification by commodity, largest first; those of one size by their id. */
export function byCommodity(rows: readonly GoodsRow[]): CommoditySum[] {
  const grouped = new Map<Commodity, GoodsRow[]>()
  for (const row of rows) grouped.set(row.commodity, [...(grouped.get(row.commodity) ?? []), row])
  return [...grouped]
    .map(([commodity, of]) => ({ commodity, value: cents(of.map((r) => r.value)), rows: of }))
    .sort((a, b) => b.value - a.value || (a.commodity.id < b.commodity.id ? -1 : 1))
}

/** The sum of values of the tables, to their cent. */
export const cents = (values: readonly number[]): number =>
  Math.round(values.reduce((a, n) => a + n, 0) * 100) / 100
