import * as v from 'valibot'
import { Atlas, Home } from '../../src/domain/atlas.ts'
import { Country } from '../../src/domain/country.ts'
import { CountryId, SectorId } from '../../src/domain/ids.ts'
import { Item } from '../../src/domain/item.ts'
import type { StateCounts } from '../../src/domain/region.ts'
import { Sector } from '../../src/domain/sector.ts'
import { Source } from '../../src/domain/source.ts'
import { CountryTrade } from '../../src/domain/trade.ts'
import type { View } from '../../src/view/view.ts'

export const countryId = (text: string) => v.parse(CountryId, text)
export const sectorId = (text: string) => v.parse(SectorId, text)

export const [IND, KAZ, UZB, TKM] = (['IND', 'KAZ', 'UZB', 'TKM'] as const).map(countryId) as [
  CountryId,
  CountryId,
  CountryId,
  CountryId,
]

/** The home view, but for what is given. */
export const viewOf = (change: Partial<View> = {}): View => ({
  country: null,
  compare: [],
  sectors: [],
  year: null,
  boundary: 'in',
  map: null,
  ...change,
})

/** A state with so many cooperation items by sector; India's is told from the others by its id. */
export const stateOf = (id: CountryId, counts: Record<string, number>): StateCounts => ({
  id,
  role: id === IND ? 'india' : 'partner',
  items: Object.values(counts).reduce((sum, n) => sum + n, 0),
  counts: Object.fromEntries(Object.entries(counts)) as StateCounts['counts'],
})

export const itemOf = (id: string, change: object = {}): Item =>
  v.parse(Item, {
    id,
    sector: 'energy',
    kind: 'cooperation',
    countries: ['IND', 'KAZ'],
    title: `Title of ${id}`,
    text: `Text of ${id}.`,
    status: 'signed',
    period: '2024',
    date: '2024',
    confidence: 'high',
    sources: ['a-source'],
    ...change,
  })

export const sourceOf = (id: string, change: object = {}): Source =>
  v.parse(Source, {
    id,
    publisher: `Publisher of ${id}`,
    title: `Title of ${id}`,
    url: `https://example.org/${id}`,
    date: '2025-06-06',
    licence: null,
    ...change,
  })

export const sectorOf = (id: string, trade: readonly string[] = []): Sector =>
  v.parse(Sector, {
    id,
    label: `Label of ${id}`,
    title: `Title of ${id}`,
    summary: '',
    status: '',
    items: [],
    particular: { KAZ: `Of ${id} in Kazakhstan` },
    colour: { light: '#3B5B8C', dark: '#8FB0E6' },
    icon: 'M0 0h24',
    trade,
  })

const ISO2: Record<string, string> = { IND: 'IN', KAZ: 'KZ', UZB: 'UZ', TKM: 'TM' }

export const countryOf = (id: string): Country =>
  v.parse(Country, {
    id,
    iso2: ISO2[id] ?? 'ZZ',
    role: id === 'IND' ? 'india' : 'partner',
    colour: { light: '#1F7A8C', dark: '#5CC3D6' },
    capital: { name: `Capital of ${id}`, lon: 70, lat: 40, side: 'right' },
    label: { lon: 70, lat: 41 },
    relation: [],
    next: { text: 'Not known.', items: ['an-item'] },
  })

type Year = readonly [year: number, exports: number | null, imports: number | null, status?: 'provisional']
type Table = readonly [
  year: number,
  flow: 'export' | 'import',
  values: Record<string, number>,
  classification?: 'principal-commodity',
]

/** India's goods trade with one partner: totals by year, and tables by trade sector. */
export const tradeWith = (country: CountryId, years: readonly Year[], tables: readonly Table[] = []) =>
  v.parse(CountryTrade, {
    country,
    unit: 'USD million',
    others: [],
    series: years.map(([year, exports, imports, status]) => ({
      year,
      status: status ?? 'reported',
      export: exports,
      import: imports,
      source: 'totals',
    })),
    sectors: tables.map(([year, flow, values, classification]) => ({
      year,
      flow,
      classification: classification ?? 'hs',
      values,
      source: classification ? 'commodities' : 'chapters',
    })),
  })

/** An atlas of nothing but what is given. */
export const atlasOf = (parts: {
  countries?: readonly Country[]
  sectors?: readonly Sector[]
  items?: readonly Item[]
  trade?: readonly CountryTrade[]
  tradeSectors?: readonly string[]
  priorities?: readonly object[]
}): Atlas =>
  v.parse(Atlas, {
    countries: parts.countries ?? [],
    sectors: parts.sectors ?? [],
    items: parts.items ?? [],
    sources: [],
    trade: {
      countries: parts.trade ?? [],
      world: { unit: 'USD million', series: [] },
      sectors: (parts.tradeSectors ?? []).map((id) => ({ id, label: `Goods: ${id}` })),
      priorities: { item: 'the-statement', sources: ['statement'], sectors: parts.priorities ?? [] },
    },
    market: { stages: [], mine: [] },
  })

/** What a page is served with: nothing but what is given, and a map of squares. */
export const homeOf = (parts: {
  countries?: readonly Country[]
  sectors?: readonly Sector[]
  states?: readonly StateCounts[]
}): Home =>
  v.parse(Home, {
    site: { boundary: 'in', asOf: '2026-11-22', question: { text: 'Who?', items: ['an-item'] } },
    files: {},
    countries: (parts.countries ?? []).map(({ id, iso2, role, capital, label }) => ({
      id,
      iso2,
      role,
      capital,
      label,
    })),
    years: [2024],
    sectors: (parts.sectors ?? []).map(({ id, label, icon }) => ({ id, label, icon })),
    states: parts.states ?? [],
    stages: [],
    sources: [],
    questionSource: 'a-source',
    labels: {
      neighbours: [{ id: 'CHN', iso2: 'CN', lon: 91.5, lat: 36.8, rank: 1 }],
      waters: [{ id: 'caspian', lon: 51.1, lat: 40.1, rank: 2 }],
    },
    shapes: {
      boundary: 'in',
      states: Object.fromEntries((parts.countries ?? []).map(({ id }) => [id, 'm0 0l9 0 0 9z'])),
      land: 'm0 0l99 0 0 99z',
      borders: '',
      lakes: '',
    },
  })
