import type { Position } from 'geojson'
import type { BoundaryView } from '../../src/domain/ids.ts'
import { contextIn, home, type Level, regionIn } from '../setup/compiled.ts'

/** Polygons, each its outer ring and its holes. */
export type Areas = Position[][][]

/** The land of a state, or of what nobody is said to own. */
export interface Land {
  readonly id: string
  readonly areas: Areas
}

export const areasOf = (geometry: { type: string; coordinates: unknown }): Areas =>
  geometry.type === 'MultiPolygon'
    ? (geometry.coordinates as Areas)
    : geometry.type === 'Polygon'
      ? [geometry.coordinates as Position[][]]
      : []

/** Twice the area, positive where the ring runs counter-clockwise. */
export const turning = (ring: readonly Position[]) =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)

/** Square units of the plane, holes left out. */
export const areaOf = (areas: Areas) =>
  areas.reduce(
    (sum, rings) =>
      sum + rings.reduce((rest, r, i) => rest + ((i === 0 ? 1 : -1) * Math.abs(turning(r))) / 2, 0),
    0,
  )

const isLeft = ([x = 0, y = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position) =>
  ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
/** Whether a ray to the east crosses the ring an odd number of times. */
const inRing = (p: Position, ring: Position[]) =>
  ring.filter((a, i) => isLeft(p, a, ring[(i + 1) % ring.length] ?? a)).length % 2 === 1
export const within = (p: Position, areas: Areas) =>
  areas.some(([outer = [], ...holes]) => inRing(p, outer) && !holes.some((hole) => inRing(p, hole)))

export const VIEWS: readonly BoundaryView[] = home.boundaries.map(({ id }) => id)

export const LEVELS: readonly Level[] = ['', 'detail.']

const files = new Map(
  VIEWS.flatMap((id) =>
    LEVELS.map(
      (level) => [level + id, { region: regionIn(id, level), context: contextIn(id, level) }] as const,
    ),
  ),
)
/** The two files of a view, as the app loads them for a map that is far or close. */
export function filesOf(view: BoundaryView, level: Level = '') {
  const found = files.get(level + view)
  if (!found) throw new Error(`no view ${view}`)
  return found
}

/** Every land of a view: the six, and what lies around them. */
export const landsOf = (view: BoundaryView, level: Level = ''): readonly Land[] => {
  const { region, context } = filesOf(view, level)
  return [...region.features, ...context.features].flatMap(({ properties, geometry }) =>
    'kind' in properties && properties.kind !== 'land'
      ? []
      : [{ id: properties.id, areas: areasOf(geometry) }],
  )
}
