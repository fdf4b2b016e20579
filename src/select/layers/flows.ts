import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { Home } from '../../domain/home.ts'
import type { CountryId, PlaceId } from '../../domain/ids.ts'
import type { FiscalYear } from '../../domain/period.ts'
import { FLOWS, type TradeYear } from '../../domain/trade.ts'
import type { View } from '../../view/view.ts'
import { newestKnown, type TradePoint, tradeSectorsOf, tradeSeries } from '../trade.ts'
import type { ArcMark, LonLat } from './marks.ts'

/** India's goods trade with one partner in the year that is drawn, as the charts have it; USD million. */
export interface TradeFlow {
  readonly id: PlaceId
  readonly country: CountryId
  readonly at: FactId
  readonly year: FiscalYear
  readonly export: number | null
  readonly import: number | null
  readonly status: TradeYear['status']
  readonly note: string | null
  /** From India to the partner, degrees. */
  readonly ends: readonly [LonLat, LonLat]
}

export interface FlowsLayer {
  /** null where no year is known. */
  readonly year: FiscalYear | null
  readonly status: TradeYear['status'] | null
  /** Every partner, those without a number for the year, too. */
  readonly flows: readonly TradeFlow[]
  readonly arcs: readonly ArcMark[]
  /** The largest of what is drawn: an arc is as wide as its share of it. */
  readonly most: number
  /** Whether goods of some sectors are counted alone. */
  readonly narrowed: boolean
  /** Partners without a number for the year. */
  readonly without: readonly CountryId[]
  /** The first and the last year of which there are numbers; null where there are none. */
  readonly known: readonly [FiscalYear, FiscalYear] | null
}

/** Goods trade between India and each of the five as arcs of one fiscal year: the chosen one, or the newest that all have. */
export function flowsLayer(
  atlas: Atlas,
  { year: chosen, sectors }: Pick<View, 'year' | 'sectors'>,
  countries: Home['countries'],
): FlowsLayer {
  const india = countries.find((c) => c.role === 'india')
  const only = tradeSectorsOf(atlas, sectors)
  // Of sectors of which the statistics know no goods there is nothing, which is not zero.
  const isCounted = only === null || only.length > 0
  const year = isCounted ? (chosen ?? newestKnown(tradeSeries(atlas, null, sectors))?.year ?? null) : null
  const flows = countries.flatMap((country): TradeFlow[] => {
    if (!india || country.role === 'india') return []
    if (year === null) return []
    const point = tradeSeries(atlas, country.id, sectors).points.find((p) => p.year === year)
    return [flowOf(point ?? nothingOf(country.id, year), country, india)]
  })
  const years = isCounted ? tradeSeries(atlas, null, sectors).points.map((p) => p.year) : []
  const known = flows.flatMap((f) => [f.export, f.import]).filter((n) => n !== null)
  const most = Math.max(0, ...known)
  return {
    year,
    status: flows.some((f) => f.status === 'provisional') ? 'provisional' : (flows[0]?.status ?? null),
    flows,
    arcs: flows.flatMap((flow) => arcsOf(flow, most, atlas.countries)),
    most,
    narrowed: only !== null,
    without: countries
      .filter((c) => c.role !== 'india')
      .filter((c) => flows.every((f) => f.country !== c.id || f.export === null || f.import === null))
      .map((c) => c.id),
    known: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
  }
}

/** Of a year that the series does not have. */
const nothingOf = (country: CountryId, year: FiscalYear): TradePoint => ({
  at: factId('trade', country, year),
  year,
  export: null,
  import: null,
  status: 'missing',
  note: null,
})

type End = Home['countries'][number]

/** From the capital of India to where the partner's name is. */
const flowOf = (point: TradePoint, partner: End, { capital }: End): TradeFlow => ({
  id: `trade-${partner.id}` as PlaceId,
  country: partner.id,
  at: point.at,
  year: point.year,
  export: point.export,
  import: point.import,
  status: point.status,
  note: point.note,
  ends: [
    [capital.lon, capital.lat],
    [partner.label.lon, partner.label.lat],
  ],
})

const arcsOf = (flow: TradeFlow, most: number, countries: Atlas['countries']): ArcMark[] =>
  FLOWS.flatMap((direction): ArcMark[] => {
    const value = flow[direction]
    // What is unknown is not drawn, and neither is a flow of nothing.
    if (value === null || value === 0) return []
    const [india, partner] = flow.ends
    const [from, to] = direction === 'export' ? [india, partner] : [partner, india]
    const of = countries.find((c) => c.id === flow.country)
    const colour = direction === 'import' && of ? of.colour : null
    return [{ id: flow.id, name: flow.country, from, to, direction, colour, share: value / most }]
  })
