import { describe, expect, it } from 'vitest'
import { mapModel } from '../../src/select/mapModel.ts'
import { spokenMap } from '../../src/select/spoken.ts'
import type { View } from '../../src/view/view.ts'
import { countryOf, homeOf, IND, KAZ, sectorId, stateOf, TKM, UZB, viewOf } from '../setup/builders.ts'

const home = homeOf({
  countries: ['IND', 'KAZ', 'UZB', 'TKM'].map(countryOf),
  states: [
    stateOf(IND, { energy: 9, digital: 9 }),
    stateOf(KAZ, { energy: 5 }),
    stateOf(UZB, { energy: 2, digital: 3 }),
    stateOf(TKM, { energy: 1 }),
  ],
})
const spoken = (change: Partial<View> = {}, isSeen: (country: { id: string }) => boolean = () => true) => {
  const view = viewOf(change)
  return spokenMap(mapModel(home.states, view), view, home.countries, isSeen)
}

describe('what the map shows, in words', () => {
  it('is who has the most and who the fewest items; India is not among them', () => {
    expect(spoken().most).toEqual({ ids: [KAZ, UZB], items: 5 })
    expect(spoken().fewest).toEqual({ ids: [TKM], items: 1 })
  })

  it('follows the filter', () => {
    const energy = spoken({ sectors: [sectorId('energy')] })
    expect(energy.most).toEqual({ ids: [KAZ], items: 5 })
    expect(energy.sectors).toEqual(['energy'])
    expect(spoken({ sectors: [sectorId('digital')] }).fewest).toEqual({ ids: [KAZ, TKM], items: 0 })
  })

  it('has no most where nobody has any, and no fewest where all have as many', () => {
    expect(spoken({ sectors: [sectorId('space')] })).toMatchObject({ most: null, fewest: null })
    const even = mapModel([stateOf(KAZ, { energy: 2 }), stateOf(UZB, { energy: 2 })], viewOf())
    expect(spokenMap(even, viewOf(), [], () => true)).toMatchObject({ most: { items: 2 }, fewest: null })
  })

  it('says what is chosen and compared, and whose boundaries are drawn', () => {
    expect(spoken({ country: KAZ, compare: [UZB], boundary: 'intl' })).toMatchObject({
      chosen: KAZ,
      compared: [UZB],
      boundary: 'intl',
    })
  })

  it('tells of those alone that are compared', () => {
    const some = spoken({ country: TKM, compare: [UZB] })
    expect(some.partners).toEqual([UZB, TKM])
    expect([some.most?.ids, some.fewest?.ids]).toEqual([[UZB], [TKM]])
    expect(spoken({ country: IND, compare: [TKM] })).toMatchObject({ most: { ids: [TKM] }, fewest: null })
  })

  it('says who is seen only where not all are', () => {
    expect(spoken().seen).toBeNull()
    expect(spoken({}, () => false).seen).toEqual([])
    expect(spoken({}, ({ id }) => id === 'KAZ').seen).toEqual([KAZ])
  })
})
