import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Corridor } from '../../../src/domain/routes.ts'
import { citiesLayer, dotsAt } from '../../../src/select/layers/cities.ts'
import { corridorsLayer } from '../../../src/select/layers/corridors.ts'
import { KAZ } from '../../setup/builders.ts'
import { atlas, home } from '../../setup/compiled.ts'

const node = (name: string, lon: number, lat: number, more = {}) => ({
  ...{ name, in: 'KZ', at: { lon, lat }, quality: 'town' },
  ...more,
})
const corridor = (change: object = {}) =>
  v.parse(Corridor, {
    id: 'a-b',
    name: 'A to B',
    status: 'partly',
    since: null,
    length: null,
    text: 'Some way.',
    legs: [
      {
        name: 'By sea',
        mode: 'sea',
        bend: 0.1,
        status: 'operating',
        nodes: [node('A', 50, 45), node('B', 55, 45)],
      },
      {
        name: 'By rail',
        mode: 'rail',
        nodes: [node('B', 55, 45), node('C', 60, 45, { quality: 'assumed', in: 'IR' })],
      },
    ],
    items: [],
    sources: ['geonames'],
    ...change,
  })
const SIX = [{ id: KAZ, iso2: 'KZ' }]

describe('corridors as a layer', () => {
  const layer = corridorsLayer([corridor(), corridor({ id: 'c-d', status: 'agreed' })], SIX)

  it('have legs that are lines of their own, of the status of the whole where they have none', () => {
    expect(layer.ways[0]?.legs).toEqual([
      {
        path: [
          [50, 45],
          [55, 45],
        ],
        mode: 'sea',
        tone: 'operating',
        bend: 0.1,
      },
      {
        path: [
          [55, 45],
          [60, 45],
        ],
        mode: 'rail',
        tone: 'partly',
        bend: undefined,
      },
    ])
  })

  it('name each town once, and say in which of the six it lies and which are assumed', () => {
    expect(layer.nodes.map(({ name, country }) => [name, country])).toEqual([
      ['A', KAZ],
      ['B', KAZ],
      ['C', null],
    ])
    expect(layer.assumed).toBe(1)
  })

  it('have the towns in which a leg begins or ends from afar, and those on the way closer by', () => {
    const through = ['A', 'B', 'C', 'D'].map((name, i) => node(name, 50 + i, 45))
    const [leg] = corridor().legs
    const of = (...all: (typeof through)[]) =>
      corridorsLayer([corridor({ legs: all.map((nodes) => ({ ...leg, nodes })) })], SIX).nodes
    const names = (nodes: ReturnType<typeof of>, zoom: number) => dotsAt(nodes, zoom, []).map((d) => d.name)
    expect(names(of(through), 2.9)).toEqual(['A', 'D'])
    expect(names(of(through), 3.5)).toEqual(['A', 'B', 'C', 'D'])
    expect(names(of(through, through.slice(0, 2)), 2.9)).toEqual(['A', 'B', 'D'])
    expect(names(of(through.slice(0, 2), through), 2.9)).toEqual(['A', 'B', 'D'])
  })

  it('have in the legend what is drawn, and how many', () => {
    expect(layer.statuses).toEqual([
      { status: 'partly', corridors: 1 },
      { status: 'agreed', corridors: 1 },
    ])
    expect(layer.modes).toEqual(['rail', 'sea'])
  })

  it('are nine in the data, none with a leg of one town', () => {
    const all = corridorsLayer(atlas.routes?.corridors ?? [], home.countries)
    expect(all.ways).toHaveLength(9)
    expect(all.ways.flatMap((way) => way.legs).every(({ path }) => path.length > 1)).toBe(true)
  })

  it('are refused with one town, or a bend that turns back', () => {
    const [leg] = corridor().legs
    expect(() => corridor({ legs: [{ ...leg, nodes: [node('A', 50, 45)] }] })).toThrow()
    expect(() => corridor({ legs: [{ ...leg, bend: 0.6 }] })).toThrow()
  })
})

describe('the dots of a zoom', () => {
  const dots = citiesLayer(atlas.routes?.cities ?? [])
  const names = (zoom: number, named: [number, number][] = []) => dotsAt(dots, zoom, named).map((d) => d.name)

  it('are more the closer the map is', () => {
    const counts = [2, 3.5, 5, 6].map((zoom) => names(zoom).length)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(new Set(counts).size).toBe(4)
    expect(names(2)).toContain('Mumbai')
    expect(names(2)).not.toContain('Almaty')
    expect(names(3.5)).toContain('Almaty')
  })

  it('are none where the map names the place anyhow, and one where two are at one place', () => {
    expect(names(6, [[76.9, 43.3]])).not.toContain('Almaty')
    const [almaty] = dots.filter((d) => d.name === 'Almaty')
    if (!almaty) throw new Error('no Almaty')
    const twice = dotsAt([{ ...almaty, id: 'n', name: 'First', rank: 2, kind: 'node' }, almaty], 6, [])
    expect(twice.map((d) => d.name)).toEqual(['First'])
  })
})

describe('corridors in a year', () => {
  const dated = (id: string, since: string | null) => corridor({ id, name: `Name of ${id}`, since })
  const all = [dated('old', '2009'), dated('new', '2022-07'), dated('undated', null)]
  const drawn = (year: number | null) => {
    const { ways, later, undated } = corridorsLayer(all, SIX, year)
    return [ways.map((w) => w.id), later, undated]
  }

  it('are drawn from the year in which they began, and those without a date in every year', () => {
    expect(drawn(2008)).toEqual([['undated'], ['Name of old', 'Name of new'], ['Name of undated']])
    expect(drawn(2009)).toEqual([['old', 'undated'], ['Name of new'], ['Name of undated']])
    expect(drawn(2022)).toEqual([['old', 'new', 'undated'], [], ['Name of undated']])
    expect(drawn(null)).toEqual([['old', 'new', 'undated'], [], ['Name of undated']])
  })

  it('count and name the towns of what is drawn alone', () => {
    const { nodes, statuses } = corridorsLayer([dated('new', '2022')], SIX, 2010)
    expect([nodes, statuses]).toEqual([[], []])
  })
})
