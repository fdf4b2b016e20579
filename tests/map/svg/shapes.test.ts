import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  BaseShapes,
  type ContextGeoJson,
  type NearGeoJson,
  type RegionGeoJson,
} from '../../../src/domain/region.ts'
import { COMPACT_STEP } from '../../../src/map/path.ts'
import { project } from '../../../src/map/projection.ts'
import { fromGeoJson } from '../../../src/map/svg/fromGeoJson.ts'
import { fromBase } from '../../../src/map/svg/shapes.ts'
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
  const shapes = fromGeoJson({ region, context }, false)

  it('have every ring of a state, islands and holes included', () => {
    expect(starts(shapes.states.get(KAZ))).toBe(3)
    expect(shapes.states.get(KAZ)?.match(/z/g)).toHaveLength(3)
  })

  it('begin where the state does', () => {
    const [x, y] = project(70, 40)
    expect(shapes.states.get(KAZ)).toMatch(new RegExp(`^M${x.toFixed(1)} ${y.toFixed(1)}L`))
  })

  it('have all neighbours in one path, and the lines by kind', () => {
    expect(starts(shapes.paths.get('land'))).toBe(2)
    const lines = [...shapes.paths.keys()].filter((id) => id.startsWith('line-') && !id.endsWith('-casing'))
    expect(lines).toEqual(['line-lac', 'line-loc'])
    expect(starts(shapes.paths.get('line-lac'))).toBe(2)
    expect(shapes.paths.get('line-lac-casing')).toBe(shapes.paths.get('line-lac'))
  })

  it('leave lines open', () => {
    expect(shapes.paths.get('line-loc')).not.toContain('z')
  })

  it('have disputed areas and lakes', () => {
    expect([starts(shapes.paths.get('disputed')), starts(shapes.paths.get('lake'))]).toEqual([1, 1])
  })

  it('are finite also at the pole, which Mercator does not have', () => {
    expect(shapes.paths.get('lake')).not.toMatch(/NaN|Infinity/)
  })
})

describe('the shapes of a close map', () => {
  const near = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { kind: 'region-line' },
        geometry: { type: 'LineString', coordinates: hole },
      },
      ...[1, 3, 4, 5].map((rank) => ({
        type: 'Feature',
        properties: { kind: 'river', name: null, rank },
        geometry: { type: 'LineString', coordinates: ring },
      })),
      {
        type: 'Feature',
        properties: { kind: 'enclave', id: 'sokh', name: 'Sokh' },
        geometry: { type: 'Point', coordinates: [71, 40] },
      },
    ],
  } as NearGeoJson
  const shapes = fromGeoJson({ region, context, near }, false)

  it('have the borders of regions, and rivers by their size, but no path of a name', () => {
    expect(starts(shapes.paths.get('region-line'))).toBe(1)
    expect([starts(shapes.paths.get('river-large')), starts(shapes.paths.get('river'))]).toEqual([2, 2])
  })

  it('are written ten times as fine', () => {
    expect(shapes.states.get(KAZ)).toMatch(/^M\d+\.\d\d /)
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
  expect(shapes.paths.get('line-ctx')).toBe('m5 5')
  expect(shapes.paths.has('disputed')).toBe(false)
})
