import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Figure } from '../../src/domain/figure.ts'
import { PartialDate, Period } from '../../src/domain/period.ts'

describe('a period', () => {
  it.each(['2025-06-06', '2024-09', '2023', 'FY2022-23', '2014/2019', 'FY2008-09/FY2024-25', '2018/..'])(
    'may be %s',
    (text) => {
      expect(v.is(Period, text)).toBe(true)
    },
  )

  it.each([
    '',
    'last year',
    '2025-6-6',
    'FY2022',
    '2014/',
    '/2019',
    '../2019',
    '2014/2019/2024',
    '2022-23/FY',
    '06.06.2025',
  ])('may not be %j', (text) => {
    expect(v.is(Period, text)).toBe(false)
  })

  it.each(['FY2022-24', '2025-13', '2025-02-31', '2019/2014'])('makes sense as time: not %s', (text) => {
    expect(v.is(Period, text)).toBe(false)
  })
})

describe('a date', () => {
  it('is as exact as it is known, and sorts as text', () => {
    const dates = ['2025-06-06', '2024', '2024-09']
    expect(dates.every((d) => v.is(PartialDate, d))).toBe(true)
    expect(dates.toSorted()).toEqual(['2024', '2024-09', '2025-06-06'])
  })

  it.each(['FY2022-23', '2025-6', '6 June 2025', '2025-13', '2025-02-31'])('is not %s', (text) => {
    expect(v.is(PartialDate, text)).toBe(false)
  })
})

describe('a figure', () => {
  const known = { status: 'reported', value: 60, unit: 'percent', period: '2024', sources: ['iea'] }

  it('has a value, a unit, a period and a source', () => {
    expect(v.is(Figure, known)).toBe(true)
    for (const key of ['value', 'unit', 'period', 'sources'] as const) {
      const { [key]: _, ...without } = known
      expect(v.is(Figure, without), key).toBe(false)
    }
  })

  it('that was computed says how', () => {
    expect(v.is(Figure, { ...known, status: 'computed' })).toBe(false)
    const inputs = ['trade:KAZ:2024:export', 'trade:KAZ:2024:import']
    expect(v.is(Figure, { ...known, status: 'computed', operation: 'sum', inputs })).toBe(true)
    expect(v.is(Figure, { ...known, status: 'computed', inputs })).toBe(false)
  })

  it('that is missing says why, and has no value', () => {
    expect(v.is(Figure, { status: 'missing', period: '2024', reason: 'Not found.' })).toBe(true)
    expect(v.is(Figure, { status: 'missing', period: '2024' })).toBe(false)
    expect(v.is(Figure, { status: 'missing', period: '2024', reason: 'Not found.', value: 0 })).toBe(false)
  })
})
