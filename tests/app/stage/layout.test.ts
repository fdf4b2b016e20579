import { describe, expect, it } from 'vitest'
import { FOOT, layoutOf, legendHeight, MAP_ZOOM, mapPlace } from '../../../src/app/stage/layout.ts'
import { flightOf } from '../../../src/app/stage/useFlight.ts'

describe('how a scene fills its box', () => {
  it.each([
    [1280, 720, 1],
    [1920, 1080, 1.5],
    [390, 844, 390 / 1280],
    [2560, 1080, 1.5],
  ])('of %i × %i at %f times its size, and has at least the room it is made for', (width, height, zoom) => {
    const layout = layoutOf({ width, height })
    expect(layout?.zoom).toBeCloseTo(zoom)
    expect(layout?.size.width).toBeGreaterThanOrEqual(1280 - 1e-6)
    expect(layout?.size.height).toBeGreaterThanOrEqual(720 - 1e-6)
    expect((layout?.size.width ?? 0) * (layout?.zoom ?? 0)).toBeCloseTo(width)
  })

  it('not at all where nothing could be told apart, as in a box that is out of sight', () => {
    for (const box of [
      { width: 0, height: 0 },
      { width: 640, height: 0 },
      { width: 25, height: 14 },
    ])
      expect(layoutOf(box)).toBeNull()
  })

  it('with a map at the right edge and above its legend and the foot', () => {
    const layout = layoutOf({ width: 1280, height: 720 })
    if (!layout) throw new Error('no layout')
    const place = mapPlace(layout, 'map', 2)
    expect(place.legend).toBe(legendHeight(2))
    expect(place.left + place.size.width * MAP_ZOOM).toBeCloseTo(1280)
    expect(place.size.height * MAP_ZOOM).toBeCloseTo(720 - FOOT - place.legend)
    expect(mapPlace(layout, 'map', 0).legend).toBe(0)
    expect(mapPlace(layout, 'title', 0).left).toBeGreaterThan(place.left)
  })
})

describe('the way of the map', () => {
  const size = { width: 800, height: 600 }
  const from = { lon: 68, lat: 48, zoom: 4.5 }
  const to = { lon: 78, lat: 21, zoom: 6 }

  it('begins and ends at the cameras, and between them sees both', () => {
    const way = flightOf(from, to, size)
    for (const [time, camera] of [
      [0, from],
      [1, to],
    ] as const) {
      expect(way(time).lon).toBeCloseTo(camera.lon, 3)
      expect(way(time).lat).toBeCloseTo(camera.lat, 3)
      expect(way(time).zoom).toBeCloseTo(camera.zoom, 3)
    }
    expect(way(0.5).zoom).toBeLessThan(4.5)
  })
})
