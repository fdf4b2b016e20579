import { describe, expect, it } from 'vitest'
import { latestTrade, sum, tradeOf, tradeSectorsOf, tradeSeries } from '../../src/select/trade.ts'
import {
  atlasOf,
  IND,
  KAZ,
  sectorId,
  sectorOf,
  sourceOf,
  sourcesAt,
  tradeWith,
  UZB,
} from '../setup/builders.ts'

const [energy, health, digital] = [sectorId('energy'), sectorId('health'), sectorId('digital')]

const atlas = atlasOf({
  sources: ['totals', 'chapters', 'commodities'].map((id) => sourceOf(id)),
  sectors: [sectorOf('energy', ['energy']), sectorOf('health', ['pharmaceuticals']), sectorOf('digital')],
  tradeSectors: ['energy', 'pharmaceuticals', 'textiles'],
  trade: [
    tradeWith(
      KAZ,
      [
        [2021, 100.1, 200],
        [2022, 'It was not found.'],
        [2023, 120, 220, 'provisional'],
      ],
      [
        [2021, 'export', { pharmaceuticals: 60, textiles: 40 }],
        [2021, 'import', { energy: 190, textiles: 10 }],
        [2022, 'export', { pharmaceuticals: 66 }, 'principal-commodity'],
        [2022, 'import', { energy: 210 }, 'principal-commodity'],
      ],
    ),
    tradeWith(
      UZB,
      [
        [2021, 50.2, 0],
        [2022, 60, 5],
        [2023, 70, 6],
      ],
      [
        [2021, 'export', { pharmaceuticals: 30.1 }],
        [2022, 'export', { pharmaceuticals: 33 }, 'principal-commodity'],
        [2022, 'import', {}, 'principal-commodity'],
      ],
    ),
  ],
})
const at = (series: ReturnType<typeof tradeSeries>, year: number) =>
  series.points.find((p) => p.year === year)

describe('a sum', () => {
  it('of which a part is unknown is unknown', () => {
    expect(sum([1, null, 2])).toBeNull()
  })

  it('of nothing is unknown, and of zeros is zero', () => {
    expect(sum([])).toBeNull()
    expect(sum([0, 0])).toBe(0)
  })

  it('is exact to the cent of the tables', () => {
    expect(sum([0.1, 0.2, 926.8])).toBe(927.1)
  })
})

describe('goods trade by year', () => {
  it('of one partner is what the table says, and for a missing year why it is missing', () => {
    const series = tradeSeries(atlas, KAZ, [])
    expect(at(series, 2021)).toMatchObject({ export: 100.1, import: 200, status: 'reported', note: null })
    expect(at(series, 2022)).toMatchObject({
      export: null,
      import: null,
      status: 'missing',
      note: 'It was not found.',
    })
  })

  it('of the five is their sum, and unknown where one of them is', () => {
    const series = tradeSeries(atlas, null, [])
    expect(at(series, 2021)).toMatchObject({ export: 150.3, import: 200 })
    expect(at(series, 2022)).toMatchObject({ export: null, import: null })
  })

  it('of India is that with the five together', () => {
    expect(tradeSeries(atlas, IND, [])).toEqual(tradeSeries(atlas, null, []))
    expect(tradeOf(atlas, IND)).toHaveLength(2)
  })

  it('is missing where any part is, and else provisional where any part is', () => {
    expect(tradeSeries(atlas, null, []).points.map((p) => p.status)).toEqual([
      'reported',
      'missing',
      'provisional',
    ])
  })

  it('is missing, not provisional, where one part is the one and one the other', () => {
    const trade = [tradeWith(KAZ, [[2022, 'Not found.']]), tradeWith(UZB, [[2022, 1, 2, 'provisional']])]
    expect(tradeSeries(atlasOf({ trade }), null, []).points).toMatchObject([
      { export: null, import: null, status: 'missing' },
    ])
  })

  it('is missing where a partner has no such year at all', () => {
    const trade = [tradeWith(KAZ, [[2022, 3, 4]]), tradeWith(UZB, [])]
    expect(tradeSeries(atlasOf({ trade }), null, []).points).toMatchObject([
      { export: null, import: null, status: 'missing' },
    ])
    expect(latestTrade(trade)).toBeNull()
  })

  it('with a country that has no table is empty, not zero', () => {
    expect(tradeSeries(atlasOf({ trade: [] }), KAZ, []).points).toEqual([])
  })
})

describe('goods trade of chosen sectors', () => {
  it('adds only the goods that belong to them', () => {
    const series = tradeSeries(atlas, KAZ, [energy])
    expect(series.of).toBe('sectors')
    expect(at(series, 2021)).toMatchObject({ export: 0, import: 190 })
  })

  it('is unknown in a year that has no table of that flow, which is not zero', () => {
    expect(at(tradeSeries(atlas, UZB, [health]), 2021)).toMatchObject({ export: 30.1, import: null })
    expect(at(tradeSeries(atlas, null, [health]), 2021)).toMatchObject({ export: 90.1, import: null })
  })

  it('says from which year on the goods are classed otherwise', () => {
    expect(tradeSeries(atlas, KAZ, [health]).breakAt).toBe(2022)
    expect(tradeSeries(atlas, KAZ, []).breakAt).toBeNull()
  })

  it('names by the facts of its years the source of either classification', () => {
    const facts = (country: typeof KAZ | null, sectors: Parameters<typeof tradeSeries>[2]) =>
      tradeSeries(atlas, country, sectors).points.map((p) => p.at)
    expect(facts(KAZ, [health])).toEqual(['goods:KAZ:2021', 'goods:KAZ:2022'])
    expect(sourcesAt(atlas, facts(KAZ, [health]))).toEqual(['chapters', 'commodities'])
    expect(facts(KAZ, [])).toEqual(['trade:KAZ:2021', 'trade:KAZ:2022', 'trade:KAZ:2023'])
    expect(sourcesAt(atlas, facts(KAZ, []))).toEqual(['totals'])
    expect(facts(null, [])[0]).toBe('trade:IND:2021')
  })
})

describe('the goods that belong to the chosen sectors', () => {
  it('are not narrowed where no sector is chosen', () => {
    expect(tradeSectorsOf(atlas, [])).toBeNull()
  })

  it('are none for a sector that trades in services', () => {
    expect(tradeSectorsOf(atlas, [digital])).toEqual([])
  })

  it('are those of all chosen sectors', () => {
    expect(tradeSectorsOf(atlas, [energy, health, digital])).toEqual(['energy', 'pharmaceuticals'])
  })

  it('are not narrowed by a sector that has them all', () => {
    const all = atlasOf({ sectors: [sectorOf('trade', ['energy'])], tradeSectors: ['energy'] })
    expect(tradeSectorsOf(all, [sectorId('trade')])).toBeNull()
  })
})
