import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/select/compare/compare.ts'
import { comparedGoods } from '../../../src/select/compare/goods.ts'
import { sharing } from '../../../src/select/compare/shared.ts'
import { matching } from '../../../src/select/mapModel.ts'
import { hasBegun } from '../../../src/select/time.ts'
import { tradeBySector } from '../../../src/select/tradeBySector.ts'
import {
  atlasOf,
  countryOf,
  IND,
  itemOf,
  KAZ,
  sectorId,
  sectorOf,
  tradeWith,
  UZB,
  viewOf,
} from '../../setup/builders.ts'
import { atlas, home } from '../../setup/compiled.ts'

const small = atlasOf({
  countries: ['IND', 'KAZ', 'UZB'].map(countryOf),
  sectors: [sectorOf('energy', ['oil']), sectorOf('health', ['drugs']), sectorOf('security')],
  items: [
    itemOf('k1', { countries: ['IND', 'KAZ'] }),
    itemOf('both', { countries: ['IND', 'KAZ', 'UZB'], date: '2025' }),
    itemOf('u1', { countries: ['IND', 'UZB'], sector: 'health', date: '2023' }),
    itemOf('u2', { countries: ['IND', 'UZB'], sector: 'health', date: null, period: null }),
    itemOf('k-only', { kind: 'context', countries: ['KAZ'] }),
  ],
  tradeSectors: ['oil', 'drugs'],
  trade: [
    tradeWith(
      KAZ,
      [
        [2023, 10, 30],
        [2024, 20, 40],
        [2025, 'not yet printed'],
      ],
      [
        [2021, 'export', { drugs: 5 }],
        [2021, 'import', { oil: 7 }],
      ],
    ),
    tradeWith(
      UZB,
      [
        [2023, 5, 5],
        [2024, 50, 4, 'provisional'],
      ],
      [
        [2021, 'export', { drugs: 9 }],
        [2021, 'import', {}],
      ],
    ),
  ],
})
const view = viewOf()
const both = compare(small, [UZB, KAZ], view)

describe('states side by side in a year', () => {
  it('have only what had begun by its end, and say how much came later', () => {
    const then = viewOf({ year: 2019 })
    const [model, now] = [compare(atlas, [KAZ, UZB], then), compare(atlas, [KAZ, UZB], viewOf())]
    const mine = atlas.items.filter(
      (i) => i.kind === 'cooperation' && (i.countries.includes(KAZ) || i.countries.includes(UZB)),
    )
    const begun = mine.filter((i) => hasBegun(i, 2019))
    expect(begun.length).toBeGreaterThan(0)
    expect(model.later).toBe(mine.length - begun.length)
    expect(now.later).toBe(0)
    expect(model.states.map((s) => s.items)).toEqual(
      [KAZ, UZB].map((id) => begun.filter((i) => i.countries.includes(id)).length),
    )
    expect(model.year).toBe(2019)
    const shared = sharing(atlas, [KAZ, UZB], then)
    const all = [...shared.together, ...shared.alone].flatMap((g) => g.items)
    expect(new Set(all)).toEqual(new Set(begun))
  })
})

describe('states side by side', () => {
  it('stand in the order of the address, each with its items in all sectors that any has', () => {
    expect(both.states.map((s) => [s.country.id, s.items])).toEqual([
      [UZB, 3],
      [KAZ, 2],
    ])
    expect(both.rows.map((r) => [r.sector.id, r.counts])).toEqual([
      ['energy', [1, 2]],
      ['health', [2, 0]],
    ])
  })

  it('are on one scale for all', () => {
    expect(both.scale).toEqual({ items: 2, trade: 60 })
  })

  it('have their latest item with India alone', () => {
    expect(both.states.map((s) => s.latest?.id)).toEqual(['u1', 'k1'])
    const health = compare(small, [UZB, KAZ], { ...view, sectors: [sectorId('health')] })
    expect(health.states.map((s) => s.latest?.id)).toEqual(['u1', undefined])
  })

  it('have trade of one year: the newest that all of them have', () => {
    expect(both.year).toBe(2024)
    expect(both.states.map((s) => s.trade && [s.trade.export, s.trade.import, s.trade.status])).toEqual([
      [50, 4, 'provisional'],
      [20, 40, 'reported'],
    ])
    expect(both.largest).toEqual({ ids: [KAZ], value: 60 })
  })

  it('have no number, which is not zero, in a year that was asked for and one of them lacks', () => {
    const asked = compare(small, [UZB, KAZ], { ...view, year: 2025 })
    expect(asked.states.map((s) => s.trade?.export ?? s.trade)).toEqual([null, expect.anything()])
    expect(asked.states[1]?.trade).toMatchObject({ export: null, status: 'missing' })
    expect(asked.largest).toBeNull()
  })

  it('tell who of the partners has most; India is not among them, and trades not with itself', () => {
    const six = compare(small, [IND, KAZ, UZB], view)
    expect(six.states[0]).toMatchObject({ items: 4, trade: null })
    expect(six.most).toEqual({ ids: [UZB], value: 3 })
    expect(six.scale.items).toBe(2)
  })

  it('are narrowed to chosen sectors, trade with them, and to none where no goods are of them', () => {
    const health = compare(small, [UZB, KAZ], { ...view, sectors: [sectorId('health')] })
    expect([health.goods, health.year]).toEqual(['some', 2021])
    expect(health.states.map((s) => s.trade?.export)).toEqual([9, 5])
    expect(health.states.map((s) => s.items)).toEqual([2, 0])
    const security = compare(small, [UZB, KAZ], { ...view, sectors: [sectorId('security')] })
    expect([security.goods, security.year, security.most]).toEqual(['none', null, null])
    expect(security.states.map((s) => s.trade)).toEqual([null, null])
  })

  it('have no sites before these are loaded, and then as many as the data have', () => {
    expect(both.states[0]?.sites).toBeNull()
    const [ind, kaz] = compare(atlas, [IND, KAZ], view).states
    expect([ind?.sites, kaz?.sites]).toEqual([14, 20])
    expect([ind?.rareEarthSites, kaz?.rareEarthSites]).toEqual([9, 5])
    expect(kaz?.corridors).toBe(4)
  })

  it('have the items that the map counts', () => {
    const ids = home.states.map((s) => s.id)
    for (const { country, items } of compare(atlas, ids, view).states) {
      const state = home.states.find((s) => s.id === country.id)
      expect(state && matching(state, [])).toBe(items)
    }
  })
})

describe('goods of compared states', () => {
  it('are of the newest year of which all have tables, each sector with a total a state', () => {
    expect(comparedGoods(small, [IND, UZB, KAZ], view)).toMatchObject({
      ids: [UZB, KAZ],
      year: 2021,
      rows: [
        { id: 'drugs', totals: [9, 5] },
        { id: 'oil', totals: [0, 7] },
      ],
    })
  })

  it('are the numbers of each by itself', () => {
    const model = comparedGoods(atlas, [KAZ, UZB], { sectors: [], year: 2019 })
    expect(model?.year).toBe(2019)
    const alone = tradeBySector(atlas, UZB, { sectors: [], year: 2019 })
    for (const row of alone?.rows ?? []) {
      const found = model?.rows.find((r) => r.id === row.id)?.totals[1]
      expect(found).toBeCloseTo(Number(row.export) + Number(row.import), 2)
    }
  })

  it('are none of a state without tables, and none of India', () => {
    expect(comparedGoods(atlasOf({ countries: [countryOf('KAZ')] }), [KAZ, UZB], view)).toBeNull()
    expect(comparedGoods(small, [IND], view)).toBeNull()
  })
})
