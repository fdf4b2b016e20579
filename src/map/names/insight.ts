import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { MultiPolygon, Polygon } from 'geojson'
import type { Box } from '../camera.ts'
import { type Point, unproject } from '../projection.ts'

const COLUMNS = 14
const ROWS = 11
/** So many places are offered for a name. */
const OFFERED = 6

/**
 * Where the name of an area may stand when its own place is out of sight: the middles of what is seen of it, world
 * units, those first that are farthest from its edges.
 */
export function middlesInSight(area: Polygon | MultiPolygon, box: Box): Point[] {
  const at = (column: number, row: number): Point => [
    box.x + ((column + 0.5) / COLUMNS) * box.width,
    box.y + ((row + 0.5) / ROWS) * box.height,
  ]
  const isInside = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) =>
      booleanPointInPolygon([...unproject(...at(column, row))], area),
    ),
  )
  /** Steps of the grid to the nearest place outside of the area; what is out of sight counts as outside. */
  const depth = (column: number, row: number): number => {
    for (let d = 1; ; d++) {
      for (let dy = -d; dy <= d; dy++)
        for (let dx = -d; dx <= d; dx++) if (!isInside[row + dy]?.[column + dx]) return d
    }
  }
  const found = isInside.flatMap((line, row) =>
    line.flatMap((inside, column) => (inside ? [{ at: at(column, row), depth: depth(column, row) }] : [])),
  )
  return found
    .toSorted((a, b) => b.depth - a.depth)
    .slice(0, OFFERED)
    .map((place) => place.at)
}

const RIVER_TRIES = 7

/** Places along a line within the box, its middle first; world units in and out. */
export function alongInSight(lines: readonly (readonly Point[])[], box: Box): Point[] {
  const seen = lines.flatMap((line) =>
    line.filter(([x, y]) => x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height),
  )
  const middle = Math.floor(seen.length / 2)
  return Array.from({ length: RIVER_TRIES }, (_, i) => {
    const step = Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1)
    return seen[middle + Math.round((step * seen.length) / (RIVER_TRIES + 1))]
  }).flatMap((point) => (point ? [point] : []))
}
