import { LINE, POINT, RING } from '../../domain/own.ts'
import { eachPart } from '../../own/walk.ts'
import type { OwnDrawing } from './drawing.ts'

/** CSS pixels by which a pointer may miss. */
const REACH = 5

/**
 * The row whose drawing lies at a place of the map, the nearest point before lines before areas; -1 where none does.
 * All of them are looked at, as they lie on the screen: half a millisecond for fifty thousand points, and right on the
 * globe, too.
 */
export function hitRow(
  drawing: OwnDrawing,
  xy: Float32Array,
  shown: Uint8Array | null,
  x: number,
  y: number,
): number {
  const { geometry, radius, radii } = drawing
  let best = { row: -1, far: Number.POSITIVE_INFINITY, rank: 9 }
  const rows = geometry.rowEnds.length
  for (let row = 0; row < rows; row++) {
    if (shown && !shown[row]) continue
    const reach = (radii ? (radii[row] as number) : radius) + REACH
    let isIn = false
    const take = (far: number, rank: number) => {
      // Of areas the later one lies above.
      if (rank < best.rank || (rank === best.rank && far <= best.far)) best = { row, far, rank }
    }
    eachPart(geometry, row, (kind, from, to) => {
      if (kind === POINT) {
        const far = farOf(xy, from, x, y)
        if (far <= reach) take(far, 0)
      } else if (kind === LINE && best.rank > 0) {
        const far = alongOf(xy, from, to, x, y)
        if (far <= REACH) take(far, 1)
        // A hole is a ring in a ring.
      } else if (kind === RING && isWithin(xy, from, to, x, y)) isIn = !isIn
    })
    if (isIn) take(0, 2)
  }
  return best.row
}

const farOf = (xy: Float32Array, i: number, x: number, y: number) =>
  Math.hypot((xy[2 * i] as number) - x, (xy[2 * i + 1] as number) - y)

function alongOf(xy: Float32Array, from: number, to: number, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = from; i + 1 < to; i++) {
    const [ax, ay] = [xy[2 * i] as number, xy[2 * i + 1] as number]
    const [dx, dy] = [(xy[2 * i + 2] as number) - ax, (xy[2 * i + 3] as number) - ay]
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
    least = Math.min(least, Math.hypot(ax + t * dx - x, ay + t * dy - y))
  }
  return least
}

/** By how often a ray crosses the ring. */
function isWithin(xy: Float32Array, from: number, to: number, x: number, y: number): boolean {
  let inside = false
  for (let i = from, j = to - 1; i < to; j = i++) {
    const [xi, yi] = [xy[2 * i] as number, xy[2 * i + 1] as number]
    const [xj, yj] = [xy[2 * j] as number, xy[2 * j + 1] as number]
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}
