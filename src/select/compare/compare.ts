import type { Atlas } from '../../domain/atlas.ts'
import type { Country } from '../../domain/country.ts'
import type { CountryId } from '../../domain/ids.ts'
import { INDIA } from '../../domain/india.ts'
import type { Item } from '../../domain/item.ts'
import type { FiscalYear } from '../../domain/period.ts'
import type { Sector } from '../../domain/sector.ts'
import type { View } from '../../view/view.ts'
import { cooperationOf } from '../cooperation.ts'
import { multiples } from '../goods/multiples.ts'
import { profile } from '../profile.ts'
import { hasBegun } from '../time.ts'
import { type TradePoint, totalOf, tradeSectorsOf, tradeSeries } from '../trade.ts'
import { statesOn } from './layers.ts'

/** A state as it is compared. */
export interface ComparedState {
  readonly country: Country
  /** Its cooperation items with India in the chosen sectors; of India those with any of the five. */
  readonly items: number
  /** The newest between the two alone; for India of all. */
  readonly latest: Item | null
  /** Goods trade with India in the year of the comparison; null where there is no row, as for India itself. */
  readonly trade: TradePoint | null
  /** Sites and corridors that the atlas lists there; null before they are loaded. */
  readonly sites: number | null
  readonly rareEarthSites: number | null
  readonly corridors: number | null
}

/** The largest of those compared, and who has it. */
interface Top {
  readonly ids: readonly CountryId[]
  readonly value: number
}

export interface Comparison {
  /** In the order of the address. */
  readonly states: readonly ComparedState[]
  /** Items by sector, in the order of the states; a sector without an item of any of them is left out. */
  readonly rows: readonly { readonly sector: Sector; readonly counts: readonly number[] }[]
  /** Ends of the scales: the most items that any has in one sector, and the largest trade of any. */
  readonly scale: { readonly items: number; readonly trade: number }
  /** Items of any of them that had not begun by the year that is asked for; none of them is counted. */
  readonly later: number
  /** One year for all: that of the view or the newest that all have; null where none of the goods are counted. */
  readonly year: FiscalYear | null
  /** The trade sectors of the chosen sectors alone are counted, or none. */
  readonly goods: 'all' | 'some' | 'none'
  /** Of the partners, not of India; null where there is none, or no number. */
  readonly most: Top | null
  readonly largest: Top | null
}

type Asked = Pick<View, 'sectors' | 'year'>

/** Two to six states side by side, each measure on one scale for all. */
export function compare(atlas: Atlas, ids: readonly CountryId[], view: Asked): Comparison {
  const partners = ids.filter((id) => id !== INDIA)
  const only = tradeSectorsOf(atlas, view.sectors)
  const year =
    only?.length === 0 ? null : (view.year ?? multiples(atlas, view.sectors, partners).latest?.year ?? null)
  const profiles = ids.flatMap((id) => profile(atlas, id, view.sectors, view.year) ?? [])
  const states = profiles.map(({ country, cooperation, latest }): ComparedState => {
    const points = country.id === INDIA ? [] : tradeSeries(atlas, country.id, view.sectors).points
    return {
      country,
      items: cooperation,
      latest: latest[0] ?? null,
      trade: points.find((p) => p.year === year) ?? null,
      ...placesIn(atlas, country, view.year),
    }
  })
  const rows = atlas.sectors.flatMap((sector) => {
    const counts = profiles.map((p) => p.groups.find((g) => g.sector.id === sector.id)?.items.length ?? NONE)
    return counts.some((n) => n > 0) ? [{ sector, counts }] : []
  })
  const flows = states.flatMap(({ trade }) => (trade ? (totalOf(trade) ?? []) : []))
  const five = states.filter(({ country }) => country.id !== INDIA)
  return {
    states,
    rows,
    scale: { items: Math.max(0, ...rows.flatMap((r) => r.counts)), trade: Math.max(0, ...flows) },
    later: cooperationOf(atlas.items, ids, view.sectors).filter((item) => !hasBegun(item, view.year)).length,
    year,
    goods: only === null ? 'all' : only.length > 0 ? 'some' : 'none',
    most: top(five.map((s) => [s.country.id, s.items])),
    largest: top(five.flatMap((s) => (s.trade ? [[s.country.id, totalOf(s.trade)] as const] : []))),
  }
}

/** No item is a count, and not something unknown. */
const NONE = 0

function placesIn(
  { minerals, routes, countries }: Atlas,
  { id }: Country,
  year: View['year'],
): Pick<ComparedState, 'sites' | 'rareEarthSites' | 'corridors'> {
  const sites = minerals?.sites.filter((s) => s.country === id)
  return {
    sites: sites?.length ?? null,
    rareEarthSites: sites?.filter((s) => s.group === 'rare-earths').length ?? null,
    corridors:
      routes?.corridors.filter((c) => hasBegun(c, year) && statesOn(c, countries).includes(id)).length ??
      null,
  }
}

/** Who has the largest number; null where one of them is not known, or all have none. */
function top(values: readonly (readonly [CountryId, number | null])[]): Top | null {
  const known = values.flatMap(([id, n]) => (n === null ? [] : [[id, n] as const]))
  const value = Math.max(0, ...known.map(([, n]) => n))
  if (known.length < values.length || value === 0) return null
  return { ids: known.filter(([, n]) => n === value).map(([id]) => id), value }
}
