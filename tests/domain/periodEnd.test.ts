import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { periodEnd } from '../../src/domain/dates.ts'
import { Period } from '../../src/domain/period.ts'

const endOf = (text: string) => periodEnd(v.parse(Period, text))

describe('the last day of a period', () => {
  it.each([
    ['2025-06-06', '2025-06-06'],
    ['2023', '2023-12-31'],
    ['2024-09', '2024-09-30'],
    ['2024-12', '2024-12-31'],
  ])('of %s is %s', (text, end) => {
    expect(endOf(text)).toBe(end)
  })

  it('of February knows leap years', () => {
    expect([endOf('2023-02'), endOf('2024-02'), endOf('2000-02')]).toEqual([
      '2023-02-28',
      '2024-02-29',
      '2000-02-29',
    ])
  })

  it('of an Indian fiscal year is 31 March of its second year, over a century too', () => {
    expect(endOf('FY2024-25')).toBe('2025-03-31')
    expect(endOf('FY1999-00')).toBe('2000-03-31')
  })

  it('of an interval is that of its second half', () => {
    expect(endOf('2014/2019')).toBe('2019-12-31')
    expect(endOf('FY2008-09/FY2024-25')).toBe('2025-03-31')
    expect(endOf('2024-11/2025-02')).toBe('2025-02-28')
  })

  it('is not known where the interval is open', () => {
    expect(endOf('2018/..')).toBeNull()
  })
})
