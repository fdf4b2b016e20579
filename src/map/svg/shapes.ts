import type { Position } from 'geojson'
import type { CountryId } from '../../domain/ids.ts'
import type { BaseShapes, ContextGeoJson, NearGeoJson, RegionGeoJson } from '../../domain/region.ts'
import { COVER, GROUND, type Shapes } from '../layers.ts'
import { COMPACT_STEP } from '../path.ts'
import { project } from '../projection.ts'

/** The shapes as SVG paths. */
export interface SvgShapes {
  /** World units a unit of the paths. */
  readonly scale: number
  readonly states: ReadonlyMap<CountryId, string>
  /** What a layer draws, by its id; a layer without shapes is not here. */
  readonly paths: ReadonlyMap<string, string>
}

/** The coarse shapes that the page is served with. */
export function fromBase(base: BaseShapes): SvgShapes {
  return {
    scale: COMPACT_STEP,
    states: new Map(Object.entries(base.states) as [CountryId, string][]),
    paths: new Map([
      ['land', base.land],
      ['line-ctx', base.borders],
      ['lake', base.lakes],
    ]),
  }
}

type Files = {
  readonly region: RegionGeoJson
  readonly context: ContextGeoJson
  readonly near?: NearGeoJson
}
type Feature = (ContextGeoJson | NearGeoJson)['features'][number]

/** The full shapes, once they are loaded. */
export function fromGeoJson(files: Files): SvgShapes {
  // A close map is drawn up to 32 times as large.
  const digits = files.near ? 2 : 1
  const drawn = new Map<Shapes, string>()
  const paths = new Map<string, string>()
  for (const { id, of } of [...GROUND, ...COVER]) {
    if (of.file === 'region') continue
    const features: readonly Feature[] = files[of.file]?.features ?? []
    // A line and its casing are the same shapes.
    const d = drawn.get(of) ?? features.map((f) => (isOf(f, of) ? path(f.geometry, digits) : '')).join('')
    drawn.set(of, d)
    if (d !== '') paths.set(id, d)
  }
  const states = files.region.features.map((f) => [f.properties.id, path(f.geometry, digits)] as const)
  return { scale: 1, states: new Map(states), paths }
}

function isOf({ properties: p }: Feature, { kind, line, ranks }: Shapes): boolean {
  if (p.kind !== kind) return false
  if (p.kind === 'line') return p.line === line
  return p.kind !== 'river' || !ranks || (p.rank >= ranks[0] && p.rank <= ranks[1])
}

function path(geometry: Feature['geometry'], digits: number): string {
  const line = (points: readonly Position[]) => lineOf(points, digits)
  const ring = (points: readonly Position[]) => `${line(points)}z`
  switch (geometry.type) {
    case 'Point':
      return ''
    case 'LineString':
      return line(geometry.coordinates)
    case 'MultiLineString':
      return geometry.coordinates.map(line).join('')
    case 'Polygon':
      return geometry.coordinates.map(ring).join('')
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => rings.map(ring)).join('')
  }
}

// Mercator has no poles, and the shapes of the far north reach beyond what anyone sees.
const MAX_LAT = 84

function lineOf(points: readonly Position[], digits: number): string {
  return points
    .map(([lon = 0, lat = 0], i) => {
      const [x, y] = project(lon, Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)))
      return `${i === 0 ? 'M' : i === 1 ? 'L' : ' '}${x.toFixed(digits)} ${y.toFixed(digits)}`
    })
    .join('')
}
