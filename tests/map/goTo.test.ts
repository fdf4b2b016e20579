import { describe, expect, it } from 'vitest'
import { goTo } from '../../src/map/goTo.ts'
import { pixelOf } from '../../src/map/pixels.ts'

const SIZE = { width: 400, height: 500 }

describe('going to a place', () => {
  it('shows a point with what is around it', () => {
    expect(goTo({ at: [69.3, 41.3] }, SIZE)).toMatchObject({ zoom: 6 })
    expect(pixelOf([69.3, 41.3], goTo({ at: [69.3, 41.3] }, SIZE), SIZE)[1]).toBeCloseTo(250, 6)
  })

  it('shows the whole of an area with air around it', () => {
    const camera = goTo({ at: [79, 35], box: [78, 34, 80.5, 36] }, SIZE)
    for (const corner of [
      [78, 34],
      [80.5, 36],
    ] as const) {
      const [x, y] = pixelOf(corner, camera, SIZE)
      expect(x).toBeGreaterThan(40)
      expect(x).toBeLessThan(360)
      expect(y).toBeGreaterThan(40)
      expect(y).toBeLessThan(460)
    }
  })

  it('comes no nearer than there is to see', () => {
    expect(goTo({ at: [71, 40], box: [71, 40, 71.01, 40.01] }, SIZE).zoom).toBe(8)
  })

  it('keeps clear of what covers the foot of the map', () => {
    const camera = goTo({ at: [69.3, 41.3] }, SIZE, 200)
    expect(pixelOf([69.3, 41.3], camera, SIZE)[1]).toBeCloseTo(150, 6)
  })
})
