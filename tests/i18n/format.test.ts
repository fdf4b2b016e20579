import '../setup/catalogue.ts'
import { describe, expect, it } from 'vitest'
import { fiscalYearLabel } from '../../src/domain/dates.ts'
import { countryName, formatNumber, formatPercent, formatPeriod, formatUsd } from '../../src/i18n/format.ts'
import { t } from '../../src/i18n/t.ts'

describe('a period in words', () => {
  it.each([
    ['2025-06-06', '6 Jun 2025'],
    ['2024-09', 'September 2024'],
    ['2023', '2023'],
    ['FY2022-23', 'FY2022-23'],
    ['2014/2019', '2014 – 2019'],
    ['2018/..', 'since 2018'],
    ['2025-04-04/2025-06-06', '4 Apr 2025 – 6 Jun 2025'],
  ])('%s is %s', (period, words) => {
    expect(formatPeriod(period)).toBe(words)
  })

  it('that no source gives is said to be undated', () => {
    expect(formatPeriod(null)).toBe('undated')
  })

  it('names the fiscal year by both of its calendar years, also at the turn of the century', () => {
    expect([2024, 2008, 2099].map(fiscalYearLabel)).toEqual(['FY2024-25', 'FY2008-09', 'FY2099-00'])
  })
})

describe('an amount in words', () => {
  it('has no decimals from USD 10 million on, where they are noise', () => {
    expect(formatUsd(926.8)).toBe('USD 927 million')
    expect(formatUsd(9.876)).toBe('USD 9.88 million')
  })

  it('of nothing is zero and not silence', () => {
    expect(formatUsd(0)).toBe('USD 0 million')
  })

  it('keeps as many decimals as it is asked for', () => {
    expect([formatNumber(1234.5), formatNumber(3, 2, 2), formatPercent(69.23)]).toEqual([
      '1,234.5',
      '3.00',
      '69.2%',
    ])
  })
})

describe('a name', () => {
  it('of a state follows from its code', () => {
    expect(['KZ', 'TM', 'CN'].map(countryName)).toEqual(['Kazakhstan', 'Turkmenistan', 'China'])
  })

  it('of a number of items knows one from many', () => {
    const said = [0, 1, 2].map((count) => t('map.state', { name: 'Uzbekistan', count }))
    expect(said).toEqual([
      'Uzbekistan, 0 matching cooperation items',
      'Uzbekistan, 1 cooperation item with India',
      'Uzbekistan, 2 cooperation items with India',
    ])
  })
})
