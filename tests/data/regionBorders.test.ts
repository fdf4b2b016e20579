import { readFileSync } from 'node:fs'
import type { MultiLineString, Position } from 'geojson'
import { feature, meshArcs } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { LINE_STYLES } from '../../src/map/layers.ts'
import { contextIn, nearIn, places, regionIn } from '../setup/compiled.ts'
import { areasOf, VIEWS, within } from '../shapes/areas.ts'

interface Unit {
  readonly c: string
  readonly n?: string
  readonly iso?: string
  readonly part_of?: string
}
type Detail = Topology<{ adm1: GeometryCollection<Unit> }>
const detail: Detail = JSON.parse(readFileSync('data/shapes/india-ca.detail.topo.json', 'utf8'))
const units = detail.objects.adm1.geometries

const stateOf = (unit: (typeof units)[number]) => (unit.properties as Unit | undefined)?.c ?? ''

/** The region that a unit is of in a view; null where the view gives it to another state. */
function regionOf(unit: (typeof units)[number], view: string): string | null {
  const { c = '', n, iso, part_of }: Partial<Unit> = unit.properties ?? {}
  if (!part_of) return `${c} ${iso ?? n}`
  const cell = places().places.find(({ id }) => id === unit.id)
  return cell?.kind === 'disputed' && cell.owners[view] === c ? `${c} ${part_of}` : null
}

const rounded = (p: Position) => p.map((n) => Math.round(n * 1e6) / 1e6)
const edges = (lines: readonly Position[][]) =>
  lines.flatMap((line) => line.slice(1).map((p, i) => [line[i] ?? p, p] as const))
const key = ([a, b]: readonly [Position, Position]) => [String(a), String(b)].sort().join(' ')

/** Every edge between two regions of one state, with the two. */
function between(view: string) {
  const regions = new Map(units.map((unit) => [unit, regionOf(unit, view)] as const))
  const found: { pair: string; edge: readonly [Position, Position] }[] = []
  const states = new Set(units.map(stateOf))
  for (const state of states) {
    const geometries = units.filter((unit) => stateOf(unit) === state && regions.get(unit))
    const pairs = new Map<string, number[]>()
    for (const a of geometries)
      for (const b of geometries) {
        const [one, other] = [regions.get(a) ?? '', regions.get(b) ?? '']
        if (one >= other) continue
        const { arcs } = meshArcs(
          detail,
          { type: 'GeometryCollection', geometries: [a, b] } as never,
          (x, y) => x !== y,
        )
        if (arcs.length > 0)
          pairs.set(`${one} | ${other}`, [...(pairs.get(`${one} | ${other}`) ?? []), ...arcs.flat()])
      }
    for (const [pair, arcs] of pairs) {
      const line = { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) } as never
      const { coordinates } = feature(detail, line).geometry as unknown as MultiLineString
      for (const edge of edges(coordinates.map((c) => c.map(rounded)))) found.push({ pair, edge })
    }
  }
  return found
}

describe.each(VIEWS)('the borders of regions in the view "%s"', (view) => {
  const drawn = new Map<string, number>()
  const lines = [...nearIn(view).features, ...contextIn(view, 'detail.').features].flatMap(
    ({ properties: p, geometry: g }) => {
      const isSeen = p.kind === 'region-line' || (p.kind === 'line' && p.line in LINE_STYLES)
      return isSeen && g.type === 'MultiLineString' ? g.coordinates : []
    },
  )
  for (const edge of edges(lines)) drawn.set(key(edge), (drawn.get(key(edge)) ?? 0) + 1)
  const states = new Map(
    regionIn(view, 'detail.').features.map((f) => [f.properties.id as string, areasOf(f.geometry)]),
  )
  const wanted = between(view)

  it('are drawn once between any two neighbours of one state, as far as the view has it there', () => {
    expect(new Set(wanted.map(({ pair }) => pair)).size).toBeGreaterThan(130)
    const isDrawn = ({ edge }: (typeof wanted)[number]) => drawn.get(key(edge)) ?? 0
    expect(wanted.filter((w) => isDrawn(w) > 1).map(({ pair }) => pair)).toEqual([])
    const none = wanted.filter((w) => isDrawn(w) === 0)
    const missing = none.filter(({ pair, edge: [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] }) =>
      within([(x1 + x2) / 2, (y1 + y2) / 2], states.get(pair.slice(0, 3)) ?? []),
    )
    expect([...new Set(missing.map(({ pair }) => pair))]).toEqual([])
  })

  it('have one between Ladakh and Jammu and Kashmir', () => {
    const here = wanted.filter(({ pair }) => pair === 'IND IN-JK | IND IN-LA')
    expect(here.length).toBeGreaterThan(20)
    expect(here.filter(({ edge }) => drawn.get(key(edge)) !== 1)).toEqual([])
  })
})
