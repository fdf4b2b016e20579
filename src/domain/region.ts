import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'
import * as v from 'valibot'
import { BoundaryView, CountryId, SectorId } from './ids.ts'
import { FiscalYear } from './period.ts'

/** What `region.<view>.geojson` says of a state; QGIS shows it as the columns of the attribute table. */
export const StateProperties = v.strictObject({
  id: CountryId,
  name: v.string(),
  role: v.picklist(['india', 'partner']),
  boundaryView: BoundaryView,
  /** Cooperation items with India (for India: with any of the five). */
  items: v.number(),
  /** The same by sector; a sector without an item is 0. */
  counts: v.record(SectorId, v.number()),
  themes: v.array(v.strictObject({ sector: SectorId, title: v.string(), items: v.number() })),
  capital: v.string(),
  /** The latest fiscal year of goods trade with India (for India: with the five), USD million. */
  tradeYear: FiscalYear,
  tradeStatus: v.picklist(['reported', 'provisional', 'missing']),
  exportUsdMillion: v.nullable(v.number()),
  importUsdMillion: v.nullable(v.number()),
  tradeSource: v.string(),
  tradeSourceUrl: v.pipe(v.string(), v.url()),
  /** The day that all of it is as of. */
  asOf: v.pipe(v.string(), v.isoDate()),
})
export type StateProperties = v.InferOutput<typeof StateProperties>

/** What the map needs of it; the page is served with this much. */
export const StateCounts = v.pick(StateProperties, ['id', 'role', 'items', 'counts'])
export type StateCounts = v.InferOutput<typeof StateCounts>

/** What `context.<view>.geojson` holds beside the six: neighbours, boundary lines by kind, disputed areas, lakes. */
export const LINE_KINDS = ['intl', 'loc', 'lac', 'agpl', 'disputed', 'claim', 'ctx'] as const
export type LineKind = (typeof LINE_KINDS)[number]
export const ContextProperties = v.variant('kind', [
  v.strictObject({ kind: v.literal('land'), id: v.string() }),
  v.strictObject({ kind: v.literal('line'), line: v.picklist(LINE_KINDS) }),
  v.strictObject({
    kind: v.literal('disputed'),
    id: v.string(),
    name: v.string(),
    claimedBy: v.array(v.string()),
  }),
  v.strictObject({ kind: v.literal('lake'), name: v.nullable(v.string()) }),
])
export type ContextProperties = v.InferOutput<typeof ContextProperties>

type Areas = Polygon | MultiPolygon
type Lines = LineString | MultiLineString

const isPosition = (p: unknown): boolean =>
  Array.isArray(p) && p.length >= 2 && Math.abs(p[0]) <= 180 && Math.abs(p[1]) <= 90
const isNested = (c: unknown, depth: number): boolean =>
  depth === 0
    ? isPosition(c)
    : Array.isArray(c) && c.length > 0 && c.every((part) => isNested(part, depth - 1))
const DEPTH: Record<string, number> = {
  Point: 0,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

// One pass over 20,000 positions: a schema node for each would cost a hundred times as much.
const geometry = <G extends Areas | Lines | Point>(...types: G['type'][]) =>
  v.custom<G>(
    (input) => {
      const g = input as { type?: string; coordinates?: unknown } | null
      return !!g?.type && (types as string[]).includes(g.type) && isNested(g.coordinates, DEPTH[g.type] ?? 0)
    },
    `not a valid ${types.join(' or ')}`,
  )

export const RegionGeoJson = v.object({
  type: v.literal('FeatureCollection'),
  features: v.pipe(
    v.array(
      v.object({
        type: v.literal('Feature'),
        properties: StateProperties,
        geometry: geometry<Areas>('Polygon', 'MultiPolygon'),
      }),
    ),
    v.minLength(1),
  ),
})
export type RegionGeoJson = FeatureCollection<Areas, StateProperties>

export const ContextGeoJson = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      properties: ContextProperties,
      geometry: geometry<Areas | Lines>('Polygon', 'MultiPolygon', 'LineString', 'MultiLineString'),
    }),
  ),
})
export type ContextGeoJson = FeatureCollection<Areas | Lines, ContextProperties>

/** What `near.<view>.geojson` holds: what is drawn only when the map is close. */
export const NearProperties = v.variant('kind', [
  /** The borders between first-level regions, all of the six at once. */
  v.strictObject({ kind: v.literal('region-line') }),
  /** Where the name of a first-level region stands; id by ISO 3166-2 as Natural Earth has it. */
  v.strictObject({ kind: v.literal('region'), id: v.string(), name: v.string(), country: CountryId }),
  /** Where the name of an enclave stands. */
  v.strictObject({ kind: v.literal('enclave'), id: v.string(), name: v.string() }),
  /** `rank` is Natural Earth's: the lower, the larger. */
  v.strictObject({ kind: v.literal('river'), name: v.nullable(v.string()), rank: v.number() }),
])
export type NearProperties = v.InferOutput<typeof NearProperties>

export const NearGeoJson = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      properties: NearProperties,
      geometry: geometry<Lines | Point>('Point', 'LineString', 'MultiLineString'),
    }),
  ),
})
export type NearGeoJson = FeatureCollection<Lines | Point, NearProperties>

/** The coarse map that the page is served with: compact SVG paths (see map/path.ts). */
export const BaseShapes = v.strictObject({
  boundary: BoundaryView,
  states: v.record(CountryId, v.string()),
  land: v.string(),
  borders: v.string(),
  lakes: v.string(),
})
export type BaseShapes = v.InferOutput<typeof BaseShapes>
