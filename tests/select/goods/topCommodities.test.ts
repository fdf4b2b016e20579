import { describe, expect, it } from 'vitest'
import { topCommodities } from '../../../src/select/goods/topCommodities.ts'
import { KAZ, sectorId } from '../../setup/builders.ts'
import { atlas, served } from '../../setup/compiled.ts'

const hs = (flow: 'export' | 'import') => ({ flow, classification: 'hs' as const })
const pc = { flow: 'import', classification: 'principal-commodity' } as const

describe('the largest commodities', () => {
  it('of the exports of FY2021-22 to the five by HS chapters are medicines, with their share of all exports', () => {
    const found = topCommodities(atlas, null, { sectors: [], year: 2021 }, hs('export'))
    expect(found?.rows.slice(0, 5).map((r) => [r.commodity.id, r.value])).toEqual([
      ['hs-30', 264.42],
      ['hs-85', 131.1],
      ['hs-84', 76.95],
      ['hs-09', 22.15],
      ['hs-62', 20.64],
    ])
    expect(found?.rows[0]?.share).toBeCloseTo(38.95, 2)
    expect(found?.rest.count).toBe(58)
  })

  it('of the imports from Kazakhstan in FY2021-22 are another list in the other classification', () => {
    const view = { sectors: [], year: 2021 }
    const [chapters, commodities] = [hs('import'), pc].map((c) => topCommodities(atlas, KAZ, view, c))
    expect(chapters?.rows[0]).toMatchObject({ commodity: { id: 'hs-27' }, value: 187.86 })
    expect(chapters?.rows[0]?.share).toBeCloseTo(57.67, 2)
    expect(commodities?.classification).toBe('principal-commodity')
    expect(commodities?.classifications).toEqual(['hs', 'principal-commodity'])
  })

  it('without a year are of the newest, in the classification that it has', () => {
    const found = topCommodities(atlas, KAZ, { sectors: [], year: null }, hs('import'))
    expect(found).toMatchObject({ year: 2022, classification: 'principal-commodity' })
    expect(found?.rows[0]?.value).toBe(127.3)
    expect(found?.rows[0]?.share).toBeCloseTo(62.06, 2)
  })

  it('of a year that has none are of the newest before it', () => {
    expect(topCommodities(atlas, KAZ, { sectors: [], year: 2025 }, hs('export'))).toMatchObject({
      asked: 2025,
      year: 2022,
    })
  })

  it('are narrowed to the goods of chosen sectors, and keep their share of the whole flow', () => {
    const view = { sectors: [sectorId('health')], year: 2021 }
    const found = topCommodities(atlas, null, view, hs('export'))
    expect(found?.rows.map((r) => r.commodity.id)).toEqual(['hs-30'])
    expect(found?.rows[0]?.share).toBeCloseTo(38.95, 2)
  })

  it('are none before they are loaded', () => {
    expect(topCommodities(served, null, { sectors: [], year: null }, hs('export'))).toBeNull()
  })
})
