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

const OPPOSITE = { left: 'right', right: 'left', up: 'down', down: 'up' } as const

/** Steps that were taken, the last one last. */
export type Trail<S extends Stop> = readonly { readonly from: S; readonly by: Direction }[]

/** A step from a stop: the arrow opposite to the last step goes back, whatever else is near. null at the edge. */
export function step<S extends Stop>(
  from: S,
  direction: Direction,
  stops: readonly S[],
  trail: Trail<S>,
): { readonly to: S; readonly trail: Trail<S> } | null {
  const last = trail.at(-1)
  if (last?.by === OPPOSITE[direction]) return { to: last.from, trail: trail.slice(0, -1) }
  const to = next(from.at, direction, stops)
  return to && { to, trail: [...trail, { from, by: direction }] }
}
