import { describe, expect, it } from 'vitest'
import { LINE, POINT, RING } from '../../src/domain/own.ts'
import { MAX_ROWS, refuseSize } from '../../src/own/limits.ts'
import { swapPlaces } from '../../src/own/places.ts'
import { noteOf, opened, placesOf, refused, rowsOf } from './states.ts'

const feature = (geometry: unknown, properties: unknown = { name: 'a' }) => ({
  ...{ type: 'Feature', geometry, properties },
})
const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates })
const file = (features: unknown[], more = {}) =>
  JSON.stringify({ type: 'FeatureCollection', ...more, features })
const SQUARE = [
  [60, 40],
  [70, 40],
  [70, 50],
  [60, 50],
  [60, 40],
]
const BOW = [
  [60, 40],
  [70, 50],
  [70, 40],
  [60, 50],
  [60, 40],
]

describe('a GeoJSON', () => {
  it('is opened with its points, lines and polygons', () => {
    const data = opened(
      'a.geojson',
      file([
        feature(point(77, 43, 700)),
        feature({
          type: 'LineString',
          coordinates: [
            [60, 40],
            [61, 41],
          ],
        }),
        feature({ type: 'MultiPolygon', coordinates: [[SQUARE, SQUARE], [SQUARE]] }),
        feature({
          type: 'GeometryCollection',
          geometries: [
            point(1, 2),
            {
              type: 'MultiPoint',
              coordinates: [
                [3, 4],
                [5, 6],
              ],
            },
          ],
        }),
      ]),
    )
    expect([...(data.geometry?.partKinds ?? [])]).toEqual([
      POINT,
      LINE,
      RING,
      RING,
      RING,
      POINT,
      POINT,
      POINT,
    ])
    expect([...(data.geometry?.rowEnds ?? [])]).toEqual([1, 2, 5, 8])
    expect(placesOf(data).slice(0, 6)).toEqual([77, 43, 60, 40, 61, 41])
    expect(data.notes).toEqual([])
  })

  it.each([
    ['a feature', feature(point(77, 43))],
    ['a geometry', point(77, 43)],
  ])('is opened from %s alone', (_, root) => {
    expect(placesOf(opened('a.json', JSON.stringify(root)))).toEqual([77, 43])
  })

  it('has the properties of all features as text', () => {
    const data = opened(
      'a.geojson',
      file([feature(point(77, 43), { a: 1, b: null }), feature(point(78, 44), { c: { d: true } })]),
    )
    expect(data.columns).toEqual(['a', 'b', 'c'])
    expect(rowsOf(data)).toEqual([
      ['1', '', ''],
      ['', '', '{"d":true}'],
    ])
  })

  it('leaves out what has no geometry, or a broken one, and says the first of each', () => {
    const data = opened(
      'a.geojson',
      file([
        feature(point(77, 43)),
        feature(null),
        feature(point(null, 43)),
        null,
        feature({ type: 'LineString', coordinates: [[60, 40], null] }),
        feature(point(78, 44)),
      ]),
    )
    expect(data.count).toBe(6)
    expect(placesOf(data)).toEqual([77, 43, 78, 44])
    expect(noteOf(data, 'geometry-none')).toEqual({ count: 2, n: 2 })
    expect(noteOf(data, 'geometry-broken')).toEqual({ count: 2, n: 3 })
  })

  it('says which polygons cross themselves', () => {
    const polygon = (ring: number[][]) => feature({ type: 'Polygon', coordinates: [ring] })
    expect(noteOf(opened('a.geojson', file([polygon(SQUARE), polygon(BOW)])), 'crossing')).toEqual({
      count: 1,
      n: 2,
    })
    expect(opened('a.geojson', file([polygon(SQUARE)])).notes).toEqual([])
  })

  it('offers to swap coordinates, and swaps them when it is told to', () => {
    const data = opened('a.geojson', file([feature(point(28.6, 77.2)), feature(point(43.2, 76.9))]))
    expect(data.swapped).toEqual({ line: 1, lat: 77.2, lon: 28.6 })
    expect(placesOf(data)).toEqual([28.6, 77.2, 43.2, 76.9])
    const swapped = swapPlaces(data)
    expect(placesOf(swapped)).toEqual([77.2, 28.6, 76.9, 43.2])
    expect(swapped.swapped).toBeNull()
    expect(noteOf(swapped, 'swapped')).toEqual({})
  })
})

describe('a GeoJSON that is refused', () => {
  const whole = JSON.stringify({ type: 'FeatureCollection', features: [feature(point(77, 43))] }, null, 1)
  const lines = whole.split('\n')

  it.each([1, 5, 9, lines.length - 1])('for being cut off after line %i', (n) => {
    expect(refused('a.geojson', lines.slice(0, n).join('\n'))).toMatchObject(['cut-off', { line: n }])
  })

  it('for being cut off within a word', () => {
    expect(refused('a.geojson', '{"type": "Feat')).toEqual(['cut-off', { line: 1, column: 10 }])
  })

  it('for a fault in it, with line and column', () => {
    expect(refused('a.geojson', '{"type":\n "Feature",\n "geometry": nul }')).toMatchObject([
      'json',
      { line: 3 },
    ])
  })

  it.each([
    [
      'metres',
      file([feature(point(8560000, 5300000))]),
      'metres',
      { place: 'feature', n: 1, lon: '8560000' },
    ],
    [
      'another projection that it names',
      file([feature(point(77, 43))], { crs: { properties: { name: 'urn:ogc:def:crs:EPSG::3857' } } }),
      'projection',
      { name: 'urn:ogc:def:crs:EPSG::3857' },
    ],
    ['no feature', file([]), 'no-features', {}],
    ['no feature with a geometry', file([feature(null)]), 'nowhere', {}],
    ['another kind of JSON', '{"a":1}', 'no-geojson', {}],
    ['a TopoJSON', '{"type":"Topology","objects":{}}', 'topojson', {}],
  ])('for %s', (_, text, code, values) => {
    expect(refused('a.geojson', text)).toMatchObject([code, values])
  })

  it('for too many features', () => {
    const text = `{"type":"FeatureCollection","features":[${'0,'.repeat(MAX_ROWS)}0]}`
    expect(refused('a.geojson', text)).toEqual(['features', { count: MAX_ROWS + 1, max: MAX_ROWS }])
  })

  it('for its size before it is read: 200 MB', () => {
    expect(() => refuseSize(200 * 1024 * 1024)).toThrowError(
      expect.objectContaining({ code: 'size', values: { size: 200, max: 100 } }),
    )
  })

  it('takes the projection of the standard where it is named', () => {
    const crs = { properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }
    expect(opened('a.geojson', file([feature(point(77, 43))], { crs })).count).toBe(1)
  })
})
