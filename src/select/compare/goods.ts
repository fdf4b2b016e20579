import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import type { CountryId } from '../../domain/ids.ts'
import { INDIA } from '../../domain/india.ts'
import type { FiscalYear } from '../../domain/period.ts'
import type { Classification, TradeSectorId } from '../../domain/trade.ts'
import type { View } from '../../view/view.ts'
import { sum } from '../trade.ts'
import { tradeBySector } from '../tradeBySector.ts'

/** One trade sector of those compared. */
export interface ComparedGoodsRow {
  readonly id: TradeSectorId
  readonly label: string
  /** Exports and imports together, USD million, in the order of the partners; null is "no data". */
  readonly totals: readonly (number | null)[]
}

export interface ComparedGoods {
  readonly ids: readonly CountryId[]
  readonly year: FiscalYear
  /** The year that was asked for, which need not have tables; null is the latest. */
  readonly asked: FiscalYear | null
  /** Years of which all have a table, newest first. */
  readonly years: readonly FiscalYear[]
  readonly classification: Classification
  /** Largest first, by all together. */
  readonly rows: readonly ComparedGoodsRow[]
  /** In the order of the partners. */
  readonly at: readonly FactId[]
}

/** Goods trade of the compared partners by sector, in one year for all; null where there is none. India has no such row. */
export function comparedGoods(
  atlas: Atlas,
  states: readonly CountryId[],
  { sectors, year: asked }: Pick<View, 'sectors' | 'year'>,
): ComparedGoods | null {
  const ids = states.filter((id) => id !== INDIA)
  const lists = ids.map((id) => tradeBySector(atlas, id, { sectors, year: null })?.years ?? [])
  const years = lists[0]?.filter((year) => lists.every((list) => list.includes(year))) ?? []
  const year = years.find((y) => y <= (asked ?? Number.POSITIVE_INFINITY)) ?? years.at(-1)
  if (year === undefined) return null
  const models = ids.flatMap((id) => tradeBySector(atlas, id, { sectors, year }) ?? [])
  const labels = new Map(models.flatMap((m) => m.rows.map((r) => [r.id, r.label] as const)))
  const rows = [...labels].map(([id, label]) => ({
    id,
    label,
    totals: models.map((m) => {
      const row = m.rows.find((r) => r.id === id)
      // A sector that a table leaves out had no trade of 0.01 or more.
      return row ? sum([row.export, row.import]) : NONE
    }),
  }))
  const [first] = models
  if (!first) return null
  return {
    ids,
    year,
    asked,
    years,
    classification: first.classification,
    rows: rows.toSorted((a, b) => size(b) - size(a)),
    at: models.map((m) => m.at),
  }
}

const NONE = 0

const size = ({ totals }: ComparedGoodsRow) =>
  totals.reduce<number>((all, n) => all + (n === null ? NONE : n), NONE)
