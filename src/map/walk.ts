import { type Point, project } from './projection.ts'

/** Where the arrow keys can stop; degrees, longitude first. */
export interface Stop {
  readonly id: string
  readonly at: Point
}

export type Direction = 'left' | 'right' | 'up' | 'down'

const UNIT: Readonly<Record<Direction, Point>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/** What is off the line of the arrow counts so many times what is along it. */
const ASIDE = 1.5

/**
 * The next stop in the direction of an arrow, as the map is drawn: the nearest in that quadrant, where what lies aside
 * is farther; where the quadrant has none, in that half of the map. null at the edge.
 */
export function next<S extends Stop>(from: Point, direction: Direction, stops: readonly S[]): S | null {
  const [x, y] = project(...from)
  const [ux, uy] = UNIT[direction]
  const ahead = stops.flatMap((stop) => {
    const [sx, sy] = project(...stop.at)
    const [dx, dy] = [sx - x, sy - y]
    const along = dx * ux + dy * uy
    const aside = Math.abs(dx * uy) + Math.abs(dy * ux)
    // Two stops at one place would be each other's next for ever.
    return along > 0 ? [{ stop, cost: along + ASIDE * aside, isStraight: aside <= along }] : []
  })
  const straight = ahead.filter(({ isStraight }) => isStraight)
  const among = straight.length > 0 ? straight : ahead
  return among.toSorted((a, b) => a.cost - b.cost)[0]?.stop ?? null
}

/** The stop nearest to a place, in whatever direction; null where there is none. */
export function nearest<S extends Stop>(to: Point, stops: readonly S[]): S | null {
  const [x, y] = project(...to)
  const far = ({ at }: S) => {
    const [sx, sy] = project(...at)
    return Math.hypot(sx - x, sy - y)
  }
  return stops.toSorted((a, b) => far(a) - far(b))[0] ?? null
}
