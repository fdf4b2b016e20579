import '../../setup/catalogue.ts'
import { describe, expect, it } from 'vitest'
import { comparedTable } from '../../../src/app/compare/taken.ts'
import { compare } from '../../../src/select/compare/compare.ts'
import type { View } from '../../../src/view/view.ts'
import { KAZ, sectorId, UZB, viewOf } from '../../setup/builders.ts'
import { served } from '../../setup/compiled.ts'

const measure = (change: Partial<View>, goods: string | null = null) => {
  const view = viewOf(change)
  return comparedTable(served, compare(served, [KAZ, UZB], view), view, goods).measure
}

describe('the table of compared states that is taken away', () => {
  it('says what it counts: all, now', () => {
    expect(measure({})).toBe(
      'Cooperation items with India by sector; India’s goods trade with each, FY2025-26, USD million; sites and corridors that the atlas lists',
    )
  })

  it('says which sectors, goods and year are chosen', () => {
    expect(measure({ sectors: [sectorId('health')], year: 2015 }, 'pharmaceuticals')).toBe(
      'Cooperation items with India in Health by sector, begun by 31 March 2016; India’s trade with each in goods that the statistics class as pharmaceuticals, FY2015-16, USD million; sites and corridors that the atlas lists',
    )
  })

  it('says nothing of goods where none of the chosen sectors is of them', () => {
    expect(measure({ sectors: [sectorId('security')] })).not.toMatch(/goods|USD/)
  })
})
