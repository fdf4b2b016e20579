import type { FeatureCollection, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { files, home, textOf } from '../setup/compiled.ts'
import { type Areas, areaOf, areasOf, filesOf, type Land, LEVELS, landsOf, turning, VIEWS } from './areas.ts'
import { faults } from './faults.ts'

const BOTH = VIEWS.flatMap((view) => LEVELS.map((level) => [view, level] as const))

describe.each(BOTH)('the GeoJSON of the view "%s" at the level "%s"', (view, level) => {
  const { region, context } = filesOf(view, level)

  it('has each of the six once, and says which view it is', () => {
    expect(region.features.map((f) => f.properties.id)).toEqual(home.countries.map((c) => c.id))
    expect(new Set(region.features.map((f) => f.properties.boundaryView))).toEqual(new Set([view]))
  })

  it('is sound: closed rings, wound as RFC 7946 wants, nothing crossed, no land owned twice, no sliver', () => {
    expect(faults(landsOf(view, level))).toEqual([])
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
    const far = [...lines, ...landsOf(view, level).flatMap((land) => land.areas.flat())].filter((line) =>
      line.some(([lon = Number.NaN, lat = Number.NaN]) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)),
    )
    expect(far).toEqual([])
  })

  it('draws its lines along the outlines of its lands, so that no border is there twice', () => {
    const edges = new Set(
      landsOf(view, level).flatMap(({ areas }) => areas.flat().flatMap((ring) => ring.map(String))),
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

describe.each(Object.keys(files).filter((name) => name.endsWith('.geojson')))('%s', (name) => {
  const { type, features, ...more } = JSON.parse(textOf(name)) as FeatureCollection

  it('is what RFC 7946 calls GeoJSON, for a reader that knows nothing else', () => {
    expect(type).toBe('FeatureCollection')
    expect(more).toEqual({})
    for (const { geometry, properties } of features) {
      expect(properties).not.toBeNull()
      const flat = JSON.stringify(geometry).match(/\[-?[\d.]+,[^\]]*\]/g) ?? []
      expect(flat.filter((position) => !/^\[-?\d+(\.\d{1,6})?,-?\d+(\.\d{1,6})?\]$/.test(position))).toEqual(
        [],
      )
    }
  })

  it('winds its rings by the right hand (§3.1.6) and has nothing across the antimeridian (§3.1.9)', () => {
    const lines = features.flatMap(({ geometry: g }) =>
      g.type === 'MultiLineString' ? g.coordinates : areasOf(g as Polygon).flat(),
    )
    const jumps = lines.filter((line) =>
      line.some(([x = 0], i) => Math.abs(x - (line[i - 1]?.[0] ?? x)) > 180),
    )
    expect(jumps).toEqual([])
    const rings = features.flatMap(({ geometry }) =>
      areasOf(geometry as Polygon).flatMap((rings) => rings.map((ring, i) => ({ ring, outer: i === 0 }))),
    )
    expect(rings.filter(({ ring, outer }) => turning(ring) > 0 !== outer)).toEqual([])
    expect(rings.filter(({ ring }) => String(ring[0]) !== String(ring.at(-1)))).toEqual([])
  })
})

/** The largest polygon's outer ring made otherwise. */
const outer = (areas: Areas, change: (ring: Areas[0][0]) => Areas[0][0]): Areas => {
  const [main] = [...areas].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))
  return areas.map((rings) => (rings === main ? rings.map((r, i) => (i === 0 ? change(r) : r)) : rings))
}

describe.each(LEVELS)('the check of the shapes at the level "%s" fails', (level) => {
  /** A copy of the lands of the de facto view, with one of them otherwise. */
  const broken = (id: string, change: (areas: Areas) => Areas): Land[] =>
    landsOf('intl', level).map((land) =>
      land.id === id ? { id, areas: change(structuredClone(land.areas)) } : land,
    )

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
      landsOf(id === 'IND' ? 'in' : 'intl', level).find((l) => l.id === id),
    )
    expect(faults([china, india].flatMap((land) => land ?? []))).toEqual(['CHN and IND overlap'])
  })

  it('on an enclave that is given to nobody', () => {
    const without = broken('TJK', (areas) => areas.toSorted((a, b) => areaOf([b]) - areaOf([a])).slice(0, -1))
    expect(faults(without)).toEqual([expect.stringMatching(/^a gap at 70\.\d+,(40\.9|41\.0)\d*$/)])
  })

  it('on a ring that leads across the antimeridian', () => {
    const across = broken('MNG', (areas) =>
      outer(areas, (r) => [...r.slice(0, -1), [-179, 50], ...r.slice(-1)]),
    )
    expect(faults(across)).toContain('MNG: a ring across the antimeridian')
  })
})
