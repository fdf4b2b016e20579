import * as v from 'valibot'
import { Atlas } from '../../src/domain/atlas.ts'
import { Country } from '../../src/domain/country.ts'
import { Dataset } from '../../src/domain/dataset.ts'
import { FactId } from '../../src/domain/fact.ts'
import { Home } from '../../src/domain/home.ts'
import { CountryId, SectorId } from '../../src/domain/ids.ts'
import { Item } from '../../src/domain/item.ts'
import { Licence } from '../../src/domain/licence.ts'
import { Places } from '../../src/domain/place.ts'
import type { StateCounts } from '../../src/domain/region.ts'
import { Sector } from '../../src/domain/sector.ts'
import { Source } from '../../src/domain/source.ts'
import { CountryTrade } from '../../src/domain/trade.ts'
import { type Provenance, provenance } from '../../src/select/provenance.ts'
import type { View } from '../../src/view/view.ts'

export const countryId = (text: string) => v.parse(CountryId, text)
export const sectorId = (text: string) => v.parse(SectorId, text)
export const fact = (text: string) => v.parse(FactId, text)

/** Of the dataset, wherever one is built here. */
export const VERSION = '1.3.0'

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
  beside: null,
  map: null,
  globe: false,
  place: null,
  panel: null,
  layers: null,
  embed: false,
  present: null,
  briefing: null,
  scene: null,
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
    licence: 'press',
    ...change,
  })

export const licenceOf = (id: string, change: object = {}): Licence =>
  v.parse(Licence, {
    id,
    name: `Name of ${id}`,
    url: null,
    terms: 'facts',
    attribution: `Credit of ${id}`,
    note: `Note of ${id}.`,
    ...change,
  })

/** Renewed every year, and up to date until the end of March 2027. */
export const datasetOf = (id: string, change: object = {}): Dataset =>
  v.parse(Dataset, {
    id,
    title: `Title of ${id}`,
    text: `Text of ${id}.`,
    asOf: '2026-06-10',
    newest: 'FY2025-26',
    everyMonths: 12,
    lagMonths: 0,
    sources: [],
    confidence: 'medium',
    ...change,
  })

/** What these facts rest on: the ids of their sources, in their order, each once. */
export const sourcesAt = (atlas: Atlas, at: readonly FactId[]) =>
  provenance(atlas, [], at, atlas.asOf).sources.map((s): string => s.id)

/** The provenance of a chart: nothing but what is given. */
export const provenanceOf = (parts: Partial<Provenance> = {}): Provenance => ({
  at: [],
  differs: false,
  facts: new Map(),
  sources: [],
  licences: [],
  reference: null,
  datasets: [],
  version: VERSION,
  ...parts,
})

export const sectorOf = (id: string, trade: readonly string[] = []): Sector =>
  v.parse(Sector, {
    id,
    label: `Label of ${id}`,
    title: `Title of ${id}`,
    summary: '',
    status: '',
    items: [],
    particular: { KAZ: { text: `Of ${id} in Kazakhstan.`, items: ['an-item'] } },
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

type Year =
  | readonly [year: number, exports: number, imports: number, status?: 'provisional']
  | readonly [year: number, whyMissing: string]
type Table = readonly [
  year: number,
  flow: 'export' | 'import',
  values: Record<string, number>,
  classification?: 'principal-commodity',
]

const yearOf = ([year, exports, imports, status]: Year) =>
  typeof exports === 'string'
    ? { year, status: 'missing', reason: exports, source: 'totals' }
    : { year, status: status ?? 'reported', export: exports, import: imports, source: 'totals' }

/** India's goods trade with one partner: totals by year, tables by trade sector, and what others print. */
export const tradeWith = (
  country: CountryId,
  years: readonly Year[],
  tables: readonly Table[] = [],
  others: readonly object[] = [],
) =>
  v.parse(CountryTrade, {
    country,
    unit: 'USD million',
    others,
    series: years.map(yearOf),
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
  sources?: readonly Source[]
  datasets?: readonly Dataset[]
  licences?: readonly Licence[]
  disagreements?: readonly object[]
  gaps?: readonly object[]
  market?: { readonly stages?: readonly object[]; readonly mine?: readonly object[] }
}): Atlas =>
  v.parse(Atlas, {
    version: VERSION,
    asOf: '2026-11-22',
    releases: [{ version: VERSION, date: '2026-11-22', changes: ['The first.'] }],
    reference: { address: 'https://here.invalid/', text: 'Text', bibtex: 'BibTeX', csl: '[]' },
    datasets: parts.datasets ?? [],
    licences: parts.licences ?? [],
    disagreements: parts.disagreements ?? [],
    gaps: parts.gaps ?? [],
    countries: parts.countries ?? [],
    sectors: parts.sectors ?? [],
    items: parts.items ?? [],
    sources: parts.sources ?? [],
    trade: {
      countries: parts.trade ?? [],
      world: { unit: 'USD million', series: [] },
      sectors: (parts.tradeSectors ?? []).map((id) => ({ id, label: `Goods: ${id}` })),
      priorities: { item: 'the-statement', sectors: parts.priorities ?? [] },
    },
    market: { stages: parts.market?.stages ?? [], mine: parts.market?.mine ?? [] },
  })

/** What a page is served with: nothing but what is given, and a map of squares. */
export const homeOf = (parts: {
  countries?: readonly Country[]
  sectors?: readonly Sector[]
  states?: readonly StateCounts[]
}): Home =>
  v.parse(Home, {
    site: {
      boundary: 'in',
      boundaryViews: ['in', 'intl'],
      asOf: '2026-11-22',
      question: { text: 'Who?', items: ['an-item'] },
    },
    version: VERSION,
    files: {},
    countries: (parts.countries ?? []).map(({ id, iso2, role, capital, label }) => ({
      id,
      iso2,
      role,
      capital,
      label,
    })),
    years: [2008, 2025],
    sectors: (parts.sectors ?? []).map(({ id, label, icon }) => ({ id, label, icon })),
    states: parts.states ?? [],
    stages: [],
    sources: [],
    labels: {
      neighbours: [{ id: 'CHN', iso2: 'CN', lon: 91.5, lat: 36.8, rank: 1 }],
      waters: [{ id: 'caspian', lon: 51.1, lat: 40.1, rank: 2 }],
    },
    boundaries: [
      { id: 'in', name: 'One', text: 'One way.', hatched: false },
      { id: 'intl', name: 'Other', text: 'Another way.', hatched: true },
    ],
    shapes: {
      boundary: 'in',
      states: Object.fromEntries((parts.countries ?? []).map(({ id }) => [id, 'm0 0l9 0 0 9z'])),
      land: 'm0 0l99 0 0 99z',
      borders: '',
      lakes: '',
    },
  })

const placeEntry = (id: string, lon: number, lat: number, change: object) => ({
  id,
  name: `Name of ${id}`,
  at: [lon, lat],
  ...change,
})
const boxAround = (lon: number, lat: number) => ({ box: [lon - 1, lat - 1, lon + 1, lat + 1] })

/** One place of each kind: a capital, China, an enclave of Uzbekistan in Kazakhstan, and two disputed areas. */
export const placesFor = (change: object = {}): Places =>
  v.parse(Places, {
    version: VERSION,
    places: [
      placeEntry('KAZ-capital', 71, 51, { kind: 'capital', country: 'KAZ' }),
      placeEntry('CHN', 91, 37, { kind: 'neighbour', iso2: 'CN', ...boxAround(91, 37) }),
      placeEntry('SOKH', 71, 40, { kind: 'enclave', of: 'UZB', within: 'KAZ', ...boxAround(71, 40) }),
      placeEntry('CHN_AKSAI', 79, 35, {
        kind: 'disputed',
        holder: 'CHN',
        claimedBy: ['IND'],
        source: 'a-source',
        owners: { in: 'IND', intl: 'CHN' },
        areas: [{ km2: 38000, source: 'a-source', note: null }],
        ...boxAround(79, 35),
      }),
      placeEntry('SIACHEN', 77, 35, {
        kind: 'disputed',
        holder: null,
        claimedBy: ['IND', 'PAK'],
        source: 'a-source',
        owners: { in: 'IND', intl: null },
        areas: [{ km2: 2500, source: 'a-source', note: 'as drawn' }],
        ...boxAround(77, 35),
      }),
    ],
    parties: [{ id: 'PAK', iso2: 'PK', name: 'Pakistan' }],
    ...change,
  })
