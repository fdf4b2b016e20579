import { describe, expect, it } from 'vitest'
import { profile } from '../../src/select/profile.ts'
import { atlasOf, countryOf, IND, itemOf, KAZ, sectorId, sectorOf, TKM, UZB } from '../setup/builders.ts'

const atlas = atlasOf({
  countries: ['IND', 'KAZ', 'UZB'].map(countryOf),
  sectors: [sectorOf('health'), sectorOf('energy'), sectorOf('digital')],
  items: [
    itemOf('older', { date: '2019-11', period: '2019-11' }),
    itemOf('undated', { date: null, period: null }),
    itemOf('newest', { date: '2025-06-06', period: '2025-06-06' }),
    itemOf('doubtful', { date: '2020', confidence: 'low' }),
    itemOf('hospital', { sector: 'health', countries: ['IND', 'UZB', 'KAZ'] }),
    itemOf('volume', { kind: 'figure' }),
    itemOf('mine', { kind: 'context', countries: ['KAZ'] }),
    itemOf('mission', { kind: 'context', countries: ['IND'] }),
    itemOf('elsewhere', { countries: ['IND', 'UZB'] }),
  ],
})
const ids = (items: readonly { id: string }[] | undefined) => items?.map((item) => item.id)
const energyOf = (id: typeof KAZ, sectors: Parameters<typeof profile>[2] = []) =>
  profile(atlas, id, sectors)?.groups.find((g) => g.sector.id === 'energy')

describe('the profile of a country', () => {
  it('has its cooperation items, the newest first and the undated last', () => {
    expect(ids(energyOf(KAZ)?.items)).toEqual(['newest', 'doubtful', 'older', 'undated'])
  })

  it('keeps what is of low confidence, which is marked and not hidden', () => {
    expect(energyOf(KAZ)?.items.find((item) => item.id === 'doubtful')?.confidence).toBe('low')
  })

  it('counts cooperation only: a statistic or background is no cooperation', () => {
    const kazakh = profile(atlas, KAZ, [])
    expect(kazakh?.cooperation).toBe(5)
    expect(ids(kazakh?.figures)).toEqual(['volume'])
    expect(ids(kazakh?.context)).toEqual(['mine'])
  })

  it('groups them by sector in the order of the sectors, without empty groups', () => {
    expect(profile(atlas, KAZ, [])?.groups.map((g) => g.sector.id)).toEqual(['health', 'energy'])
  })

  it('says what is particular to this country, and nothing of another', () => {
    expect(energyOf(KAZ)?.particular).toEqual({
      text: 'Of energy in Kazakhstan.',
      items: ['an-item'],
      facts: [],
    })
    expect(energyOf(UZB)?.particular).toBeNull()
  })

  it('is narrowed by the chosen sectors', () => {
    const health = profile(atlas, KAZ, [sectorId('health')])
    expect(health?.groups.map((g) => g.sector.id)).toEqual(['health'])
    expect(health?.cooperation).toBe(1)
    expect([...(health?.figures ?? []), ...(health?.context ?? [])]).toEqual([])
  })

  it('has in a year what had begun by its end, and says how much began later', () => {
    const of2019 = profile(atlas, KAZ, [], 2019)
    expect(ids(of2019?.groups.flatMap((g) => g.items))).toEqual(['older', 'undated'])
    expect([of2019?.cooperation, of2019?.later]).toEqual([2, 3])
    expect(ids(of2019?.figures)).toEqual([])
    expect(profile(atlas, KAZ, [])?.later).toBe(0)
    expect(profile(atlas, KAZ, [sectorId('health')], 2019)).toMatchObject({ cooperation: 0, later: 1 })
  })

  it('has no item of its neighbours', () => {
    expect(ids(energyOf(UZB)?.items)).toEqual(['elsewhere'])
  })

  it('is not there for a country that the atlas does not have', () => {
    expect(profile(atlas, TKM, [])).toBeNull()
  })
})

describe('the profile of India', () => {
  it('has all cooperation, since India is party to every item', () => {
    expect(profile(atlas, IND, [])?.cooperation).toBe(6)
  })

  it('has as background what India does by itself', () => {
    expect(ids(profile(atlas, IND, [])?.context)).toEqual(['mission'])
  })
})
