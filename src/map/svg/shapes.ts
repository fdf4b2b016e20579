import type { Position } from 'geojson'
import type { CountryId } from '../../domain/ids.ts'
import type { BaseShapes, ContextGeoJson, LineKind, RegionGeoJson } from '../../domain/region.ts'
import { COMPACT_STEP } from '../path.ts'
import { project } from '../projection.ts'

/** The shapes as SVG paths. */
export interface SvgShapes {
  /** World units a unit of the paths. */
  readonly scale: number
  readonly states: ReadonlyMap<CountryId, string>
  readonly land: string
  readonly lines: ReadonlyMap<LineKind, string>
  readonly disputed: string
  readonly lakes: string
}

/** The coarse shapes that the page is served with. */
export function fromBase(base: BaseShapes): SvgShapes {
  return {
    scale: COMPACT_STEP,
    states: new Map(Object.entries(base.states) as [CountryId, string][]),
    land: base.land,
    lines: new Map([['ctx', base.borders]]),
    disputed: '',
    lakes: base.lakes,
  }
}

/** The full shapes, once they are loaded. */
export function fromGeoJson(region: RegionGeoJson, context: ContextGeoJson): SvgShapes {
  const paths = (kind: 'land' | 'disputed' | 'lake') =>
    context.features
      .filter((f) => f.properties.kind === kind)
      .map((f) => path(f.geometry))
      .join('')
  const lines = new Map<LineKind, string>()
  for (const { properties, geometry } of context.features) {
    if (properties.kind === 'line') lines.set(properties.line, path(geometry))
  }
  return {
    scale: 1,
    states: new Map(region.features.map((f) => [f.properties.id, path(f.geometry)])),
    land: paths('land'),
    lines,
    disputed: paths('disputed'),
    lakes: paths('lake'),
  }
}

function path(
  geometry: RegionGeoJson['features'][number]['geometry'] | ContextGeoJson['features'][number]['geometry'],
): string {
  switch (geometry.type) {
    case 'LineString':
      return line(geometry.coordinates)
    case 'MultiLineString':
      return geometry.coordinates.map(line).join('')
    case 'Polygon':
      return geometry.coordinates.map((ring) => `${line(ring)}z`).join('')
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => rings.map((ring) => `${line(ring)}z`)).join('')
  }
}

// Mercator has no poles, and the shapes of the far north reach beyond what anyone sees.
const MAX_LAT = 84

function line(points: readonly Position[]): string {
  return points
    .map(([lon = 0, lat = 0], i) => {
      const [x, y] = project(lon, Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)))
      return `${i === 0 ? 'M' : i === 1 ? 'L' : ' '}${x.toFixed(1)} ${y.toFixed(1)}`
    })
    .join('')
}
