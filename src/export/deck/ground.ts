import { contrast } from '../colour.ts'
import type { MapName, MapShape, ToldMap, XY } from '../told.ts'

/** Whether a point is in an area, holes left out. */
function holds(area: MapShape, [x, y]: XY): boolean {
  let inside = false
  for (const ring of area.lines) {
    for (const [i, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring[(i === 0 ? ring.length : i) - 1] ?? [bx, by]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  }
  return inside
}

const RASTER = 9

/** A point well in an area: of a raster over its first ring, the one with the most of it around. */
function insideOf(area: MapShape): XY | null {
  const ring = area.lines[0] ?? []
  const xs = ring.map(([x]) => x).sort((a, b) => a - b)
  const ys = ring.map(([, y]) => y).sort((a, b) => a - b)
  const [x0, x1, y0, y1] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) return null
  const middle = (RASTER + 1) / 2
  const points = Array.from({ length: RASTER * RASTER }, (_, i): [XY, number] => {
    const [column, row] = [(i % RASTER) + 1, Math.floor(i / RASTER) + 1]
    const at: XY = [x0 + ((x1 - x0) * column) / (RASTER + 1), y0 + ((y1 - y0) * row) / (RASTER + 1)]
    return [at, Math.hypot(column - middle, row - middle)]
  })
  return points.sort(([, a], [, b]) => a - b).find(([at]) => holds(area, at))?.[0] ?? null
}

/** The colour that one sees under a shape of a map, where it were not there. */
export function groundUnder(map: ToldMap, index: number): string {
  const area = map.shapes[index]
  const point = area && insideOf(area)
  const under = point
    ? map.shapes.slice(0, index).findLast((s) => s.closed && s.fill !== null && holds(s, point))
    : undefined
  return under?.fill ?? map.ground
}

/** Of a name from its one end to the other. */
const ALONG = [0.02, 0.2, 0.35, 0.5, 0.65, 0.8, 0.98]
/** What words need to be read. */
const LEGIBLE = 4.5

/** Which names of a map cannot be read on what lies under them without the glow that not every program draws. */
export function unreadable(map: ToldMap): (name: MapName) => boolean {
  const areas = map.shapes.flatMap((shape) => {
    if (!shape.closed || shape.fill === null) return []
    const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
    for (const [x, y] of shape.lines.flat()) {
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
    return [{ shape, fill: shape.fill, ...box }]
  })
  const under = ([x, y]: XY) =>
    areas.findLast(
      ({ shape, left, right, top, bottom }) =>
        x >= left && x <= right && y >= top && y <= bottom && holds(shape, [x, y]),
    )?.fill ?? map.ground
  return ({ x, y, width, anchor, colour }) => {
    const left = x - { start: 0, middle: width / 2, end: width }[anchor]
    return ALONG.some((share) => contrast(colour, under([left + share * width, y])) < LEGIBLE)
  }
}
