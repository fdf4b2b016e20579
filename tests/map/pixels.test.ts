import { describe, expect, it } from 'vitest'
import { isSeen, onScreen, pixelOf, placeAt } from '../../src/map/pixels.ts'

const SIZE = { width: 600, height: 400 }
const CAMERA = { lon: 70, lat: 40, zoom: 5 }
const FLAT = { camera: CAMERA, size: SIZE, place: null }

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
    expect(isSeen(at, FLAT)).toBe(true)
    expect(isSeen(at, FLAT, 40)).toBe(false)
    expect(isSeen(placeAt([-1, 200], CAMERA, SIZE), FLAT)).toBe(false)
  })

  it('is where the globe says, and is not seen on its far side', () => {
    const near = { ...FLAT, place: () => [10, 20] as const }
    expect(onScreen([70, 40], near)).toEqual([10, 20])
    expect(isSeen([70, 40], near)).toBe(true)
    expect(isSeen([70, 40], near, 15)).toBe(false)
    expect(isSeen([70, 40], { ...FLAT, place: () => null })).toBe(false)
  })
})
