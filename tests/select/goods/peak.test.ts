import { describe, expect, it } from 'vitest'
import { citation } from '../../../src/select/citation.ts'
import { peak } from '../../../src/select/goods/peak.ts'
import { countryId, IND, KAZ, TKM } from '../../setup/builders.ts'
import { atlas, served } from '../../setup/compiled.ts'

const TJK = countryId('TJK')

describe('the peak of trade', () => {
  it('with the five is of FY2019-20, made by imports, and these by mineral fuels from Kazakhstan', () => {
    const found = peak(atlas, null)
    expect(found).toMatchObject({ year: 2019, total: 2797.49, flow: 'import', value: 2328.16 })
    expect(found?.made).toMatchObject({
      commodity: { id: 'hs-27' },
      value: 2142.06,
      from: { country: 'KAZ', value: 2142.06 },
    })
    expect(found?.made?.share).toBeCloseTo(92.007, 3)
    expect(peak(atlas, IND)).toEqual(found)
  })

  it('with one partner names no partner again', () => {
    expect(peak(atlas, KAZ)).toMatchObject({
      year: 2019,
      total: 2458.29,
      made: { value: 2142.06, from: null },
    })
    expect(peak(atlas, TJK)).toMatchObject({
      ...{ year: 2017, total: 74.23, flow: 'import', value: 50.29 },
      made: { commodity: { id: 'hs-76' }, value: 37.98 },
    })
  })

  it('in a year without commodities has none, and says which year is the newest that has', () => {
    expect(peak(atlas, TKM)).toMatchObject({
      ...{ year: 2025, status: 'provisional', total: 278.16, flow: 'import', value: 186.3 },
      ...{ made: null, known: 2022 },
    })
  })

  it('has no commodity before they are loaded', () => {
    expect(peak(served, null)).toMatchObject({ year: 2019, made: null, known: null })
  })

  it('rests on facts that the atlas has', () => {
    const at = peak(atlas, null)?.at ?? []
    expect(at).toEqual(expect.arrayContaining(['trade:IND:2019', 'commodities:KAZ:2019:hs']))
    expect(at.filter((id) => !citation(atlas, id))).toEqual([])
  })
})
