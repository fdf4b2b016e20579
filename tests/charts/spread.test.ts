import { describe, expect, it } from 'vitest'
import { scaleTicks } from '../../src/charts/scaleTicks.ts'
import { spread } from '../../src/charts/spread.ts'

const of = (...labels: [number, number][]) => labels.map(([y, size]) => ({ y, size }))

describe('labels at the ends of lines', () => {
  it('stand where they want to where there is room', () => {
    expect(spread(of([10, 16], [60, 16], [30, 16]), [0, 100])).toEqual([10, 60, 30])
  })

  it('are moved apart, by their heights, in the order of what they want', () => {
    const placed = spread(of([50, 16], [50, 30], [51, 16]), [0, 200])
    expect((placed[1] ?? 0) - (placed[0] ?? 0)).toBe(23)
    expect((placed[2] ?? 0) - (placed[1] ?? 0)).toBe(23)
  })

  it('are pushed back up from the foot', () => {
    expect(spread(of([98, 16], [99, 16]), [0, 100])).toEqual([76, 92])
  })
})

describe('the ticks of a scale for several drawings', () => {
  it('are round and hold what is above and below zero', () => {
    expect(scaleTicks({ above: 657.91, below: 2255.7 }, 4)).toEqual([-3000, -2000, -1000, 0, 1000])
    expect(scaleTicks({ above: 0.3, below: 0 }, 4)).toEqual([0, 0.1, 0.2, 0.30000000000000004])
  })

  it('are zero alone where there is nothing', () => {
    expect(scaleTicks({ above: 0, below: 0 }, 4)).toEqual([0])
  })
})
