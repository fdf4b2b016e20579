import { describe, expect, it } from 'vitest'
import { HOME_BOX } from '../../../src/map/camera.ts'
import { drawingOf } from '../../../src/map/own/drawing.ts'
import { hitRow } from '../../../src/map/own/hit.ts'
import { screenOf, slideOf } from '../../../src/map/own/screen.ts'
import { vectorsOf } from '../../../src/map/own/vectors.ts'
import { pixelOf } from '../../../src/map/pixels.ts'
import { rowsWith } from '../../../src/own/filter.ts'
import { opened } from '../../own/states.ts'

const SIZE = { width: 800, height: 600 }
const CAMERA = { lon: 70, lat: 40, zoom: 4 }
const UNITS = 16384 / (512 * 2 ** CAMERA.zoom)
const centre = [
  16384 * (70 / 360 + 0.5),
  16384 * (0.5 - Math.log(Math.tan(Math.PI / 4 + (40 * Math.PI) / 360)) / (2 * Math.PI)),
] as const
const AT = {
  box: { x: centre[0] - 400 * UNITS, y: centre[1] - 300 * UNITS, width: 800 * UNITS, height: 600 * UNITS },
  unitsPerPixel: UNITS,
  place: null,
}

const feature = (type: string, coordinates: unknown) => ({
  type: 'Feature',
  properties: {},
  geometry: { type, coordinates },
})
const drawn = (...features: unknown[]) => {
  const { geometry } = opened('a.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
  if (!geometry) throw new Error('nothing is drawn')
  const drawing = drawingOf(geometry)
  const xy = new Float32Array(drawing.world.length)
  screenOf(drawing.world, AT, SIZE, xy)
  return { drawing, xy }
}
const at = (lon: number, lat: number) => pixelOf([lon, lat], CAMERA, SIZE)

describe('where own data lies on the map', () => {
  it('is where the map has it', () => {
    const { xy } = drawn(feature('Point', [77, 43]))
    const [x, y] = at(77, 43)
    expect(xy[0]).toBeCloseTo(x, 2)
    expect(xy[1]).toBeCloseTo(y, 2)
  })

  it('is as the served view has it while the map is at home', () => {
    const { drawing } = drawn(feature('Point', [71.9, 34]))
    const xy = new Float32Array(2)
    screenOf(drawing.world, { box: HOME_BOX, unitsPerPixel: null, place: null }, SIZE, xy)
    expect(Math.abs((xy[0] ?? Number.NaN) - 400)).toBeLessThan(1)
  })

  it('follows a drag by as much as the middle of the map has moved', () => {
    const [x, y] = at(72, 40)
    const [dx, dy] = slideOf(AT, SIZE, { ...CAMERA, lon: 72 })
    expect([dx, dy]).toEqual([expect.closeTo(x - 400, 2), expect.closeTo(y - 300, 2)])
  })

  it('is nowhere on the far side of the globe', () => {
    const many = Array.from({ length: 2100 }, () => feature('Point', [77, 43]))
    for (const points of [[feature('Point', [77, 43])], many]) {
      const { drawing, xy } = drawn(...points)
      screenOf(drawing.world, { ...AT, place: () => null }, SIZE, xy)
      expect(xy[0]).toBeNaN()
      screenOf(drawing.world, { ...AT, place: ([x, y]) => [x / 2, y / 2] }, SIZE, xy)
      expect(xy[0]).toBeCloseTo((drawing.world[0] as number) / 2, 2)
    }
  })
})

describe('own data as vectors', () => {
  const square = (size: number) => [
    [60, 35],
    [60 + size, 35],
    [60 + size, 35 + size],
    [60, 35 + size],
    [60, 35],
  ]
  const { drawing, xy } = drawn(
    feature('Polygon', [square(10), square(2)]),
    feature('LineString', [
      [60, 36],
      [61, 36],
    ]),
    feature('Point', [62, 36]),
    feature('Point', [62, 36]),
    feature('Point', [120, 36]),
  )
  const numbersOf = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number)

  it('are areas with their holes, lines, and one disc at each place in sight', () => {
    const { areas, lines, discs } = vectorsOf(drawing, xy, null, SIZE)
    expect(areas.map((d) => d.match(/M/g)?.length)).toEqual([2])
    const [x, y] = at(60, 36)
    expect(numbersOf(lines)[0]).toBeCloseTo(x, 0)
    expect(numbersOf(lines)[1]).toBeCloseTo(y, 0)
    expect(discs).toHaveLength(1)
    expect(discs[0]?.x).toBeCloseTo(at(62, 36)[0], 0)
    expect(discs[0]?.r).toBe(drawing.radius)
  })

  it('are only what is shown', () => {
    const { areas, lines, discs } = vectorsOf(drawing, xy, Uint8Array.of(0, 1, 0, 0, 0), SIZE)
    expect([areas.length, lines !== '', discs.length]).toEqual([0, true, 0])
  })
})

describe('what a pointer is over', () => {
  const ring = [
    [60, 35],
    [80, 35],
    [80, 45],
    [60, 45],
    [60, 35],
  ]
  const hole = [
    [65, 38],
    [75, 38],
    [75, 42],
    [65, 42],
    [65, 38],
  ]
  const { drawing, xy } = drawn(
    feature('Polygon', [ring, hole]),
    feature('LineString', [
      [60, 36],
      [80, 36],
    ]),
    feature('Point', [62, 36]),
  )
  const over = (lon: number, lat: number, shown: Uint8Array | null = null) =>
    hitRow(drawing, xy, shown, ...at(lon, lat))

  it('is the point before the line, the line before the area', () => {
    expect(over(62, 36.1)).toBe(2)
    expect(over(70, 36.1)).toBe(1)
    expect(over(62, 44)).toBe(0)
  })
  it('is nothing in a hole or outside', () => {
    expect(over(70, 40)).toBe(-1)
    expect(over(90, 40)).toBe(-1)
  })
  it('is nothing that is not shown', () => expect(over(62, 36, Uint8Array.of(1, 0, 0))).toBe(0))
})

describe('the rows that have some words', () => {
  const data = opened('a.csv', 'name,lat,lon\nAlmaty İ,43,77\nal,40,mat\nTashkent,41,69\n')
  const found = (q: string) => rowsWith(data, q)

  it('are all of them without a word', () => expect(found('  ')).toBeNull())
  it('have each word in some cell, in any case', () => {
    expect([...(found('ALMATY 77') ?? [])]).toEqual([1, 0, 0])
    expect([...(found('4') ?? [])]).toEqual([1, 1, 1])
    expect([...(found('i') ?? [])]).toEqual([1, 0, 0])
  })
  it('have no word across two cells', () => expect([...(found('al40') ?? [])]).toEqual([0, 0, 0]))
})
