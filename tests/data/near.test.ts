import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { broken, editing, editingFirst, type Json } from '../setup/broken.ts'
import { nearIn, regionIn } from '../setup/compiled.ts'
import { areasOf, VIEWS, within } from '../shapes/areas.ts'

const of = (view: string) => {
  const { features } = nearIn(view)
  const states = new Map(
    regionIn(view, 'detail.').features.map((f) => [f.properties.id, areasOf(f.geometry)] as const),
  )
  return {
    states,
    regions: features.flatMap(({ properties: p, geometry }) =>
      p.kind === 'region' ? [{ ...p, at: geometry.coordinates as Position }] : [],
    ),
    borders: features.flatMap(({ properties: p, geometry }) =>
      p.kind === 'region-line' ? (geometry.coordinates as Position[][]) : [],
    ),
    rivers: features.flatMap(({ properties: p }) => (p.kind === 'river' ? [p] : [])),
    enclaves: features.flatMap(({ properties: p, geometry }) =>
      p.kind === 'enclave' ? [{ ...p, at: geometry.coordinates as Position }] : [],
    ),
  }
}

describe.each(VIEWS)('what a close map shows beside, in the view "%s"', (view) => {
  const { states, regions, borders, rivers, enclaves } = of(view)

  it('names each region within its own state, and no two alike', () => {
    for (const { at, country, name } of regions)
      expect(within(at, states.get(country) ?? []), name).toBe(true)
    expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length)
    expect(new Set(regions.map(({ name, country }) => `${country} ${name}`)).size).toBe(regions.length)
  })

  it('draws borders of regions nowhere but within one of the six', () => {
    // The middle of each stretch; ends may stand on the outline.
    const middles = borders.flatMap((line) =>
      line.slice(1).map(([x = 0, y = 0], i) => {
        const [fromX = 0, fromY = 0] = line[i] ?? []
        return [(x + fromX) / 2, (y + fromY) / 2]
      }),
    )
    const lands = [...states.values()].flat().map((rings) => ({ rings, box: boxOf(rings[0] ?? []) }))
    const isOnLand = (p: Position) => lands.some(({ rings, box }) => box(p) && within(p, [rings]))
    expect(middles.length).toBeGreaterThan(5000)
    expect(middles.filter((p) => !isOnLand(p))).toEqual([])
  })

  it('draws none that is the outline of a state already', () => {
    const outline = new Set(
      [...states.values()].flat(2).flatMap((ring) => ring.slice(1).map((p, i) => edge(ring[i] ?? p, p))),
    )
    const twice = borders.flatMap((line) =>
      line.slice(1).filter((p, i) => outline.has(edge(line[i] ?? p, p))),
    )
    expect(twice).toEqual([])
  })

  it('has the great rivers by name, and the enclaves', () => {
    const names = rivers.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['Amu Darya', 'Syr Darya', 'Indus', 'Ganges', 'Brahmaputra']),
    )
    expect(names).not.toContain('Lena')
    expect(enclaves.map(({ name }) => name)).toEqual(['Sokh', 'Shohimardon', 'Vorukh', 'Sarvan'])
  })
})

/** Whether a place is in the box of a ring, which is quicker to tell than whether it is in the ring. */
function boxOf(ring: readonly Position[]) {
  const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)]
  const [west, south, east, north] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  return ([x = 0, y = 0]: Position) => x >= west && x <= east && y >= south && y <= north
}
const edge = (a: Position, b: Position) => [String(a), String(b)].sort().join(' ')

describe('the first-level regions', () => {
  const named = (view: string) => of(view).regions.map(({ name }) => name)

  it('are named as they are known', () => {
    expect(named('in')).toHaveLength(84)
    expect(named('in')).toEqual(
      expect.arrayContaining([
        ...['Sughd', 'Districts of Republican Subordination', 'Gorno-Badakhshan', 'Lebap', 'Issyk-Kul'],
        ...['Karakalpakstan', 'Fergana', 'Mangystau', 'Ladakh', 'Arunachal Pradesh'],
      ]),
    )
  })

  it('are left out where a view gives their middle to another state', () => {
    expect(named('in').filter((name) => !named('cn').includes(name))).toEqual(['Arunachal Pradesh'])
    expect(named('intl').sort()).toEqual(named('in').sort())
  })

  it('reach as far as the view has the state: Ladakh and Jammu meet west of Gilgit only as claimed by India', () => {
    const west = (view: string) =>
      of(view).borders.some((line) => line.some(([x = 0, y = 0]) => x < 75.5 && y > 34.9 && y < 36 && x > 72))
    expect(VIEWS.filter(west)).toEqual(['in'])
  })
})

describe('the build stops', () => {
  it('at a cell that the detailed shapes lack, by its name', () => {
    const said = editing('shapes/india-ca.detail.topo.json', (topology) => {
      const { cells } = topology.objects as { cells: { geometries: Json[] } }
      cells.geometries = cells.geometries.filter(({ id }) => id !== 'CHN_AKSAI')
    })
    expect(said).toBe('data/shapes/owners.json: CHN_AKSAI: the detailed topology has no such cell')
  })

  it.each([
    ['india-ca.detail.topo.json', 'adm1'],
    ['rivers.topo.json', 'rivers'],
    ['lakes.topo.json', 'lakes'],
  ])('at %s without %s', (file, object) => {
    const said = editing(`shapes/${file}`, (topology) => delete (topology.objects as Json)[object])
    expect(said).toBe(`data/shapes/${file}: ${object}: the topology has no such shapes`)
  })

  it('at a part of a region that is not there', () => {
    const said = editing('shapes/india-ca.detail.topo.json', (topology) => {
      const { adm1 } = topology.objects as { adm1: { geometries: { id: string; properties: Json }[] } }
      for (const part of adm1.geometries) if (part.id === 'SIACHEN') part.properties.part_of = 'IN-XX'
    })
    expect(said).toBe(
      'data/shapes/regions.json: SIACHEN: the topology has no region "IN-XX" that it is part of',
    )
  })

  it('at an enclave that is not there', () => {
    const said = editingFirst(
      'shapes/enclaves.json',
      (e) => e.id === 'vorukh',
      (e) => Object.assign(e, { lon: 70.57, lat: 39.93 }),
    )
    expect(said).toBe('data/shapes/enclaves.json: vorukh: no part of TJK within KGZ is there (view "in")')
  })

  it('at an enclave without a name', () => {
    const said = broken('shapes/enclaves.json', (text) => JSON.stringify(JSON.parse(text).slice(1)))
    expect(said).toMatch(/^data\/shapes\/enclaves\.json: the part of UZB at 71\.\d+,39\.\d+ has no name$/)
  })

  it('at a name for a region that is not there', () => {
    const said = editingFirst(
      'shapes/regions.json',
      () => true,
      (r) => Object.assign(r, { unit: 'KAZ-0' }),
    )
    expect(said).toBe('data/shapes/regions.json: KAZ-0: the topology has no such region')
  })
})
