import {
  createParser,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
} from 'nuqs/server'
import { type Camera, formatCamera, nearestCamera, parseCamera } from '../domain/camera.ts'
import type { BoundaryView, CountryId, PlaceId, SectorId } from '../domain/ids.ts'
import { LAYERS, type LayerId } from '../domain/layers.ts'
import type { FiscalYear } from '../domain/period.ts'

/** Everything a shared link restores. Nothing else about what is on screen is state. */
export interface View {
  readonly country: CountryId | null
  /** Shown beside the chosen country. */
  readonly compare: readonly CountryId[]
  /** None chosen means all. */
  readonly sectors: readonly SectorId[]
  /** Fiscal year of trade, and by whose end what is drawn had begun; null is now, and the latest that has what is asked. */
  readonly year: FiscalYear | null
  readonly boundary: BoundaryView
  /** A second map of another boundary view beside the first, with the same camera. */
  readonly beside: BoundaryView | null
  /** null is the home view, which fits the six. */
  readonly map: Camera | null
  /** Whether WebGL draws the globe instead of Web Mercator. */
  readonly globe: boolean
  /** What is chosen on the map beside the six: a disputed area, a capital, a neighbour. */
  readonly place: PlaceId | null
  /** What is laid over the map, in the order of LAYERS; null is what the filter asks for. */
  readonly layers: readonly LayerId[] | null
  /** What the panel shows instead of question and profile: `boundaries` is what differs between the views. */
  readonly panel: Panel | null
  /** In a frame of another page: the map alone, with its sources. */
  readonly embed: boolean
  /** A briefing on the stage, or before its presenter; null is the atlas. */
  readonly present: Present | null
  /** Of which briefing: one that comes with the atlas, or of this machine; null is the first. */
  readonly briefing: string | null
  /** Which of its scenes, from 1; null is the first. */
  readonly scene: number | null
}

const PANELS = ['boundaries', 'briefing'] as const
export type Panel = (typeof PANELS)[number]
const PRESENT = ['stage', 'cockpit'] as const
export type Present = (typeof PRESENT)[number]

/** What the address may name. */
export interface Known {
  readonly countries: readonly CountryId[]
  readonly sectors: readonly SectorId[]
  /** In order, with none left out. */
  readonly years: readonly FiscalYear[]
  /** The boundary view of an address that names none. */
  readonly boundary: BoundaryView
  readonly boundaryViews: readonly BoundaryView[]
}

/** From the first to the last, both included. */
export const yearsBetween = ([first, last]: readonly [FiscalYear, FiscalYear]): FiscalYear[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** A value that could not be read: it stays in the address as it was written, and a notice names it. */
interface Unread {
  readonly unread: string
}
const isUnread = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null && 'unread' in value

const parser = <T>(read: (text: string) => T | null, write: (value: T) => string) =>
  createParser<T | Unread>({
    parse: (text) => read(text) ?? { unread: text },
    serialize: (value) => (isUnread(value) ? value.unread : write(value)),
    eq: (a, b) => (isUnread(a) || isUnread(b) ? a === b : write(a) === write(b)),
  })

/** `layer` of an address that wants no layer, whatever the filter asks for. */
const NO_LAYER = 'none'

/** The parameters of the address. */
export const PARAMS = {
  country: parseAsString,
  compare: parseAsArrayOf(parseAsString),
  sector: parseAsArrayOf(parseAsString),
  year: parser((text) => (/^\d{4}$/.test(text) ? Number(text) : null), String),
  boundary: parseAsString,
  beside: parseAsString,
  projection: parseAsString,
  place: parseAsString,
  panel: parseAsString,
  layer: parseAsArrayOf(parseAsString),
  embed: parseAsString,
  present: parseAsString,
  briefing: parseAsString,
  scene: parser((text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : null), String),
  map: parser(parseCamera, formatCamera),
}

export interface Address {
  readonly country: string | null
  readonly compare: readonly string[] | null
  readonly sector: readonly string[] | null
  readonly year: number | Unread | null
  readonly boundary: string | null
  readonly beside: string | null
  readonly projection: string | null
  readonly place: string | null
  readonly panel: string | null
  readonly layer: readonly string[] | null
  readonly embed: string | null
  readonly present: string | null
  readonly briefing: string | null
  readonly scene: number | Unread | null
  readonly map: Camera | Unread | null
}

export interface Ignored {
  /** Of the view, or of a page's own choices. */
  readonly key: string
  readonly text: string
  /** The year that is taken instead, where there is a nearest one. */
  readonly taken?: FiscalYear
}

/** Total: any address is a view; what it names and nobody knows is left at home and listed. */
export function resolveView(address: Address, known: Known): { view: View; ignored: readonly Ignored[] } {
  const ignored: Ignored[] = []
  const among = <T extends string | number>(
    key: keyof Address,
    value: string | number | null,
    all: readonly T[],
  ) => {
    if (value === null) return null
    if ((all as readonly unknown[]).includes(value)) return value as T
    ignored.push({ key, text: String(value) })
    return null
  }
  const list = <T extends string>(
    key: keyof Address,
    values: readonly string[] | null,
    all: readonly T[],
  ) => [...new Set((values ?? []).flatMap((value) => among(key, value, all) ?? []))]
  const read = <T>(key: keyof Address, value: T | Unread | null): T | null => {
    if (!isUnread(value)) return value
    ignored.push({ key, text: value.unread })
    return null
  }
  /** A year before the first or after the last is the first or the last. */
  const yearNear = (year: number | null) => {
    const taken = known.years.find((one) => year !== null && one >= year) ?? known.years.at(-1)
    if (year === null || taken === undefined || taken === year) return year
    ignored.push({ key: 'year', text: String(year), taken })
    return taken
  }
  const named = among('country', address.country, known.countries)
  const compared = list('compare', address.compare, known.countries)
  // Where no country is named the first of those compared stands for it.
  const country = named ?? compared[0] ?? null
  const boundary = among('boundary', address.boundary, known.boundaryViews) ?? known.boundary
  const layers = list('layer', address.layer?.filter((id) => id !== NO_LAYER) ?? null, LAYERS)
  const wantsNone = address.layer?.includes(NO_LAYER) ?? false
  const others = known.boundaryViews.filter((id) => id !== boundary)
  const view: View = {
    country,
    compare: compared.filter((id) => id !== country),
    sectors: list('sector', address.sector, known.sectors),
    year: yearNear(read('year', address.year)),
    boundary,
    beside: among('beside', address.beside, others),
    map: read('map', address.map) ?? (isUnread(address.map) ? nearestCamera(address.map.unread) : null),
    globe: among('projection', address.projection, ['globe']) !== null,
    // Which places there are is in a file that comes later; there an unknown one is told.
    place: address.place as PlaceId | null,
    layers: layers.length > 0 || wantsNone ? layers : null,
    // Where one view alone is offered, there is nothing to compare.
    panel: among('panel', address.panel, known.boundaryViews.length > 1 ? PANELS : PANELS.slice(1)),
    embed: among('embed', address.embed, ['1']) !== null,
    present: among('present', address.present, PRESENT),
    // Which there are is in a file and on the machine; there an unknown one is told.
    briefing: address.briefing,
    scene: read('scene', address.scene),
  }
  return { view, ignored }
}

/** What the address has as the view has it. */
const PLAIN = ['country', 'year', 'beside', 'map', 'place', 'panel', 'present', 'briefing', 'scene'] as const

/** The part of the address that a change of the view writes; defaults stay out of it. No map is `beside` itself. */
export function addressOf(change: Partial<View>, known: Known, beside?: Address['beside']): Partial<Address> {
  const list = (ids: readonly string[]) => (ids.length > 0 ? [...ids] : null)
  return {
    ...(change.compare && { compare: list(change.compare) }),
    ...(change.sectors && { sector: list(change.sectors) }),
    ...(change.boundary && { boundary: change.boundary === known.boundary ? null : change.boundary }),
    ...(change.boundary && change.boundary === beside && { beside: null }),
    ...('globe' in change && { projection: change.globe ? 'globe' : null }),
    ...('layers' in change && { layer: change.layers ? (list(change.layers) ?? [NO_LAYER]) : null }),
    ...('embed' in change && { embed: change.embed ? '1' : null }),
    ...Object.fromEntries(PLAIN.flatMap((key) => (key in change ? [[key, change[key] ?? null]] : []))),
  }
}

const serialize = createSerializer(PARAMS)
type Values = { [K in keyof Address]?: inferParserType<typeof PARAMS>[K] | null }

/** `?country=KAZ…` for a link; the home view is `?`, which a click still follows. */
export const formatAddress = (address: Partial<Address>): string => serialize(address as Values) || '?'
