import { describe, expect, it } from 'vitest'
import { Rings, unpack } from '../../src/load/rings.ts'
import { files, textOf } from '../setup/compiled.ts'

const shape = (type: string, coordinates: unknown) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: { id: type }, geometry: { type, coordinates } }],
})
const RING = [
  [70.001, 40],
  [71.5, -41.25],
  [70.001, 40],
]

describe('lines of shapes', () => {
  it.each([
    ['LineString', RING],
    ['MultiLineString', [RING, RING.toReversed()]],
    ['Polygon', [RING]],
    ['MultiPolygon', [[RING], [RING.toReversed(), RING]]],
    ['Point', [70.1234567, 40]],
    ['LineString', []],
  ])('of a %s come back as they were', (type, coordinates) => {
    const rings = new Rings()
    const file = shape(type, coordinates)
    expect(unpack(rings.pack(file), rings.lines)).toEqual(file)
  })

  it('are steps in thousandths, and what is finer stays as it is', () => {
    const rings = new Rings()
    rings.pack(shape('MultiLineString', [RING, [[70.1234, 40]]]))
    expect(rings.lines).toEqual([[70_001, 40_000, 1499, -81_250, -1499, 81_250], { fine: [[70.1234, 40]] }])
  })

  it('that several files have are there once', () => {
    const rings = new Rings()
    rings.pack(shape('Polygon', [RING]))
    rings.pack(shape('MultiPolygon', [[RING]]))
    expect(rings.lines).toHaveLength(1)
  })

  it('that are not there are an error', () => {
    expect(() => unpack(shape('LineString', 7), [])).toThrow('no line 7')
  })

  it('of every shape of the atlas come back as they were', () => {
    const rings = new Rings()
    const shapes = Object.keys(files).filter((name) => name.endsWith('.geojson'))
    expect(shapes.length).toBeGreaterThan(5)
    for (const name of shapes) {
      const file = JSON.parse(textOf(name))
      expect(unpack(rings.pack(file), rings.lines), name).toEqual(file)
    }
  })
})
