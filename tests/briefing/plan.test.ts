import { describe, expect, it } from 'vitest'
import { off, plan, planned } from '../../src/briefing/plan.ts'

const of = (...minutes: (number | null)[]) => minutes.map((m) => ({ minutes: m }))

describe('the plan of a briefing', () => {
  it('lets each scene begin when those before it are over', () => {
    expect(plan(of(1, 2, 1.5))).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 3 },
      { from: 3, to: 4.5 },
    ])
    expect(planned(of(1, 2, 1.5))).toBe(4.5)
  })

  it('takes no time for a scene without one, and is none where no scene has one', () => {
    expect(plan(of(1, null, 2))[2]).toEqual({ from: 1, to: 3 })
    expect([planned(of(null, null)), planned([])]).toEqual([null, null])
  })
})

describe('who is before or behind it', () => {
  const scenes = of(1, 2, 1.5)
  it.each([
    [1, 2, null],
    [1, 0, -1],
    [1, 5, 2],
    [1, 0.7, null],
    [1, 3.3, null],
    [2, 1.5, -1.5],
    [9, 1, null],
  ])('at scene %i after %d minutes is off by %s', (at, minutes, by) => {
    expect(off(scenes, at, minutes)).toBe(by)
  })
  it('is neither without a plan', () => expect(off(of(null), 0, 60)).toBeNull())
})
