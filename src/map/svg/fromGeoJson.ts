import type { Position } from 'geojson'
import type { ContextGeoJson, NearGeoJson, RegionGeoJson } from '../../domain/region.ts'
import { COVER, GROUND, type Shapes } from '../layers.ts'
import { project } from '../projection.ts'
import type { SvgShapes } from './shapes.ts'

type Files = {
  readonly region: RegionGeoJson
  readonly context: ContextGeoJson
  readonly near?: NearGeoJson
}
type Feature = (ContextGeoJson | NearGeoJson)['features'][number]

/** World units: half a pixel of a far map, which is painted the faster the fewer points it has. */
const FAR_STEP = 0.8

interface Grain {
  readonly digits: number
  /** Points nearer than this to the one before are left out; world units. */
  readonly step: number
}

/** The full shapes, once they are loaded; for a map that is far, without what is less than half a pixel of it. */
export function fromGeoJson(files: Files, isFar: boolean): SvgShapes {
  // A close map is drawn up to 32 times as large.
  const grain: Grain = { digits: files.near ? 2 : 1, step: isFar ? FAR_STEP : 0 }
  const drawn = new Map<Shapes, string>()
  const paths = new Map<string, string>()
  for (const { id, of } of [...GROUND, ...COVER]) {
    if (of.file === 'region') continue
    const features: readonly Feature[] = files[of.file]?.features ?? []
    // A line and its casing are the same shapes.
    const d = drawn.get(of) ?? features.map((f) => (isOf(f, of) ? path(f.geometry, grain) : '')).join('')
    drawn.set(of, d)
    if (d !== '') paths.set(id, d)
  }
  const states = files.region.features.map((f) => [f.properties.id, path(f.geometry, grain)] as const)
  return { scale: 1, states: new Map(states), paths }
}

function isOf({ properties: p }: Feature, { kind, line, ranks }: Shapes): boolean {
  if (p.kind !== kind) return false
  if (p.kind === 'line') return p.line === line
  return p.kind !== 'river' || !ranks || (p.rank >= ranks[0] && p.rank <= ranks[1])
}

function path(geometry: Feature['geometry'], grain: Grain): string {
  const line = (points: readonly Position[]) => lineOf(points, grain)
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

function lineOf(points: readonly Position[], { digits, step }: Grain): string {
  let path = ''
  let kept = 0
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  points.forEach(([lon = 0, lat = 0], i) => {
    const [x, y] = project(lon, Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)))
    const isEnd = i === 0 || i === points.length - 1
    if (!isEnd && Math.abs(x - lastX) < step && Math.abs(y - lastY) < step) return
    path += `${i === 0 ? 'M' : kept === 1 ? 'L' : ' '}${x.toFixed(digits)} ${y.toFixed(digits)}`
    kept++
    ;[lastX, lastY] = [x, y]
  })
  return path
}
