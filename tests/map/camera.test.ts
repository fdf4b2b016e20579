import { describe, expect, it } from 'vitest'
import { type Camera, formatCamera, parseCamera, roundCamera, ZOOM_RANGE } from '../../src/domain/camera.ts'
import { fitBox, HOME_BOX, pixelsPerUnit, type Size, viewBox, zoomBy } from '../../src/map/camera.ts'
import { panBy, wheelSteps, zoomAround } from '../../src/map/moves.ts'
import { project, WORLD } from '../../src/map/projection.ts'

const SIZES: Size[] = [
  { width: 1000, height: 620 },
  { width: 390, height: 420 },
  { width: 700, height: 700 },
]
const DELHI = project(77.21, 28.61)

/** Where SVG puts a point: its box stretched into the element, `xMidYMid meet`. */
function bySvg([x, y]: readonly [number, number], camera: Camera, size: Size): [number, number] {
  const box = viewBox(camera, size)
  const scale = Math.min(size.width / box.width, size.height / box.height)
  return [
    (x - box.x - box.width / 2) * scale + size.width / 2,
    (y - box.y - box.height / 2) * scale + size.height / 2,
  ]
}

/** Where MapLibre puts it: the world is 512 px wide at zoom 0 and doubles with each step. */
function byCamera([x, y]: readonly [number, number], camera: Camera, size: Size): [number, number] {
  const [cx, cy] = project(camera.lon, camera.lat)
  const perUnit = (512 * 2 ** camera.zoom) / WORLD
  return [(x - cx) * perUnit + size.width / 2, (y - cy) * perUnit + size.height / 2]
}

describe('the two renderers', () => {
  it.each(SIZES)('put a place on the same pixel of a map of $width × $height', (size) => {
    for (const camera of [fitBox(HOME_BOX, size), { lon: 70, lat: 41.5, zoom: 5.5 }]) {
      const [svg, gl] = [bySvg(DELHI, camera, size), byCamera(DELHI, camera, size)]
      expect(svg[0]).toBeCloseTo(gl[0], 6)
      expect(svg[1]).toBeCloseTo(gl[1], 6)
    }
  })

  it('agree on the home view, which the page is served with', () => {
    const size = { width: 1000, height: 620 }
    const served = viewBox(fitBox(HOME_BOX, size), size)
    expect(served.x + served.width / 2).toBeCloseTo(HOME_BOX.x + HOME_BOX.width / 2, 6)
    expect(served.y + served.height / 2).toBeCloseTo(HOME_BOX.y + HOME_BOX.height / 2, 6)
  })
})

describe('the home view', () => {
  it.each(SIZES)('shows the whole box on a map of $width × $height, and fills it one way', (size) => {
    const box = viewBox(fitBox(HOME_BOX, size), size)
    expect(box.width).toBeGreaterThanOrEqual(HOME_BOX.width - 1e-6)
    expect(box.height).toBeGreaterThanOrEqual(HOME_BOX.height - 1e-6)
    const slack = [box.width - HOME_BOX.width, box.height - HOME_BOX.height]
    expect(Math.min(...slack)).toBeCloseTo(0, 6)
  })
})

describe('the zoom', () => {
  it('doubles with each step, one unit being a pixel at zoom 5', () => {
    expect(pixelsPerUnit(5)).toBe(1)
    expect(pixelsPerUnit(6)).toBe(2)
  })

  it('goes around the middle and stops at its ends', () => {
    const camera = { lon: 70, lat: 41, zoom: 9.5 }
    expect(zoomBy(camera, -1)).toEqual({ ...camera, zoom: 8.5 })
    expect(zoomBy(camera, 1).zoom).toBe(ZOOM_RANGE.max)
    expect(zoomBy({ ...camera, zoom: 1.2 }, -1).zoom).toBe(ZOOM_RANGE.min)
  })

  it.each(['0/41/70', '0.5/41/70', '11/41/70', '12/41/70'])(
    'that an address names is one that both renderers can show: %s',
    (text) => {
      const zoom = parseCamera(text)?.zoom ?? ZOOM_RANGE.min
      expect(zoom).toBeGreaterThanOrEqual(ZOOM_RANGE.min)
      expect(zoom).toBeLessThanOrEqual(ZOOM_RANGE.max)
    },
  )
})

describe('a drag', () => {
  it.each(SIZES)('takes a place of a map of $width × $height along by as many pixels', (size) => {
    const camera = { lon: 70, lat: 41, zoom: 5.5 }
    const [x, y] = bySvg(DELHI, camera, size)
    const [movedX, movedY] = bySvg(DELHI, panBy(camera, -30, 12), size)
    expect(movedX - x).toBeCloseTo(30, 6)
    expect(movedY - y).toBeCloseTo(-12, 6)
  })

  it('and back again leads to where it began', () => {
    const camera = { lon: 70, lat: 41, zoom: 5.5 }
    const back = panBy(panBy(camera, 123, -45), -123, 45)
    expect(back.lon).toBeCloseTo(camera.lon, 9)
    expect(back.lat).toBeCloseTo(camera.lat, 9)
    expect(back.zoom).toBe(camera.zoom)
  })

  it.each([
    [1e6, 1e6],
    [-1e6, -1e6],
  ])('by %d, %d pixels ends at a camera that an address may name', (dx, dy) => {
    const camera = panBy({ lon: 70, lat: 41, zoom: 3 }, dx, dy)
    expect(parseCamera(formatCamera(camera))).toEqual(roundCamera(camera))
    expect(Math.abs(camera.lon)).toBe(180)
    expect(Math.abs(camera.lat)).toBe(85)
  })
})

describe('the zoom around the pointer', () => {
  const size = { width: 1000, height: 620 }
  const pixel = [812, 40] as const

  it.each([1, -1, 0.15, 99, -99])('of %d steps leaves the place under it where it is', (steps) => {
    const camera = { lon: 70, lat: 41, zoom: 5.5 }
    const box = viewBox(camera, size)
    const scale = pixelsPerUnit(camera.zoom)
    const place = [box.x + pixel[0] / scale, box.y + pixel[1] / scale] as const
    const after = zoomAround(camera, size, pixel, steps)
    expect(after.zoom).toBe(zoomBy(camera, steps).zoom)
    const [x, y] = bySvg(place, after, size)
    expect(x).toBeCloseTo(pixel[0], 5)
    expect(y).toBeCloseTo(pixel[1], 5)
  })

  it('in the middle is the zoom of the buttons', () => {
    const camera = { lon: 70, lat: 41, zoom: 5.5 }
    const after = zoomAround(camera, size, [500, 310], 1)
    expect(after.zoom).toBe(6.5)
    expect(after.lon).toBeCloseTo(70, 9)
    expect(after.lat).toBeCloseTo(41, 9)
  })

  it('at the end of its range moves nothing', () => {
    const camera = { lon: 70, lat: 41, zoom: ZOOM_RANGE.max }
    const after = zoomAround(camera, size, pixel, 1)
    expect(after.lon).toBeCloseTo(70, 9)
    expect(after.lat).toBeCloseTo(41, 9)
  })
})

describe('the wheel', () => {
  const turn = (deltaY: number, change = {}) =>
    wheelSteps({ deltaY, deltaMode: 0, ctrlKey: false, ...change })

  it('comes nearer when it is turned away, and farther when it is turned back by as much', () => {
    expect(turn(-100)).toBeCloseTo(0.2, 9)
    expect(turn(100)).toBeCloseTo(-0.2, 9)
    expect(turn(0)).toBeCloseTo(0, 9)
  })

  it('counts lines, as Firefox does, as pixels', () => {
    expect(turn(5, { deltaMode: 1 })).toBeCloseTo(turn(100), 9)
  })

  it('takes a pinch on a touchpad, which is a fine wheel with Ctrl, for more', () => {
    expect(turn(4, { ctrlKey: true })).toBeCloseTo(5 * turn(4), 9)
  })

  it('never goes farther than half a step at once', () => {
    expect(turn(-5000)).toBe(0.5)
    expect(turn(3, { deltaMode: 2 })).toBe(-0.5)
  })
})
