import type { XY } from '../../domain/toldMap.ts'
import type { Size } from '../camera.ts'

/** One side of the map: what lies beyond it has `p[axis]` below `at`, or above it where `sign` is -1. */
interface Side {
  readonly axis: 0 | 1
  readonly at: number
  readonly sign: 1 | -1
}

const sidesOf = ({ width, height }: Size): readonly Side[] => [
  { axis: 0, at: 0, sign: 1 },
  { axis: 0, at: width, sign: -1 },
  { axis: 1, at: 0, sign: 1 },
  { axis: 1, at: height, sign: -1 },
]

const isInside = (p: XY, { axis, at, sign }: Side) => (p[axis] - at) * sign >= 0

/** Where an edge meets a side: the same to the last digit from either end, since neighbours share edges. */
function crossing(one: XY, other: XY, { axis, at }: Side): XY {
  const isFirst = one[0] < other[0] || (one[0] === other[0] && one[1] < other[1])
  const [a, b] = isFirst ? [one, other] : [other, one]
  const share = (at - a[axis]) / (b[axis] - a[axis])
  const across = axis === 0 ? a[1] + share * (b[1] - a[1]) : a[0] + share * (b[0] - a[0])
  return axis === 0 ? [at, across] : [across, at]
}

/** Beyond which sides all of the points are, and whether none is beyond any. */
function reachOf(points: readonly XY[], sides: readonly Side[]): 'inside' | 'outside' | 'across' {
  let isAcross = false
  for (const side of sides) {
    const inside = points.reduce((n, p) => n + (isInside(p, side) ? 1 : 0), 0)
    if (inside === 0) return 'outside'
    if (inside < points.length) isAcross = true
  }
  return isAcross ? 'across' : 'inside'
}

/** What of a ring lies on a map of that size (Sutherland–Hodgman); where it falls into parts, edges along the frame join them. */
export function clipRing(points: readonly XY[], size: Size): readonly XY[] {
  const sides = sidesOf(size)
  const reach = reachOf(points, sides)
  if (reach !== 'across') return reach === 'inside' ? points : []
  return sides.reduce<readonly XY[]>((ring, side) => {
    return ring.flatMap((p, i) => {
      const next = ring[(i + 1) % ring.length] as XY
      const kept = isInside(p, side) ? [p] : []
      return isInside(p, side) === isInside(next, side) ? kept : [...kept, crossing(p, next, side)]
    })
  }, points)
}

/** What of a line lies on a map of that size. */
export function clipLine(points: readonly XY[], size: Size): readonly (readonly XY[])[] {
  const sides = sidesOf(size)
  const reach = reachOf(points, sides)
  if (reach !== 'across') return reach === 'inside' ? [points] : []
  return sides.reduce<readonly (readonly XY[])[]>(
    (lines, side) => lines.flatMap((line) => within(line, side)),
    [points],
  )
}

function within(line: readonly XY[], side: Side): XY[][] {
  const parts: XY[][] = []
  let part: XY[] = []
  line.forEach((p, i) => {
    const before = line[i - 1]
    if (before && isInside(before, side) !== isInside(p, side)) part.push(crossing(before, p, side))
    if (isInside(p, side)) part.push(p)
    else if (part.length > 0) {
      parts.push(part)
      part = []
    }
  })
  return [...parts, part].filter(({ length }) => length > 1)
}
