import type { Atlas } from '../../domain/atlas.ts'
import type { Commodity } from '../../domain/commodities.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { CountryId } from '../../domain/ids.ts'
import { INDIA } from '../../domain/india.ts'
import type { FiscalYear } from '../../domain/period.ts'
import type { Flow } from '../../domain/trade.ts'
import { type TradePoint, totalOf, tradeSeries } from '../trade.ts'
import { byCommodity, cents, factsOfRows, type GoodsRow, goodsRows, yearsOf } from './goodsRows.ts'

export interface Peak {
  readonly year: FiscalYear
  readonly status: TradePoint['status']
  /** USD million: both flows, and the larger of the two. */
  readonly total: number
  readonly flow: Flow
  readonly value: number
  /** The commodity that made most of that flow; null where the year has no commodities. */
  readonly made: {
    readonly commodity: Commodity
    readonly value: number
    /** Percent of the flow. */
    readonly share: number
    /** Of several partners the one with most of it, and how much. */
    readonly from: { readonly country: CountryId; readonly value: number } | null
  } | null
  /** The newest year that has commodities; null where none has. */
  readonly known: FiscalYear | null
  /** The facts that this rests on. */
  readonly at: readonly FactId[]
}

/** The year of the highest total, the flow that made it, and the commodity that made most of that flow. */
export function peak(atlas: Atlas, country: CountryId | null): Peak | null {
  const points = tradeSeries(atlas, country, []).points.flatMap((p) => {
    const total = totalOf(p)
    return total === null || p.export === null || p.import === null
      ? []
      : [{ ...p, total, export: p.export, import: p.import }]
  })
  const [top] = points.toSorted((a, b) => b.total - a.total)
  if (!top) return null
  const flow: Flow = top.export >= top.import ? 'export' : 'import'
  const value = top[flow]
  const goods = goodsRows(atlas, country)
  const rows = goods.filter((r) => r.year === top.year && r.flow === flow)
  // A year that has both classifications is told by its HS chapters alone.
  const hs = rows.filter((r) => r.commodity.classification === 'hs')
  const used = hs.length > 0 ? hs : rows
  const [first] = byCommodity(used)
  return {
    year: top.year,
    status: top.status,
    total: top.total,
    flow,
    value,
    made:
      first && value > 0
        ? {
            commodity: first.commodity,
            value: first.value,
            share: (first.value / value) * 100,
            from: country === null || country === INDIA ? largest(first.rows) : null,
          }
        : null,
    known: yearsOf(goods)[0] ?? null,
    at: [factId('trade', country ?? INDIA, top.year), ...factsOfRows(first?.rows ?? [])],
  }
}

function largest(rows: readonly GoodsRow[]): { country: CountryId; value: number } | null {
  const [first] = rows.toSorted((a, b) => b.value - a.value)
  if (!first) return null
  const { country } = first
  return { country, value: cents(rows.filter((r) => r.country === country).map((r) => r.value)) }
}
