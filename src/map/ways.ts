import type { ArcMark } from '../select/layers/marks.ts'
import { type Place, type Point, project } from './projection.ts'

/** Points of a curve: enough for a line across the map to look round. */
const STEPS = 24

/** A curve between two points in world units that swings out to the right of the way by a share of its length. */
export function curve(from: Point, to: Point, bend: number): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  // y grows southward: the right of a way to the east is the south.
  const control: Point = [(from[0] + to[0]) / 2 - dy * bend * 2, (from[1] + to[1]) / 2 + dx * bend * 2]
  return Array.from({ length: STEPS + 1 }, (_, i): Point => {
    const s = i / STEPS
    const [a, b, c] = [(1 - s) ** 2, 2 * s * (1 - s), s ** 2]
    return [a * from[0] + b * control[0] + c * to[0], a * from[1] + b * control[1] + c * to[1]]
  })
}

/** A leg in world units, from points in degrees. */
export function legPoints(path: readonly Point[], bend = 0): Point[] {
  const points = path.map(([lon, lat]) => project(lon, lat))
  return points.flatMap((to, i) => {
    const from = points[i - 1]
    return from ? curve(from, to, bend).slice(i === 1 ? 0 : 1) : []
  })
}

/** Each direction of a flow swings out to its own right. */
const BEND = 0.07
/** CSS pixels that an arc keeps from the dot it begins at, and from the name and number that it ends at. */
const AIR = { dot: 9, name: 30 }

/** The course of an arc in world units. */
export const arcPoints = ({ from, to }: Pick<ArcMark, 'from' | 'to'>): Point[] =>
  curve(project(...from), project(...to), BEND)

/** CSS pixels that an arc keeps from its beginning and its end. */
export const arcAir = ({ direction }: Pick<ArcMark, 'direction'>): readonly [number, number] =>
  direction === 'export' ? [AIR.dot, AIR.name] : [AIR.name, AIR.dot]

/** Without what is nearer to its ends than so many units. */
export function trimmed(points: readonly Point[], start: number, end: number): Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return []
  return points.filter((p) => distance(p, first) >= start && distance(p, last) >= end)
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1])

/** As an SVG path; on the globe as far as it is on the near side. */
export function pathOf(points: readonly Point[], place: Place | null): string {
  let pen = 'M'
  return points
    .map((point) => {
      const at = place ? place(point) : point
      if (!at) {
        pen = 'M'
        return ''
      }
      const command = `${pen}${at[0].toFixed(1)} ${at[1].toFixed(1)}`
      pen = 'L'
      return command
    })
    .join('')
}
