import { describe, expect, it } from 'vitest'
import { hasWords, sumOfRows, tableRows, wordsOf } from '../../../src/select/goods/tableRows.ts'
import { KAZ, sectorId, viewOf } from '../../setup/builders.ts'
import { atlas } from '../../setup/compiled.ts'

const BOTH = { flow: null, classification: null }
const nameOf = (id: string) => (id === 'KAZ' ? 'Kazakhstan' : id)
const rowsAt = (view: Parameters<typeof viewOf>[0], choice: Parameters<typeof tableRows>[2] = BOTH) =>
  tableRows(atlas, viewOf(view), choice, nameOf).rows

describe('the rows of the table', () => {
  it('are 4,635, of FY2010-11 to FY2022-23', () => {
    const found = tableRows(atlas, viewOf(), BOTH, nameOf)
    expect([found.rows.length, found.all]).toEqual([4635, 4635])
    expect([found.years.at(-1), found.years[0]]).toEqual([2010, 2022])
  })

  it('follow the country, the year and the sectors of the page', () => {
    expect(rowsAt({ country: KAZ })).toHaveLength(1363)
    expect(rowsAt({ country: KAZ, year: 2021 }, { flow: 'export', classification: 'hs' })).toHaveLength(61)
    const health = rowsAt({ country: KAZ, year: 2021, sectors: [sectorId('health')] })
    expect(new Set(health.map((r) => r.sector))).toEqual(new Set(['Pharmaceuticals']))
    expect(rowsAt({ sectors: [sectorId('security')] })).toEqual([])
    expect(rowsAt({ year: 2025 })).toEqual([])
  })

  it('are found by the words of commodity, sector and country, in any order', () => {
    const all = rowsAt({ year: 2021 })
    const found = (q: string) => all.filter((r) => hasWords(r, wordsOf(q)))
    expect(found('  KAZAKHSTAN  fuels ').map((r) => [r.country, r.commodity.id])).toEqual([['KAZ', 'hs-27']])
    expect(found('')).toHaveLength(all.length)
    for (const q of ['<script>', '💊', 'मानचित्र', 'x'.repeat(10_000)]) expect(found(q)).toEqual([])
  })

  it('know the fact that each states', () => {
    expect(rowsAt({ country: KAZ, year: 2022 })[0]?.at).toBe('commodities:KAZ:2022:principal-commodity')
  })
})

describe('the sum of rows', () => {
  it('is there where they are of one flow and one classification', () => {
    expect(sumOfRows(rowsAt({ country: KAZ, year: 2021 }, { flow: 'import', classification: 'hs' }))).toBe(
      325.75,
    )
  })

  it('is not there across classifications or flows, or of nothing', () => {
    const year = { country: KAZ, year: 2021 }
    expect(sumOfRows(rowsAt(year, { flow: 'import', classification: null }))).toBeNull()
    expect(sumOfRows(rowsAt(year, { flow: null, classification: 'hs' }))).toBeNull()
    expect(sumOfRows([])).toBeNull()
  })
})
