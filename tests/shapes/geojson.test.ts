import { describe, expect, it } from 'vitest'
import { home } from '../setup/compiled.ts'
import { type Areas, areasOf, filesOf, type Land, landsOf, turning, VIEWS } from './areas.ts'
import { faults } from './faults.ts'

describe.each(VIEWS)('the GeoJSON of the view "%s"', (view) => {
  const { region, context } = filesOf(view)

  it('has each of the six once, and says which view it is', () => {
    expect(region.features.map((f) => f.properties.id)).toEqual(home.countries.map((c) => c.id))
    expect(new Set(region.features.map((f) => f.properties.boundaryView))).toEqual(new Set([view]))
  })

  it('is sound: closed rings, wound as RFC 7946 wants, nothing crossed, no land owned twice, no sliver', () => {
    expect(faults(landsOf(view))).toEqual([])
  })

  it('winds lakes and hatched areas alike', () => {
    const areas = context.features.flatMap((f) => (f.properties.kind === 'land' ? [] : areasOf(f.geometry)))
    expect(areas.filter((polygon) => polygon.some((ring, i) => turning(ring) > 0 !== (i === 0)))).toEqual([])
  })

  it('is in degrees of WGS 84, longitude first, and names no other system', () => {
    const positions = [...region.features, ...context.features].flatMap(
      ({ geometry }) => (geometry.coordinates as unknown[]).flat(3) as number[],
    )
    expect(positions.length).toBeGreaterThan(10_000)
    for (const file of [region, context]) expect(file).not.toHaveProperty('crs')
    const lines = context.features.flatMap(({ geometry: g }) =>
      g.type === 'MultiLineString' ? g.coordinates : g.type === 'LineString' ? [g.coordinates] : [],
    )
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => line.length < 2)).toEqual([])
    const far = [...lines, ...landsOf(view).flatMap((land) => land.areas.flat())].filter((line) =>
      line.some(([lon = Number.NaN, lat = Number.NaN]) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)),
    )
    expect(far).toEqual([])
  })

  it('draws its lines along the outlines of its lands, so that no border is there twice', () => {
    const edges = new Set(
      landsOf(view).flatMap(({ areas }) => areas.flat().flatMap((ring) => ring.map(String))),
    )
    const borders = context.features.flatMap(({ properties: p, geometry: g }) =>
      p.kind === 'line' && p.line === 'intl' && g.type === 'MultiLineString' ? g.coordinates : [],
    )
    const round = (n: number) => Math.round(n * 1e6) / 1e6
    const off = borders.flat().filter((p) => !edges.has(String(p.map(round))))
    expect(borders.length).toBeGreaterThan(20)
    expect(off).toEqual([])
  })
})

/** A copy of the lands of the de facto view, with one of them otherwise. */
const broken = (id: string, change: (areas: Areas) => Areas): Land[] =>
  landsOf('intl').map((land) => (land.id === id ? { id, areas: change(structuredClone(land.areas)) } : land))
/** The largest polygon's outer ring made otherwise. */
const outer = (areas: Areas, change: (ring: Areas[0][0]) => Areas[0][0]): Areas => {
  const [main] = [...areas].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))
  return areas.map((rings) => (rings === main ? rings.map((r, i) => (i === 0 ? change(r) : r)) : rings))
}

describe('the check of the shapes fails', () => {
  it('on a country that is shifted', () => {
    const shifted = broken('AFG', (areas) =>
      areas.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x + 0.1, y]))),
    )
    expect(faults(shifted)).toContain('AFG and PAK cross')
  })

  it('on a ring that crosses itself', () => {
    const crossed = broken('NPL', (areas) =>
      outer(areas, (ring) => [...ring.slice(0, 20), ...ring.slice(20, 30).reverse(), ...ring.slice(30)]),
    )
    expect(faults(crossed)).toContain('NPL: crosses itself')
  })

  it('on a ring that is reversed', () => {
    expect(faults(broken('IND', (areas) => outer(areas, (ring) => ring.toReversed())))).toEqual([
      'IND: a ring that winds the wrong way',
    ])
  })

  it('on a ring that is not closed', () => {
    expect(faults(broken('BTN', (areas) => outer(areas, (ring) => ring.slice(0, -1))))).toEqual([
      'BTN: an open ring',
    ])
  })

  it('on a cell that is given to two', () => {
    // India with Aksai Chin and Shaksgam, between lands where they are China's.
    const [china, india] = ['CHN', 'IND'].map((id) =>
      landsOf(id === 'IND' ? 'in' : 'intl').find((l) => l.id === id),
    )
    expect(faults([china, india].flatMap((land) => land ?? []))).toEqual(['CHN and IND overlap'])
  })

  it('on an enclave that is given to nobody', () => {
    const without = broken('TJK', (areas) => areas.filter(([ring = []]) => ring.length > 6))
    expect(faults(without)).toEqual([expect.stringMatching(/^a gap at 70\.\d+,4[01]\.\d+$/)])
  })

  it('on a ring that leads across the antimeridian', () => {
    const across = broken('MNG', (areas) =>
      outer(areas, (r) => [...r.slice(0, -1), [-179, 50], ...r.slice(-1)]),
    )
    expect(faults(across)).toContain('MNG: a ring across the antimeridian')
  })
})
