import { describe, expect, it } from 'vitest'
import type { CountryId } from '../../../src/domain/ids.ts'
import { sharing } from '../../../src/select/compare/shared.ts'
import {
  atlasOf,
  countryOf,
  IND,
  itemOf,
  KAZ,
  sectorId,
  sectorOf,
  TKM,
  UZB,
  viewOf,
} from '../../setup/builders.ts'
import { atlas } from '../../setup/compiled.ts'

const small = atlasOf({
  countries: ['IND', 'KAZ', 'UZB', 'TKM'].map(countryOf),
  sectors: ['energy', 'health', 'digital'].map((id) => sectorOf(id)),
  items: [
    itemOf('all', { countries: ['IND', 'KAZ', 'UZB', 'TKM'], sector: 'digital' }),
    itemOf('ku', { countries: ['IND', 'KAZ', 'UZB'] }),
    itemOf('k', { countries: ['IND', 'KAZ'] }),
    itemOf('u', { countries: ['IND', 'UZB'], sector: 'health' }),
    itemOf('t', { countries: ['IND', 'TKM'], sector: 'health' }),
    itemOf('context', { kind: 'context', countries: ['KAZ', 'UZB'] }),
  ],
})
const of = (ids: readonly CountryId[], change = {}) => sharing(small, ids, viewOf(change))
const itemsOf = (groups: readonly { ids: readonly string[]; items: readonly { id: string }[] }[]) =>
  Object.fromEntries(groups.map((g) => [g.ids.join('+'), g.items.map((i) => i.id)]))

describe('what compared states share', () => {
  it('is said with who of them takes part, those of most first', () => {
    expect(itemsOf(of([KAZ, UZB, TKM]).together)).toEqual({ 'KAZ+UZB+TKM': ['all'], 'KAZ+UZB': ['ku'] })
    expect(of([KAZ, UZB, TKM]).together[0]?.ids).toHaveLength(3)
  })

  it('is apart from what one of them has, and every item is in one place', () => {
    const three = of([KAZ, UZB, TKM])
    expect(itemsOf(three.alone)).toEqual({ KAZ: ['k'], UZB: ['u'], TKM: ['t'] })
    const two = of([KAZ, UZB])
    expect(itemsOf(two.together)).toEqual({ 'KAZ+UZB': ['all', 'ku'] })
    expect(itemsOf(two.alone)).toEqual({ KAZ: ['k'], UZB: ['u'] })
  })

  it('is also sectors in which all have an item, or only one', () => {
    const two = of([KAZ, UZB])
    expect(two.sectors.map((s) => s.id)).toEqual(['energy', 'digital'])
    expect(two.alone.map((a) => a.sectors.map((s) => s.id))).toEqual([[], ['health']])
  })

  it('of India beside partners is what none of them takes part in', () => {
    const withIndia = of([IND, KAZ, UZB])
    expect(itemsOf(withIndia.together)).toEqual({ 'KAZ+UZB': ['all', 'ku'] })
    expect(itemsOf(withIndia.alone)).toEqual({ IND: ['t'], KAZ: ['k'], UZB: ['u'] })
    expect(withIndia.sectors.map((s) => s.id)).toEqual(['energy', 'digital'])
  })

  it('of India and one partner is all that the partner has', () => {
    const pair = of([IND, TKM])
    expect(itemsOf(pair.together)).toEqual({ 'IND+TKM': ['all', 't'] })
    expect(itemsOf(pair.alone)).toEqual({ IND: ['k', 'ku', 'u'], TKM: [] })
  })

  it('follows the chosen sectors', () => {
    expect(itemsOf(of([KAZ, UZB], { sectors: [sectorId('health')] }).together)).toEqual({})
  })

  it('has corridors and minerals, where they are loaded, by the states that they are in', () => {
    const real = sharing(atlas, [KAZ, UZB], viewOf())
    const corridors = (groups: readonly { corridors: readonly { id: string }[] }[]) =>
      groups.map((g) => g.corridors.map((c) => c.id).sort())
    expect(corridors(real.together)).toEqual([['uranium-sea']])
    expect(corridors(real.alone)).toEqual([['instc-east', 'instc-east-sarakhs', 'kti'], ['ashgabat']])
    expect(real.minerals).toContain('uranium')
    expect(real.alone[0]?.minerals).toContain('rare-earths')
    expect(real.alone[1]?.minerals).not.toContain('rare-earths')
  })

  it('counts every cooperation item of any of them once', () => {
    const ids = [KAZ, UZB, TKM]
    const { together, alone } = sharing(atlas, ids, viewOf())
    const found = [...together, ...alone].flatMap((g) => g.items.map((i) => i.id))
    const wanted = atlas.items.filter(
      (i) => i.kind === 'cooperation' && ids.some((id) => i.countries.includes(id)),
    )
    expect(found.toSorted()).toEqual(wanted.map((i) => i.id).toSorted())
  })
})
