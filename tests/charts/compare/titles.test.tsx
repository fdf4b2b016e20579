import '../../setup/catalogue.ts'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { GoodsChart } from '../../../src/charts/compare/GoodsChart.tsx'
import { looksOf } from '../../../src/charts/compare/words.ts'
import { YearsChart } from '../../../src/charts/compare/YearsChart.tsx'
import type { CountryId, SectorId } from '../../../src/domain/ids.ts'
import { comparedGoods } from '../../../src/select/compare/goods.ts'
import { multiples } from '../../../src/select/goods/multiples.ts'
import { DARK, LIGHT } from '../../../src/theme/theme.ts'
import {
  atlasOf,
  countryOf,
  IND,
  KAZ,
  provenanceOf,
  sectorId,
  TKM,
  tradeWith,
  UZB,
} from '../../setup/builders.ts'
import { atlas } from '../../setup/compiled.ts'
import { pageOf } from '../../setup/page.ts'

const common = {
  provenance: provenanceOf(),
  theme: LIGHT,
  countries: atlas.countries,
  mode: 'light' as const,
}

function read(chart: ReactElement) {
  const page = pageOf(chart)
  const rows = [...page.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )
  return { title: page.querySelector('h3')?.textContent.trim(), text: page.textContent, rows }
}

describe('goods trade of compared states over the years', () => {
  const of = (ids: readonly CountryId[], sectors: readonly SectorId[] = [], goods: string | null = null) =>
    read(<YearsChart {...common} model={multiples(atlas, sectors, ids)} goods={goods} />)

  it.each([
    [[KAZ, TKM], 'Of these, Turkmenistan trades most with India: USD 278 million in FY2025-26 (provisional)'],
    [[KAZ], 'Kazakhstan and India traded goods for USD 267 million in FY2025-26 (provisional)'],
    [[], 'There is no year of which the trade of all of these is known'],
  ])('of %s has its finding as title', (ids, expected) => {
    expect(of(ids).title).toBe(expected)
  })

  it('has a column for each of them alone, with the totals of the data', () => {
    const { rows, text } = of([KAZ, UZB])
    expect(rows[0]).toEqual(['Fiscal year', 'Kazakhstan, USD million', 'Uzbekistan, USD million', 'Status'])
    expect(rows.at(-1)).toEqual(['FY2025-26', '266.88', '672.55', 'provisional'])
    expect(text).toContain('Hollow: FY2025-26, provisional')
  })

  it('speaks of the year that is asked for, and says where it has no figure', () => {
    const then = (ids: readonly CountryId[], year: number) =>
      read(<YearsChart {...common} model={multiples(atlas, [], ids, year)} year={year} goods={null} />).title
    expect(then([KAZ, TKM], 2015)).toMatch(/^Of these, Kazakhstan trades most with India: .* in FY2015-16$/)
    expect(then([KAZ, TKM], 1980)).toBe('The goods trade of all of these is not known for FY1980-81')
    expect(then([KAZ], 1980)).toBe('Kazakhstan: no figure for goods trade in FY1980-81')
  })

  it('says where goods of chosen sectors are classed otherwise', () => {
    const { title, text } = of([KAZ, UZB], [sectorId('health')], 'pharmaceuticals')
    expect(title).toMatch(/^Of these, Uzbekistan trades most with India: USD 118 million in FY2022-23$/)
    expect(text).toMatch(/class as pharmaceuticals.*from FY2022-23 on the goods are classed otherwise/)
  })

  it('has no number in a year that one of them lacks, which is not zero', () => {
    const some = atlasOf({
      countries: [countryOf('KAZ'), countryOf('UZB')],
      trade: [
        tradeWith(KAZ, [
          [2023, 1, 2],
          [2024, 'not yet printed'],
        ]),
        tradeWith(UZB, [
          [2023, 3, 4],
          [2024, 5, 6],
        ]),
      ],
    })
    const { rows, title } = read(
      <YearsChart {...common} model={multiples(some, [], [KAZ, UZB])} goods={null} />,
    )
    expect(rows.at(-1)).toEqual(['FY2024-25', 'no data', '11.00', 'reported'])
    expect(title).toBe('Of these, Uzbekistan trades most with India: USD 7 million in FY2023-24')
  })
})

describe('goods trade of compared states by sector', () => {
  const of = (ids: readonly CountryId[], year: number | null = null) => {
    const model = comparedGoods(atlas, ids, { sectors: [], year })
    if (!model) throw new Error('no goods')
    return read(<GoodsChart {...common} model={model} />)
  }

  it('names the largest sector, and with whom it is largest', () => {
    expect(of([IND, KAZ, UZB]).title).toBe(
      'Of the goods that India trades with these, the largest sector is electronics and electrical goods; with Kazakhstan it comes to USD 240 million in FY2022-23',
    )
  })

  it('says how many sectors are drawn, and has all of them in the table', () => {
    const { text, rows } = of([KAZ, UZB])
    expect(text).toContain('Drawn are the 10 largest; the table has all.')
    expect(rows.length).toBeGreaterThan(11)
  })

  it('says which year it is where the year that was asked for has no tables', () => {
    expect(of([KAZ, UZB], 2025).text).toContain('FY2025-26 has no goods by sector: FY2022-23 is shown.')
  })
})

describe('a state in the charts that compare it', () => {
  it('has its own colour in both themes and a shape that no other has', () => {
    const ids = atlas.countries.map((c) => c.id)
    for (const [mode, theme] of [
      ['light', LIGHT],
      ['dark', DARK],
    ] as const) {
      const looks = ids.map(looksOf(atlas.countries, ids, mode, theme))
      expect(looks.map((l) => l.colour)).toEqual(atlas.countries.map((c) => c.colour[mode]))
      expect(new Set(looks.map((l) => l.kind)).size).toBe(ids.length)
    }
  })
})
