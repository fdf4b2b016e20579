import type { ContextGeoJson, RegionGeoJson } from '../domain/region.ts'
import type { Box } from './camera.ts'
import { type Point, project } from './projection.ts'

interface Ring {
  readonly points: readonly Point[]
  readonly box: readonly [number, number, number, number]
}

export type Land = readonly Ring[]
/** The rings of each state and neighbour by id, in world units. */
export type Lands = ReadonlyMap<string, Land>

/** All disputed areas of the view: no state's name is moved into one. */
export const DISPUTED = 'disputed'

/** Projects what names may be moved within; once for a boundary view. */
export function landsOf(shapes: { region: RegionGeoJson; context: ContextGeoJson }): Lands {
  const lands = new Map<string, Ring[]>()
  for (const { properties, geometry } of [...shapes.region.features, ...shapes.context.features]) {
    if ('kind' in properties && properties.kind !== 'land' && properties.kind !== 'disputed') continue
    const areas =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    const rings = areas.flat().map(ringOf)
    const id = 'kind' in properties && properties.kind === 'disputed' ? DISPUTED : properties.id
    lands.set(id, [...(lands.get(id) ?? []), ...rings])
  }
  return lands
}

function ringOf(ring: readonly (readonly number[])[]): Ring {
  const points = ring.map(([lon = Number.NaN, lat = Number.NaN]) => project(lon, lat))
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { points, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] }
}

/** Whether a point of the world lies in the areas of these rings. */
export const isIn = (rings: Land, [x, y]: Point): boolean => {
  let inside = false
  for (const { points, box } of rings) {
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue
    for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
      const [ax, ay] = points[i] as Point
      const [bx, by] = points[j] as Point
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  }
  return inside
}

const [COLUMNS, ROWS] = [12, 10]
/** Of the cells around one, so many are to be of the state: a name is not put into a tip of it. */
const ENOUGH = 5

/** Points of a state that are in sight (world units), those deepest within it first; none where little of it is. */
export function pointsInSight(lands: Lands, id: string, box: Box): Point[] {
  const rings = lands.get(id) ?? []
  const disputed = lands.get(DISPUTED) ?? []
  const cell = (i: number, j: number): Point => [
    box.x + ((i + 0.5) * box.width) / COLUMNS,
    box.y + ((j + 0.5) * box.height) / ROWS,
  ]
  const inside = Array.from({ length: COLUMNS }, (_, i) =>
    Array.from({ length: ROWS }, (_, j) => isIn(rings, cell(i, j)) && !isIn(disputed, cell(i, j))),
  )
  const around = (i: number, j: number) => {
    let n = 0
    for (let a = -2; a <= 2; a++) for (let b = -1; b <= 1; b++) if (inside[i + a]?.[j + b]) n++
    return n
  }
  const found = inside.flatMap((column, i) =>
    column.flatMap((is, j) => (is ? [{ at: cell(i, j), depth: around(i, j) }] : [])),
  )
  return found
    .filter(({ depth }) => depth >= ENOUGH)
    .sort((a, b) => b.depth - a.depth)
    .map(({ at }) => at)
}
