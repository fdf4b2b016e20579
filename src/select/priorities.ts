import type { Atlas } from '../domain/atlas.ts'
import type { FactId } from '../domain/fact.ts'
import { factId } from '../domain/factId.ts'
import type { CountryId, SectorId } from '../domain/ids.ts'
import type { FiscalYear } from '../domain/period.ts'
import type { Classification, Flow, PrioritySector, TradeBySector } from '../domain/trade.ts'
import type { View } from '../view/view.ts'
import { measuredIn } from './goods/measured.ts'
import { sum, tradeOf } from './trade.ts'
import { size, type TradeBySectorModel, tradeBySector } from './tradeBySector.ts'

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
  /** Its place among all trade sectors of the year, by value; null where it is a service or was not traded. */
  readonly rank: number | null
  /** The trade sector that is measured in the year, by its own name. */
  readonly measured: string
  /** USD million in the first and the last of the years of growth, and of what; null where one is not known. */
  readonly growth: { readonly from: number; readonly to: number; readonly measured: string } | null
}

export interface PrioritiesModel {
  readonly year: FiscalYear
  readonly classification: TradeBySector['classification']
  readonly rows: readonly PriorityRow[]
  /** How many trade sectors there are in the year. */
  readonly of: number
  /** Between which fiscal years growth is told, of HS chapters alone; null where they are not there. */
  readonly grown: { readonly from: FiscalYear; readonly to: FiscalYear } | null
  /** Percent of all goods trade that the named goods sectors make, whatever is chosen; null where nothing was traded. */
  readonly share: number | null
  /** The largest sector that the ministers did not name. */
  readonly largestUnnamed: { readonly label: string; readonly usdMillion: number } | null
  /** The goods of the year, and the item that names the sectors. */
  readonly at: readonly FactId[]
  /** The goods of the years between which growth is told. */
  readonly grownAt: readonly FactId[]
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
  const ends = endsOfHs(atlas, country)
  const all = named.map((p) => rowOf(atlas, p, traded, ends))
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
    of: traded.rows.length,
    grown: ends && { from: ends.from.year, to: ends.to.year },
    share: traded.total > 0 ? Math.round((goods / traded.total) * 1000) / 10 : null,
    largestUnnamed: unnamed ? { label: unnamed.label, usdMillion: size(unnamed) } : null,
    at: [traded.at, factId('item', atlas.trade.priorities.item)],
    grownAt: ends ? [ends.from.at, ends.to.at] : [],
  }
}

const TRADE = 'trade' as SectorId

/** Growth is told over ten fiscal years of one classification, up to its last. */
const YEARS_OF_GROWTH = 10

interface Ends {
  readonly from: TradeBySectorModel
  readonly to: TradeBySectorModel
}

function endsOfHs(atlas: Atlas, country: CountryId | null): Ends | null {
  const tables = tradeOf(atlas, country).flatMap((t) => t.sectors)
  const last = Math.max(...tables.flatMap((r) => (r.classification === 'hs' ? r.year : [])))
  const at = (year: FiscalYear) => {
    const found = Number.isFinite(year) ? tradeBySector(atlas, country, { sectors: [], year }) : null
    return found?.year === year && found.classification === 'hs' ? found : null
  }
  const [from, to] = [at(last - YEARS_OF_GROWTH + 1), at(last)]
  return from && to ? { from, to } : null
}

/** What stands in a classification for a sector that was named; its own name where that has nothing like it. */
function measuredName(atlas: Atlas, p: PrioritySector, classification: Classification): string {
  const ids = measuredIn(atlas, classification)
  const own = atlas.trade.sectors.filter(
    (s) => p.measured === 'goods' && p.trade.includes(s.id) && ids.has(s.id),
  )
  return own.map((s) => s.label).join('; ') || p.label
}

function rowOf(atlas: Atlas, p: PrioritySector, traded: TradeBySectorModel, ends: Ends | null): PriorityRow {
  const common = { label: p.label, sector: p.sector }
  if (p.measured === 'not-goods') {
    const nothing = {
      export: null,
      import: null,
      contains: null,
      rank: null,
      measured: p.label,
      growth: null,
    }
    return { ...common, ...nothing, reason: p.reason }
  }
  // A sector that the table leaves out had no trade of 0.01 or more; one whose flow is unknown stays unknown.
  const rowsIn = ({ rows }: TradeBySectorModel) =>
    rows.filter((r) => (p.trade as readonly string[]).includes(r.id))
  const rows = rowsIn(traded)
  const flow = (name: Flow) => (rows.length > 0 ? sum(rows.map((r) => r[name])) : 0)
  const value = (model: TradeBySectorModel) => {
    const found = rowsIn(model)
    return found.length > 0 ? sum(found.flatMap((r) => [r.export, r.import])) : 0
  }
  const [from, to] = ends ? [value(ends.from), value(ends.to)] : [null, null]
  const place = traded.rows.findIndex((r) => rows.includes(r))
  return {
    ...common,
    export: flow('export'),
    import: flow('import'),
    reason: null,
    contains: rows.flatMap((r) => r.contains ?? []).join('; ') || null,
    rank: place < 0 ? null : place + 1,
    measured: measuredName(atlas, p, traded.classification),
    growth: from === null || to === null ? null : { from, to, measured: measuredName(atlas, p, 'hs') },
  }
}
