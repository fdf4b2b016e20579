import { describe, expect, it } from 'vitest'
import { tradeBySector } from '../../src/select/tradeBySector.ts'
import {
  atlasOf,
  KAZ,
  sectorId,
  sectorOf,
  sourceOf,
  sourcesAt,
  TKM,
  tradeWith,
  UZB,
} from '../setup/builders.ts'

const ALL = { sectors: [], year: null }
const atlas = atlasOf({
  sources: [sourceOf('chapters'), sourceOf('commodities')],
  sectors: [sectorOf('health', ['pharmaceuticals'])],
  tradeSectors: ['energy', 'pharmaceuticals', 'textiles', 'machinery'],
  trade: [
    tradeWith(
      KAZ,
      [],
      [
        [2021, 'export', { pharmaceuticals: 60, textiles: 40 }],
        [2021, 'import', { energy: 190 }],
        [2022, 'export', { pharmaceuticals: 66.6 }, 'principal-commodity'],
        [2022, 'import', { energy: 210, textiles: 3 }, 'principal-commodity'],
      ],
    ),
    tradeWith(
      UZB,
      [],
      [
        [2021, 'export', { pharmaceuticals: 30 }],
        [2022, 'export', { pharmaceuticals: 33.3 }, 'principal-commodity'],
        [2022, 'import', { textiles: 5 }, 'principal-commodity'],
      ],
    ),
  ],
})
const row = (id: string, country: typeof KAZ | null, year: number | null = null) =>
  tradeBySector(atlas, country, { sectors: [], year })?.rows.find((r) => r.id === id)

describe('goods trade by sector', () => {
  it('is of the latest year that has such a table', () => {
    expect(tradeBySector(atlas, KAZ, ALL)).toMatchObject({ year: 2022, years: [2022, 2021] })
  })

  it('is of the year before, where the chosen year has no such table', () => {
    expect(tradeBySector(atlas, KAZ, { sectors: [], year: 2024 })?.year).toBe(2022)
    expect(tradeBySector(atlas, KAZ, { sectors: [], year: 2021 })?.year).toBe(2021)
  })

  it('is of the first year that there is, for a year before all of them', () => {
    expect(tradeBySector(atlas, KAZ, { sectors: [], year: 1999 })?.year).toBe(2021)
  })

  it('never mixes the two classifications: the rows and their total are of one year', () => {
    const old = tradeBySector(atlas, KAZ, { sectors: [], year: 2021 })
    expect(old).toMatchObject({ classification: 'hs', at: 'goods:KAZ:2021', total: 290 })
    expect(sourcesAt(atlas, old ? [old.at] : [])).toEqual(['chapters'])
    const latest = tradeBySector(atlas, KAZ, ALL)
    expect(latest).toMatchObject({ classification: 'principal-commodity', at: 'goods:KAZ:2022' })
    expect(sourcesAt(atlas, latest ? [latest.at] : [])).toEqual(['commodities'])
    expect(latest?.total).toBeCloseTo(279.6)
  })

  it('has the largest first, and no sector that was not traded', () => {
    expect(tradeBySector(atlas, KAZ, ALL)?.rows.map((r) => r.id)).toEqual([
      'energy',
      'pharmaceuticals',
      'textiles',
    ])
  })

  it('takes a sector that the table leaves out for not traded', () => {
    expect(row('energy', KAZ)).toMatchObject({ export: 0, import: 210 })
  })

  it('of the five together is their sum', () => {
    expect(row('pharmaceuticals', null)).toMatchObject({ export: 99.9, import: 0 })
    expect(row('textiles', null)).toMatchObject({ export: 0, import: 8 })
  })

  it('is unknown in a flow of which one of the five has no table', () => {
    expect(row('pharmaceuticals', null, 2021)).toMatchObject({ export: 90, import: null })
  })

  it('shows only the goods of the chosen sectors, under the same total', () => {
    const narrowed = tradeBySector(atlas, KAZ, { sectors: [sectorId('health')], year: null })
    expect(narrowed?.rows.map((r) => r.id)).toEqual(['pharmaceuticals'])
    expect(narrowed?.total).toBe(tradeBySector(atlas, KAZ, ALL)?.total)
  })

  it('is not there for a country without such a table', () => {
    expect(tradeBySector(atlas, TKM, ALL)).toBeNull()
  })
})
