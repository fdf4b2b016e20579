import { describe, expect, it } from 'vitest'
import { type Direction, nearest, next, type Stop, step } from '../../src/map/walk.ts'

const stop = (id: string, lon: number, lat: number): Stop => ({ id, at: [lon, lat] })
const STOPS = [
  stop('west', 60, 40),
  stop('middle', 70, 40),
  stop('east', 80, 41),
  stop('far-east', 95, 40),
  stop('north', 71, 50),
]
const from = (id: string, direction: Direction) => {
  const at = STOPS.find((s) => s.id === id)?.at
  return next(at ?? [0, 0], direction, STOPS)?.id ?? null
}

describe('the next place in the direction of an arrow', () => {
  it('is the nearest on that side', () => {
    expect(from('middle', 'right')).toBe('east')
    expect(from('middle', 'left')).toBe('west')
    expect(from('middle', 'up')).toBe('north')
  })

  it('is not the place itself', () => {
    expect(next([70, 40], 'right', [stop('here', 70, 40)])).toBeNull()
  })

  it('lies in the quadrant of the arrow, though something aside is nearer', () => {
    const aside = [stop('aside', 70.5, 44), stop('ahead', 79, 41)]
    expect(next([70, 40], 'right', aside)?.id).toBe('ahead')
  })

  it('is whatever is on that half of the map where the quadrant is empty', () => {
    expect(next([70, 40], 'right', [stop('aside', 71, 50)])?.id).toBe('aside')
  })

  it('is none at the edge', () => {
    expect(from('far-east', 'right')).toBeNull()
    expect(from('north', 'up')).toBeNull()
  })

  it('comes back by the opposite arrow where nothing is nearer', () => {
    expect(from(from('middle', 'right') ?? '', 'left')).toBe('middle')
  })

  it('is by distance as the map is drawn, on which the north is stretched', () => {
    const two = [stop('north', 70, 70), stop('south', 70, 28)]
    expect(nearest([70, 50], two)?.id).toBe('south')
  })
})

describe('the nearest place', () => {
  it('is in whatever direction, and none of none', () => {
    expect(nearest([81, 42], STOPS)?.id).toBe('east')
    expect(nearest([81, 42], [])).toBeNull()
  })
})

describe('a step', () => {
  const [west, middle, east] = STOPS as [Stop, Stop, Stop]

  it('goes back by the opposite arrow, though something else is nearer', () => {
    const between = [...STOPS, stop('between', 76, 40.5)]
    const there = step(middle, 'right', STOPS, [])
    expect(there?.to).toBe(east)
    expect(step(east, 'left', between, there?.trail ?? [])).toEqual({ to: middle, trail: [] })
    expect(step(east, 'left', between, [])?.to.id).toBe('between')
  })

  it('goes back step by step', () => {
    const first = step(west, 'right', STOPS, [])
    const second = step(middle, 'right', STOPS, first?.trail ?? [])
    const back = step(east, 'left', STOPS, second?.trail ?? [])
    expect(step(middle, 'left', STOPS, back?.trail ?? [])?.to).toBe(west)
  })
})
