import { describe, expect, it } from 'vitest'
import { project, unproject, WORLD } from '../../src/map/projection.ts'

describe('the projection', () => {
  it.each([
    ['Delhi', 77.21, 28.61],
    ['Astana', 71.43, 51.18],
    ['the south of India', 77.55, 8.08],
    ['the origin', 0, 0],
    ['the far north', -170, 84],
  ])('brings %s back to where it was', (_, lon, lat) => {
    const [backLon, backLat] = unproject(...project(lon, lat))
    expect(backLon).toBeCloseTo(lon, 9)
    expect(backLat).toBeCloseTo(lat, 9)
  })

  it('is a square with the equator and Greenwich in its middle', () => {
    expect(project(0, 0)).toEqual([WORLD / 2, WORLD / 2])
    const [left, top] = project(-180, 85.0511287798066)
    expect(left).toBe(0)
    expect(top).toBeCloseTo(0, 6)
  })

  it('grows eastward and southward, as pixels do', () => {
    const [delhi, astana] = [project(77.21, 28.61), project(71.43, 51.18)]
    expect(delhi[0]).toBeGreaterThan(astana[0])
    expect(delhi[1]).toBeGreaterThan(astana[1])
  })
})
