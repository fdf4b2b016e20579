import type { Position } from 'geojson'
import polygonClipping, { type MultiPolygon } from 'polygon-clipping'
import { areaOf, type Land, turning } from './areas.ts'

/** Square degrees: a smaller hole between lands is no sea and no lake, but two borders that do not meet. */
const SLIVER = 0.05
/** Square degrees; what rounding to six decimals may leave over. */
const ROUNDING = 1e-6

/** What is wrong with the lands of one view, in words; they may only share borders. */
export function faults(lands: readonly Land[]): string[] {
  const found = [...lands.flatMap(ringFaults), ...crossings(lands)]
  // The clipper mends broken rings silently, or stops at them.
  return found.length > 0 ? found : overlapsAndGaps(lands)
}

function ringFaults({ id, areas }: Land): string[] {
  return areas.flatMap((rings) =>
    rings.flatMap((ring, i) => [
      ...(String(ring[0]) === String(ring.at(-1)) ? [] : [`${id}: an open ring`]),
      ...(ring.length < 4 ? [`${id}: a ring of fewer than four positions`] : []),
      ...(turning(ring) > 0 === (i === 0) ? [] : [`${id}: a ring that winds the wrong way`]),
      ...(ring.some((p, j) => Math.abs((p[0] ?? 0) - (ring[j - 1]?.[0] ?? p[0] ?? 0)) > 180)
        ? [`${id}: a ring across the antimeridian`]
        : []),
    ]),
  )
}

interface Segment {
  readonly id: string
  readonly a: Position
  readonly b: Position
  readonly west: number
  readonly east: number
}

/** Segments that cross, of one land or of two: swept from west to east. */
function crossings(lands: readonly Land[]): string[] {
  const segments = lands
    .flatMap(({ id, areas }) => areas.flat().flatMap((ring) => segmentsOf(id, ring)))
    .sort((s, t) => s.west - t.west)
  const found = new Set<string>()
  let open: Segment[] = []
  for (const s of segments) {
    open = open.filter((t) => t.east >= s.west)
    for (const t of open) {
      if (cross(s, t))
        found.add(s.id === t.id ? `${s.id}: crosses itself` : `${[s.id, t.id].sort().join(' and ')} cross`)
    }
    open.push(s)
  }
  return [...found]
}

const segmentsOf = (id: string, ring: readonly Position[]): Segment[] =>
  ring.slice(1).map((b, i) => {
    const a = ring[i] ?? b
    return { id, a, b, west: Math.min(a[0] ?? 0, b[0] ?? 0), east: Math.max(a[0] ?? 0, b[0] ?? 0) }
  })

/** Which side of the way from a to b a point is on. */
const side = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [x = 0, y = 0]: Position) =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))

/** Touching at an end is no crossing: neighbours do it all along their border. */
const cross = (s: Segment, t: Segment) =>
  Math.max(s.a[1] ?? 0, s.b[1] ?? 0) >= Math.min(t.a[1] ?? 0, t.b[1] ?? 0) &&
  Math.max(t.a[1] ?? 0, t.b[1] ?? 0) >= Math.min(s.a[1] ?? 0, s.b[1] ?? 0) &&
  side(s.a, s.b, t.a) * side(s.a, s.b, t.b) < 0 &&
  side(t.a, t.b, s.a) * side(t.a, t.b, s.b) < 0

/** Ground that two lands have in common, and slivers between lands that ought to touch. */
function overlapsAndGaps(lands: readonly Land[]): string[] {
  const [first, ...others] = lands.map(clip)
  if (!first) return []
  const all = polygonClipping.union(first, ...others)
  const excess = lands.reduce((sum, { areas }) => sum + areaOf(areas), 0) - areaOf(all)
  const gaps = all
    .flatMap(([, ...holes]) => holes)
    .filter((hole) => Math.abs(turning(hole)) / 2 < SLIVER)
    .map((hole) => `a gap at ${hole[0]}`)
  return [...(excess > ROUNDING ? overlaps(lands) : []), ...gaps]
}

const clip = ({ areas }: Land) => areas as MultiPolygon

const overlaps = (lands: readonly Land[]) =>
  lands.flatMap((land, i) =>
    lands
      .slice(i + 1)
      .filter((other) => areaOf(polygonClipping.intersection(clip(land), clip(other))) > ROUNDING)
      .map((other) => `${land.id} and ${other.id} overlap`),
  )
