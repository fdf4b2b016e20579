import { describe, expect, it } from 'vitest'
import { layout, PAPER_WIDTH, RADIUS, within } from '../../../src/charts/timeline/layout.ts'
import { eventsOf } from '../../../src/select/timeline/events.ts'
import { KAZ } from '../../setup/builders.ts'
import { atlas } from '../../setup/compiled.ts'

const ALL = { country: null, sectors: [], kinds: [], years: null }

describe('a date within its year', () => {
  it.each([
    ['2025', 0.5],
    ['2025-01', 0.5 / 12],
    ['2025-07-01', (6 + 0.5 / 31) / 12],
    ['2024-02-29', (1 + 28.5 / 29) / 12],
  ])('%s lies at %d', (date, at) => expect(within(date)).toBeCloseTo(at))
})

describe.each([
  ['all', ALL, undefined],
  ['all, on paper', ALL, PAPER_WIDTH],
  ['Kazakhstan', { ...ALL, country: KAZ }, undefined],
  ['two years', { ...ALL, years: [2025, 2026] as const }, undefined],
])('the picture of %s', (_, asked, wide) => {
  const { marks, lanes, today, width } = layout(eventsOf(atlas, asked), atlas.asOf, wide)

  it('has no mark on another', () => {
    const near = marks.flatMap((a, i) =>
      marks.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * RADIUS),
    )
    expect(near).toEqual([])
  })

  it('has each mark in the lane of its kind, before the day of the data unless it was due later', () => {
    for (const { event, x, y } of marks) {
      const lane = lanes.find((l) => l.kind === event.kind)
      expect(y > (lane?.y ?? 0) && y < (lane?.y ?? 0) + (lane?.height ?? 0)).toBe(true)
      expect(x).toBeLessThan(event.date.length === 4 ? width : today)
    }
  })

  it('draws what has no known end to the day of the data', () => {
    for (const { event, span } of marks) {
      if (event.end === null) expect(span).toEqual({ x: today, open: true })
      else expect(span === null).toBe(event.end === undefined)
    }
  })
})
