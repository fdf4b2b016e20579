import { describe, expect, it } from 'vitest'
import { layout, narrow, PAPER, RADIUS, WIDE, within } from '../../../src/charts/timeline/layout.ts'
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

const PLACES = { wide: WIDE, paper: PAPER, narrow: narrow(358) }

describe.each(
  Object.entries({
    all: ALL,
    Kazakhstan: { ...ALL, country: KAZ },
    'two years': { ...ALL, years: [2025, 2026] as const },
  }).flatMap(([name, asked]) =>
    Object.entries(PLACES).map(([place, size]) => [name, place, asked, size] as const),
  ),
)('the picture of %s, %s', (_, __, asked, size) => {
  const { marks, lanes, today, width, years } = layout(eventsOf(atlas, asked), atlas.asOf, size)

  it('keeps within its place', () => {
    expect(Math.max(...marks.map((m) => m.x + RADIUS))).toBeLessThanOrEqual(size.width)
    expect(Math.min(...marks.map((m) => m.x - RADIUS))).toBeGreaterThanOrEqual(0)
  })

  it('names years and marks only where they have room', () => {
    const named = years.filter((y) => y.label !== null)
    const reach = named.map((y) => [y.x + y.width / 2, ((y.label?.length ?? 0) * 7) / 2] as const)
    for (const [i, [middle, half]] of reach.entries()) {
      const [next, nextHalf] = reach[i + 1] ?? [Number.POSITIVE_INFINITY, 0]
      expect(middle + half).toBeLessThanOrEqual(next - nextHalf)
    }
    expect(named.at(-1)?.year).toBe(2026)
    if (!size.named) expect(marks.every((m) => m.label === null)).toBe(true)
  })

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
