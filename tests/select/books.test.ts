import { describe, expect, it } from 'vitest'
import type { Atlas } from '../../src/domain/atlas.ts'
import type { CountryId } from '../../src/domain/ids.ts'
import type { OtherTradeReport, TradeYear } from '../../src/domain/trade.ts'
import { books } from '../../src/select/books.ts'
import { atlas } from '../setup/compiled.ts'

const booksOf = (country: string, of: Atlas = atlas) => books(of, country as CountryId)
const row = (country: string, period: string, of?: Atlas) =>
  booksOf(country, of)?.rows.find((r) => r.period === period)

/** The real atlas, with one more report about a country. */
const withReport = (country: string, change: Partial<OtherTradeReport>): Atlas => {
  const copy = structuredClone(atlas)
  const others = copy.trade.countries.find((t) => t.country === country)?.others
  const [first] = others ?? []
  if (first) others?.push({ ...first, ...change })
  return copy
}

/** The real atlas, with one year of one partner's trade made otherwise. */
const withYear = (country: string, year: TradeYear): Atlas => {
  const copy = structuredClone(atlas)
  const trade = copy.trade.countries.find((t) => t.country === country)
  if (trade) trade.series = trade.series.map((y) => (y.year === year.year ? year : y))
  return copy
}

describe('both sets of books', () => {
  it('of Kazakhstan in 2022 are 2,400 by the ambassador and 641.63 by the Indian table, 3.74 times it', () => {
    const found = row('KAZ', '2022')
    expect(found).toMatchObject({ id: 'report:KAZ:2022', side: 'partner', other: 2400, bound: null })
    expect(found?.indian).toMatchObject({ id: 'trade:KAZ:2022', year: 2022, total: 641.63 })
    expect(found?.ratio).toBeCloseTo(3.74, 2)
  })

  it('of Uzbekistan in 2023 are about 800 and 471.36', () => {
    const found = row('UZB', '2023')
    expect(found).toMatchObject({ other: 800, bound: 'about', side: 'partner' })
    expect(found?.indian).toMatchObject({ total: 471.36, status: 'reported' })
    expect(found?.ratio).toBeCloseTo(1.7, 2)
  })

  it('of Kazakhstan in 2019 have the other figure below the Indian one', () => {
    const found = row('KAZ', '2019')
    expect(found?.indian?.total).toBe(2458.29)
    expect(found?.ratio).toBeLessThan(1)
  })

  it('set a calendar year beside the fiscal year that begins in it: nine of its twelve months', () => {
    expect(row('KAZ', '2022')?.indian).toMatchObject({ year: 2022, samePeriod: false })
  })

  it('set a fiscal year beside itself', () => {
    expect(row('KAZ', 'FY2024-25')?.indian).toMatchObject({ year: 2024, total: 349.17, samePeriod: true })
    expect(row('KAZ', 'FY2024-25')?.other).toBe(349.48)
  })

  it.each(['2018/2019', '2022-03', '2022-03-31', 'FY2021-22/FY2022-23'])(
    'set %s beside no year of the Indian table, since it is none',
    (period) => {
      const found = row('KAZ', period, withReport('KAZ', { period }))
      expect(found?.indian).toBeNull()
      expect(found?.ratio).toBeNull()
    },
  )

  it('have no ratio to a year that the Indian table does not have, or that is missing, or that is zero', () => {
    expect(row('KAZ', '1999', withReport('KAZ', { period: '1999' }))).toMatchObject({
      indian: null,
      ratio: null,
    })
    const source = atlas.trade.countries[0]?.series[0]?.source
    if (!source) throw new Error('no series')
    const missing = withYear('KAZ', { year: 2022, status: 'missing', source, reason: 'Not out.' })
    expect(row('KAZ', '2022', missing)).toMatchObject({ indian: null, ratio: null })
    const zero = withYear('KAZ', { year: 2022, status: 'reported', source, export: 0, import: 0 })
    expect(row('KAZ', '2022', zero)?.indian?.total).toBe(0)
    expect(row('KAZ', '2022', zero)?.ratio).toBeNull()
  })

  it('are never averaged: each figure is one that somebody printed', () => {
    for (const { country, others, series } of atlas.trade.countries) {
      const printed = new Set(others.map((o) => o.usdMillion))
      const indian = new Set(
        series.map((y) => (y.status === 'missing' ? null : Math.round((y.export + y.import) * 100) / 100)),
      )
      for (const { other, indian: ours } of booksOf(country)?.rows ?? []) {
        expect(printed).toContain(other)
        if (ours) expect(indian).toContain(ours.total)
      }
    }
  })

  it('are in the order of time, the oldest first', () => {
    expect(booksOf('KAZ')?.rows.map((r) => r.period)).toEqual([
      '2018',
      '2019',
      'FY2021-22',
      '2022',
      'FY2024-25',
    ])
  })

  it('say where they lie furthest apart', () => {
    expect(booksOf('KAZ')?.widest?.id).toBe('report:KAZ:2022')
    expect(booksOf('UZB')?.widest?.id).toBe('report:UZB:2023')
  })

  it('count a half as far apart as a double', () => {
    const tenth = withReport('KAZ', { period: '2023', usdMillion: 33.17 })
    expect(booksOf('KAZ', tenth)?.widest?.id).toBe('report:KAZ:2023')
  })

  it('have no ratio where the other says only less than what, though it says what', () => {
    expect(row('TJK', 'FY2021-22')).toMatchObject({ other: 75, bound: 'below', ratio: null })
    expect(row('TJK', 'FY2021-22')?.indian?.total).toBe(46.09)
  })

  it('are never furthest apart where the other says only less than what', () => {
    expect(booksOf('TJK')?.widest?.id).toBe('report:TJK:FY2016-17')
    const far = withReport('TJK', { period: '2022', usdMillion: 9000, bound: 'below' })
    expect(booksOf('TJK', far)?.widest?.id).toBe('report:TJK:FY2016-17')
    const only = structuredClone(atlas)
    for (const trade of only.trade.countries) trade.others = trade.others.filter((o) => o.bound === 'below')
    expect(booksOf('TJK', only)?.rows).toHaveLength(1)
    expect(booksOf('TJK', only)?.widest).toBeNull()
  })

  it('name who says the other figure', () => {
    expect(row('KAZ', '2022')?.sources).toEqual(['hansindia-kz'])
  })

  it('are there for each of the five, and not for India or a country of which nobody else prints anything', () => {
    for (const id of ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'])
      expect(booksOf(id)?.rows.length, id).toBeGreaterThan(0)
    expect(booksOf('IND')).toBeNull()
    const silent = structuredClone(atlas)
    for (const trade of silent.trade.countries) trade.others = []
    expect(booksOf('KAZ', silent)).toBeNull()
  })
})
