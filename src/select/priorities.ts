import type { Atlas } from '../domain/atlas.ts'
import { type FactId, factId } from '../domain/fact.ts'
import type { CountryId, SectorId } from '../domain/ids.ts'
import type { FiscalYear } from '../domain/period.ts'
import type { Flow, TradeBySector } from '../domain/trade.ts'
import type { View } from '../view/view.ts'
import { sum } from './trade.ts'
import { size, tradeBySector } from './tradeBySector.ts'

/** One sector that the ministers named, and what is traded in it; or why that is not known. */
export interface PriorityRow {
  readonly label: string
  readonly sector: SectorId
  /** USD million; null together with a reason. */
  readonly export: number | null
  readonly import: number | null
  readonly reason: string | null
  /** What the statistics count in it, where that is not plain. */
  readonly contains: string | null
}

export interface PrioritiesModel {
  readonly year: FiscalYear
  readonly classification: TradeBySector['classification']
  readonly rows: readonly PriorityRow[]
  /** Percent of all goods trade that the named goods sectors make, whatever is chosen; null where nothing was traded. */
  readonly share: number | null
  /** The largest sector that the ministers did not name. */
  readonly largestUnnamed: { readonly label: string; readonly usdMillion: number } | null
  /** The goods of the year, and the item that names the sectors. */
  readonly at: readonly FactId[]
}

/** The sectors named in June 2025 against goods trade: the gap between priority and trade. */
export function priorities(
  atlas: Atlas,
  country: CountryId | null,
  view: Pick<View, 'sectors' | 'year'>,
): PrioritiesModel | null {
  const traded = tradeBySector(atlas, country, { sectors: [], year: view.year })
  if (!traded) return null
  const named = atlas.trade.priorities.sectors
  const all = named.map((p): PriorityRow => {
    if (p.measured === 'not-goods') {
      return {
        label: p.label,
        sector: p.sector,
        export: null,
        import: null,
        reason: p.reason,
        contains: null,
      }
    }
    // A sector that the table leaves out had no trade of 0.01 or more; one whose flow is unknown stays unknown.
    const rows = traded.rows.filter((r) => (p.trade as readonly string[]).includes(r.id))
    const flow = (name: Flow) => (rows.length > 0 ? sum(rows.map((r) => r[name])) : 0)
    const contains = rows.flatMap((r) => r.contains ?? []).join('; ') || null
    return {
      label: p.label,
      sector: p.sector,
      export: flow('export'),
      import: flow('import'),
      reason: null,
      contains,
    }
  })
  const namedTrade = new Set(named.flatMap((p) => (p.measured === 'goods' ? p.trade : [])))
  const unnamed = traded.rows.find((r) => !namedTrade.has(r.id) && r.id !== 'other')
  const goods = sum(all.filter((r) => r.reason === null).map(size)) ?? 0
  // "Trade" is about every sector of it.
  const chosen = (id: SectorId) =>
    view.sectors.length === 0 || view.sectors.includes(id) || view.sectors.includes(TRADE)
  return {
    year: traded.year,
    classification: traded.classification,
    rows: all.filter((r) => chosen(r.sector)).sort((a, b) => size(b) - size(a)),
    share: traded.total > 0 ? Math.round((goods / traded.total) * 1000) / 10 : null,
    largestUnnamed: unnamed ? { label: unnamed.label, usdMillion: size(unnamed) } : null,
    at: [traded.at, factId('item', atlas.trade.priorities.item)],
  }
}

const TRADE = 'trade' as SectorId
