import type { Atlas } from '../../domain/atlas.ts'
import type { Commodity } from '../../domain/commodities.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { CountryId } from '../../domain/ids.ts'
import { INDIA } from '../../domain/india.ts'
import type { FiscalYear } from '../../domain/period.ts'
import type { Classification, Flow } from '../../domain/trade.ts'
import type { View } from '../../view/view.ts'
import { quantity } from '../quantity.ts'
import { tradeSectorsOf } from '../trade.ts'
import { byCommodity, cents, classificationsOf, factsOfRows, goodsRows, yearsOf } from './goodsRows.ts'

export interface TopCommodity {
  readonly commodity: Commodity
  /** USD million. */
  readonly value: number
  /** Percent of that flow of all goods, by the table of totals; null where that is not known. */
  readonly share: number | null
  readonly at: readonly FactId[]
}

export interface TopCommodities {
  readonly year: FiscalYear
  /** The year that was asked for, which need not have commodities; null is the newest. */
  readonly asked: FiscalYear | null
  /** Years that have commodities, newest first. */
  readonly years: readonly FiscalYear[]
  readonly flow: Flow
  readonly classification: Classification
  /** Those that the year has: of two, the reader chooses. */
  readonly classifications: readonly Classification[]
  readonly narrowed: boolean
  /** At most ten, largest first. */
  readonly rows: readonly TopCommodity[]
  /** What is left out: how many commodities, and their value together, USD million. */
  readonly rest: { readonly count: number; readonly value: number }
}

const TOP = 10

/** The largest commodities of one year, flow and classification; null where there are no commodities at all. */
export function topCommodities(
  atlas: Atlas,
  country: CountryId | null,
  view: Pick<View, 'sectors' | 'year'>,
  chosen: { readonly flow: Flow; readonly classification: Classification },
): TopCommodities | null {
  const { flow } = chosen
  const goods = goodsRows(atlas, country)
  const years = yearsOf(goods)
  const year = years.find((y) => y <= (view.year ?? Number.POSITIVE_INFINITY)) ?? years.at(-1)
  if (year === undefined) return null
  const ofYear = goods.filter((r) => r.year === year)
  const classifications = classificationsOf(ofYear)
  const classification = classifications.includes(chosen.classification)
    ? chosen.classification
    : (classifications[0] ?? 'hs')
  const only = tradeSectorsOf(atlas, view.sectors)
  const all = byCommodity(
    ofYear.filter(
      (r) =>
        r.flow === flow &&
        r.commodity.classification === classification &&
        (only === null || only.includes(r.commodity.sector)),
    ),
  )
  const total = quantity(atlas, `trade:${country ?? INDIA}:${year}:${flow}`)
  const flowFact = factId('trade', country ?? INDIA, year)
  return {
    year,
    asked: view.year,
    years,
    flow,
    classification,
    classifications,
    narrowed: only !== null,
    rows: all.slice(0, TOP).map(({ commodity, value, rows }) => ({
      commodity,
      value,
      share: total !== null && total > 0 ? (value / total) * 100 : null,
      at: [...factsOfRows(rows), flowFact],
    })),
    rest: {
      count: Math.max(all.length - TOP, 0),
      value: cents(all.slice(TOP).map((c) => c.value)),
    },
  }
}
