import { describe, expect, it } from 'vitest'
import { isSeen, pixelOf, placeAt } from '../../src/map/pixels.ts'

const SIZE = { width: 600, height: 400 }
const CAMERA = { lon: 70, lat: 40, zoom: 5 }

describe('a place on the map', () => {
  it('is in the middle where the camera looks', () => {
    expect(pixelOf([70, 40], CAMERA, SIZE)).toEqual([300, 200])
  })

  it.each([
    [0, 0],
    [600, 400],
    [123, 45],
  ])('is found again from its pixel %d, %d', (x, y) => {
    const [px, py] = pixelOf(placeAt([x, y], CAMERA, SIZE), CAMERA, SIZE)
    expect(px).toBeCloseTo(x, 6)
    expect(py).toBeCloseTo(y, 6)
  })

  it('is seen as long as it is that far from the edge', () => {
    const at = placeAt([30, 200], CAMERA, SIZE)
    expect(isSeen(at, CAMERA, SIZE)).toBe(true)
    expect(isSeen(at, CAMERA, SIZE, 40)).toBe(false)
    expect(isSeen(placeAt([-1, 200], CAMERA, SIZE), CAMERA, SIZE)).toBe(false)
  })
})
