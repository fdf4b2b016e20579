import type { XY } from '../../domain/toldMap.ts'
import type { Size } from '../camera.ts'

/** A ring or a line, CSS pixels. */
export interface Path {
  readonly points: readonly XY[]
  readonly closed: boolean
  /** How far it may be drawn from where it is. */
  readonly off: number
}

/** A stretch between two points at which lines meet; neighbours share it. */
export interface Arc {
  /** The same for all that share it. */
  readonly key: string
  readonly points: readonly XY[]
  /** No boundary, but the edge of the map. */
  readonly isFrame: boolean
}

/** Steps a CSS pixel that all points are set to. */
const GRAIN = 20
/** An island or a lake of less is not drawn: a third of a square pixel. */
const SPECK = GRAIN ** 2 / 3

// In steps, both below it: a map is narrower than 6,000 pixels.
const ROW = 2 ** 17
type Spot = number
const spotOf = ([x, y]: XY): Spot => Math.round(x * GRAIN) * ROW + Math.round(y * GRAIN)
const xOf = (spot: Spot) => Math.floor(spot / ROW)
const yOf = (spot: Spot) => spot % ROW

/**
 * All lines and rings of a map with as few points as they need. What two of them share stays shared: they are cut where
 * they part, and each stretch is made simpler once: as exactly as the first of those that it belongs to asks for.
 */
export function arcsOf(paths: readonly Path[], size: Size): (readonly Arc[])[] {
  const lines = paths.map(({ points, ...path }) => ({ ...path, spots: spotsOf(points, path.closed) }))
  const isFrame = frameOf(size)
  const ends = endsOf(lines, isFrame)
  const known = new Map<string, Arc>()
  return lines.map(({ spots, closed, off }) => {
    if (spots.length < (closed ? 3 : 2)) return []
    const first = spots.findIndex((spot) => ends.has(spot))
    if (closed && first < 0 && Math.abs(areaOf(spots)) < SPECK) return []
    const turned = [...spots.slice(first), ...spots.slice(0, first + 1)]
    const stretches = closed ? (first < 0 ? [loopOf(spots)] : cut(turned, ends)) : cut(spots, ends)
    return stretches.map((arc) => simpler(arc, known, isFrame, off * GRAIN))
  })
}

/** The points of a ring of arcs; none where nothing of it is left. */
export function ringOf(arcs: readonly Arc[]): readonly XY[] {
  const points = arcs.flatMap((arc) => arc.points.slice(0, -1))
  return points.length < 3 ? [] : points
}

/** Those arcs that are wanted, as lines that are as long as can be. */
export function linesOf(arcs: readonly Arc[], isWanted: (arc: Arc) => boolean): (readonly XY[])[] {
  const lines: XY[][] = []
  let isOn = false
  for (const arc of arcs) {
    const wanted = isWanted(arc) && arc.points.length > 1
    if (wanted && isOn) lines.at(-1)?.push(...arc.points.slice(1))
    else if (wanted) lines.push([...arc.points])
    isOn = wanted
  }
  return lines
}

function spotsOf(points: readonly XY[], closed: boolean): Spot[] {
  const spots = points.map(spotOf).filter((spot, i, all) => spot !== all[i - 1])
  while (closed && spots.length > 1 && spots[0] === spots.at(-1)) spots.pop()
  return spots
}

const frameOf =
  ({ width, height }: Size) =>
  (spot: Spot): readonly boolean[] => [
    xOf(spot) <= 0,
    xOf(spot) >= Math.round(width * GRAIN),
    yOf(spot) <= 0,
    yOf(spot) >= Math.round(height * GRAIN),
  ]
type OnFrame = ReturnType<typeof frameOf>

/** Where lines end, meet, part, or touch the frame. */
function endsOf(lines: readonly { spots: readonly Spot[]; closed: boolean }[], onFrame: OnFrame): Set<Spot> {
  const beside = new Map<Spot, readonly [Spot, Spot]>()
  const ends = new Set<Spot>()
  for (const { spots, closed } of lines) {
    spots.forEach((spot, i) => {
      const before = spots[i - 1] ?? (closed ? spots.at(-1) : undefined)
      const after = spots[i + 1] ?? (closed ? spots[0] : undefined)
      if (before === undefined || after === undefined || onFrame(spot).includes(true)) {
        ends.add(spot)
        return
      }
      const [a, b] = [Math.min(before, after), Math.max(before, after)]
      const known = beside.get(spot)
      if (!known) beside.set(spot, [a, b])
      else if (known[0] !== a || known[1] !== b) ends.add(spot)
    })
  }
  return ends
}

function cut(spots: readonly Spot[], ends: ReadonlySet<Spot>): Spot[][] {
  const arcs: Spot[][] = []
  let arc: Spot[] = []
  spots.forEach((spot, i) => {
    arc.push(spot)
    if (i === 0 || !ends.has(spot)) return
    arcs.push(arc)
    arc = [spot]
  })
  return arc.length > 1 ? [...arcs, arc] : arcs
}

/** Wherever its list begins, a ring that meets no other is the same loop. */
function loopOf(spots: readonly Spot[]): Spot[] {
  const first = spots.indexOf(spots.reduce((a, b) => Math.min(a, b)))
  return [...spots.slice(first), ...spots.slice(0, first + 1)]
}

/** The arc with fewer points: the same from either end. */
function simpler(arc: readonly Spot[], known: Map<string, Arc>, onFrame: OnFrame, off: number): Arc {
  const isTurned = directionOf(arc) < 0
  const way = isTurned ? arc.toReversed() : arc
  const key = `${way[0]} ${way[1]} ${way.at(-1)}`
  const found = known.get(key) ?? {
    key,
    points: kept(way, off).map((spot): XY => [xOf(spot) / GRAIN, yOf(spot) / GRAIN]),
    isFrame:
      way.length === 2 && onFrame(way[0] as Spot).some((is, side) => is && onFrame(way[1] as Spot)[side]),
  }
  known.set(key, found)
  return isTurned ? { ...found, points: found.points.toReversed() } : found
}

/** Below 0: its other end comes first. */
function directionOf(arc: readonly Spot[]): number {
  for (let i = 0, j = arc.length - 1; i < j; i++, j--) {
    const difference = (arc[j] as Spot) - (arc[i] as Spot)
    if (difference !== 0) return difference
  }
  return 1
}

/** Douglas and Peucker's choice: no point of the line is farther off from what is left. */
function kept(arc: readonly Spot[], off: number): Spot[] {
  const keep = new Set([0, arc.length - 1])
  const open: [number, number][] = [[0, arc.length - 1]]
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range
    let [farthest, most] = [-1, off]
    for (let i = from + 1; i < to; i++) {
      const far = distance(arc[i] as Spot, arc[from] as Spot, arc[to] as Spot)
      if (far > most) [farthest, most] = [i, far]
    }
    if (farthest < 0) continue
    keep.add(farthest)
    open.push([from, farthest], [farthest, to])
  }
  return arc.filter((_, i) => keep.has(i))
}

/** Of a point from a stretch, in steps. */
function distance(p: Spot, a: Spot, b: Spot): number {
  const [x, y] = [xOf(p) - xOf(a), yOf(p) - yOf(a)]
  const [dx, dy] = [xOf(b) - xOf(a), yOf(b) - yOf(a)]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length))
  return Math.hypot(x - along * dx, y - along * dy)
}

/** Of a ring, in square steps; its sign is its direction. */
const areaOf = (spots: readonly Spot[]): number =>
  spots.reduce((sum, spot, i) => {
    const next = spots[(i + 1) % spots.length] as Spot
    return sum + (xOf(spot) * yOf(next) - xOf(next) * yOf(spot)) / 2
  }, 0)
