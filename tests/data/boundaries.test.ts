import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { BOUNDARY_VIEWS, type BoundaryView } from '../../src/domain/ids.ts'
import { contextIn, home, regionIn } from '../setup/compiled.ts'

type Areas = Position[][][]

const isLeft = (p: Position, a: Position, b: Position) => {
  const [x = 0, y = 0] = p
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [a, b]
  return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
}
/** Whether a ray to the east crosses the ring an odd number of times. */
const inRing = (p: Position, ring: Position[]) =>
  ring.filter((a, i) => isLeft(p, a, ring[(i + 1) % ring.length] ?? a)).length % 2 === 1
const within = (p: Position, areas: Areas) =>
  areas.some(([outer = [], ...holes]) => inRing(p, outer) && !holes.some((hole) => inRing(p, hole)))

/** Twice the area, positive where the ring runs counter-clockwise. */
const turning = (ring: Position[]) =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nx = 0, ny = 0] = ring[(i + 1) % ring.length] ?? []
    return sum + x * ny - nx * y
  }, 0)

const areasOf = (geometry: { type: string; coordinates: unknown }): Areas =>
  geometry.type === 'MultiPolygon'
    ? (geometry.coordinates as Areas)
    : geometry.type === 'Polygon'
      ? [geometry.coordinates as Position[][]]
      : []
const linesOf = (geometry: { type: string; coordinates: unknown }): Position[][] =>
  geometry.type === 'MultiLineString'
    ? (geometry.coordinates as Position[][])
    : geometry.type === 'LineString'
      ? [geometry.coordinates as Position[]]
      : []

const views = Object.fromEntries(
  BOUNDARY_VIEWS.map((view) => [view, { region: regionIn(view), context: contextIn(view) }]),
) as Record<BoundaryView, { region: ReturnType<typeof regionIn>; context: ReturnType<typeof contextIn> }>

const stateAt = (view: BoundaryView, p: Position) =>
  views[view].region.features.filter((f) => within(p, areasOf(f.geometry))).map((f) => f.properties.id)
const landAt = (view: BoundaryView, p: Position) =>
  views[view].context.features.flatMap(({ properties: q, geometry }) =>
    q.kind === 'land' && within(p, areasOf(geometry)) ? [q.id] : [],
  )

const PLACES: [name: string, place: Position, inIntl: boolean][] = [
  ['Gilgit', [74.31, 35.92], false],
  ['Muzaffarabad', [73.47, 34.37], false],
  ['Aksai Chin', [79.5, 35.2], false],
  ['Siachen', [77.1, 35.4], false],
  ['the Shaksgam valley', [76.5, 36.1], false],
  ['Leh', [77.58, 34.16], true],
  ['Itanagar', [93.6, 27.1], true],
  ['Tawang', [91.87, 27.59], true],
]

describe('a place whose state is disputed', () => {
  it.each(PLACES)('%s is India as claimed by India', (_, place) => {
    expect(stateAt('in', place)).toEqual(['IND'])
    expect(landAt('in', place)).toEqual([])
  })

  it.each(PLACES)('%s is with whoever holds it in the de facto view', (_, place, india) => {
    expect(stateAt('intl', place)).toEqual(india ? ['IND'] : [])
    expect(landAt('intl', place)).toHaveLength(india ? 0 : 1)
  })

  it('is hatched in the de facto view, with whoever else claims it, and not in the other', () => {
    const disputed = (view: BoundaryView) =>
      views[view].context.features.flatMap(({ properties: p }) => (p.kind === 'disputed' ? [p] : []))
    expect(disputed('in')).toEqual([])
    for (const area of disputed('intl')) expect(area.claimedBy.length, area.name).toBeGreaterThan(0)
  })

  it.each(PLACES.filter(([, , india]) => !india))('%s lies in such a hatched area', (_, place) => {
    const over = views.intl.context.features.filter(
      (f) => f.properties.kind === 'disputed' && within(place, areasOf(f.geometry)),
    )
    expect(over).toHaveLength(1)
  })
})

describe('a place that nobody disputes', () => {
  it.each(BOUNDARY_VIEWS.flatMap((view) => home.countries.map((c) => [c.capital.name, c, view] as const)))(
    '%s is in its state, view $2',
    (_, { id, capital }, view) => {
      expect(stateAt(view, [capital.lon, capital.lat])).toEqual([id])
    },
  )

  it.each([
    ['Beijing', [116.4, 39.9], 'CHN'],
    ['Islamabad', [73.05, 33.7], 'PAK'],
    ['Kathmandu', [85.3, 27.7], 'NPL'],
  ])('%s is in the same state in both views', (_, place, state) => {
    for (const view of BOUNDARY_VIEWS) {
      expect(stateAt(view, place)).toEqual([])
      expect(landAt(view, place)).toEqual([state])
    }
  })
})

describe.each(BOUNDARY_VIEWS)('the GeoJSON of the view "%s"', (view) => {
  const { region, context } = views[view]
  const areas = [...region.features, ...context.features].flatMap((f) => areasOf(f.geometry))
  const rings = areas.flat()

  it('has each of the six once, and says which view it is', () => {
    expect(region.features.map((f) => f.properties.id)).toEqual(home.countries.map((c) => c.id))
    expect(new Set(region.features.map((f) => f.properties.boundaryView))).toEqual(new Set([view]))
  })

  it('closes every ring, of at least four positions', () => {
    const open = rings.filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))
    expect(open).toHaveLength(0)
  })

  it('winds as RFC 7946 wants: outer rings counter-clockwise, holes clockwise', () => {
    const wrong = areas.filter((polygon) => polygon.some((ring, i) => turning(ring) > 0 !== (i === 0)))
    expect(wrong).toHaveLength(0)
  })

  it('is in degrees, longitude first', () => {
    const positions = [...rings.flat(), ...context.features.flatMap((f) => linesOf(f.geometry)).flat()]
    const outside = positions.filter(
      ([lon = Number.NaN, lat = Number.NaN]) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90),
    )
    expect(outside).toHaveLength(0)
  })

  it('has lines of two positions or more', () => {
    const lines = context.features.flatMap((f) => linesOf(f.geometry))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => line.length < 2)).toHaveLength(0)
  })
})
