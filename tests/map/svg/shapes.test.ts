import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { BaseShapes, type ContextGeoJson, type RegionGeoJson } from '../../../src/domain/region.ts'
import { COMPACT_STEP } from '../../../src/map/path.ts'
import { project } from '../../../src/map/projection.ts'
import { fromBase, fromGeoJson } from '../../../src/map/svg/shapes.ts'
import { KAZ } from '../../setup/builders.ts'

const ring = [
  [70, 40],
  [72, 40],
  [72, 42],
  [70, 40],
]
const hole = [
  [71.5, 40.5],
  [71.6, 40.6],
  [71.6, 40.5],
  [71.5, 40.5],
]

const region = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: KAZ },
      geometry: { type: 'MultiPolygon', coordinates: [[ring, hole], [ring]] },
    },
  ],
} as unknown as RegionGeoJson

const context: ContextGeoJson = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { kind: 'land', id: 'CHN' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    },
    {
      type: 'Feature',
      properties: { kind: 'land', id: 'RUS' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    },
    {
      type: 'Feature',
      properties: { kind: 'disputed', id: 'siachen', name: 'Siachen', claimedBy: ['IND', 'PAK'] },
      geometry: { type: 'Polygon', coordinates: [ring] },
    },
    {
      type: 'Feature',
      properties: { kind: 'line', line: 'loc' },
      geometry: { type: 'LineString', coordinates: ring },
    },
    {
      type: 'Feature',
      properties: { kind: 'line', line: 'lac' },
      geometry: { type: 'MultiLineString', coordinates: [ring, hole] },
    },
    {
      type: 'Feature',
      properties: { kind: 'lake', name: null },
      geometry: { type: 'Polygon', coordinates: [[...ring.slice(0, 2), [71, 90], [70, 40]]] },
    },
  ],
}

const starts = (path: string | undefined) => path?.match(/M/g)?.length

describe('the shapes of the SVG map', () => {
  const shapes = fromGeoJson(region, context)

  it('have every ring of a state, islands and holes included', () => {
    expect(starts(shapes.states.get(KAZ))).toBe(3)
    expect(shapes.states.get(KAZ)?.match(/z/g)).toHaveLength(3)
  })

  it('begin where the state does', () => {
    const [x, y] = project(70, 40)
    expect(shapes.states.get(KAZ)).toMatch(new RegExp(`^M${x.toFixed(1)} ${y.toFixed(1)}L`))
  })

  it('have all neighbours in one path, and the lines by kind', () => {
    expect(starts(shapes.land)).toBe(2)
    expect([...shapes.lines.keys()]).toEqual(['loc', 'lac'])
    expect(starts(shapes.lines.get('lac'))).toBe(2)
  })

  it('leave lines open', () => {
    expect(shapes.lines.get('loc')).not.toContain('z')
  })

  it('have disputed areas and lakes', () => {
    expect([starts(shapes.disputed), starts(shapes.lakes)]).toEqual([1, 1])
  })

  it('are finite also at the pole, which Mercator does not have', () => {
    expect(shapes.lakes).not.toMatch(/NaN|Infinity/)
  })
})

it('the served shapes are drawn at the step in which they were written', () => {
  const base = v.parse(BaseShapes, {
    boundary: 'in',
    states: { KAZ: 'm1 1l2 2z' },
    land: 'm0 0',
    borders: 'm5 5',
    lakes: '',
  })
  const shapes = fromBase(base)
  expect(shapes.scale).toBe(COMPACT_STEP)
  expect(shapes.states.get(KAZ)).toBe('m1 1l2 2z')
  expect(shapes.lines.get('ctx')).toBe('m5 5')
  expect(shapes.disputed).toBe('')
})
