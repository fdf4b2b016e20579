import { describe, expect, it } from 'vitest'
import { arcWidth } from '../../src/map/lineStyles.ts'
import { project } from '../../src/map/projection.ts'
import { curve, legPoints, pathOf, trimmed } from '../../src/map/ways.ts'

describe('the course of a line', () => {
  it('swings out to the right of the way by a share of its length', () => {
    // Eastward, so that the right is the south, where y is larger.
    const points = curve([0, 0], [100, 0], 0.1)
    expect(points[0]).toEqual([0, 0])
    expect(points.at(-1)).toEqual([100, 0])
    expect(points[points.length >> 1]).toEqual([50, 10])
    expect(curve([100, 0], [0, 0], 0.1)[12]).toEqual([50, -10])
  })

  it('goes through every town of a leg, each once', () => {
    const path = [
      [70, 20],
      [60, 25],
      [55, 40],
    ] as const
    const points = legPoints(path, 0)
    for (const [lon, lat] of path) {
      const [x, y] = project(lon, lat)
      expect(points.filter((p) => Math.hypot(p[0] - x, p[1] - y) < 1e-6)).toHaveLength(1)
    }
  })

  it('keeps away from its ends', () => {
    const points = trimmed(curve([0, 0], [100, 0], 0), 20, 30)
    expect(points[0]?.[0]).toBeGreaterThanOrEqual(20)
    expect(points.at(-1)?.[0]).toBeLessThanOrEqual(70)
    expect(trimmed([], 1, 1)).toEqual([])
  })

  it('is interrupted where the globe has turned away', () => {
    const line = [
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ] as const
    expect(pathOf(line, null)).toBe('M0.0 0.0L1.0 0.0L2.0 0.0L3.0 0.0')
    expect(pathOf(line, (p) => (p[0] === 1 ? null : p))).toBe('M0.0 0.0M2.0 0.0L3.0 0.0')
  })
})

it('a flow is as wide as its share, and never too thin to be seen', () => {
  expect(arcWidth(1)).toBe(11)
  expect(arcWidth(0.5)).toBe(5.5)
  expect(arcWidth(0.0001)).toBe(1.2)
})
