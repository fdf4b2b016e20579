import { describe, expect, it } from 'vitest'
import { sectorsOverTime } from '../../../src/select/goods/sectorsOverTime.ts'
import { countryId, KAZ, sectorId } from '../../setup/builders.ts'
import { atlas } from '../../setup/compiled.ts'

describe('goods by sector over the years', () => {
  const { spans, at } = sectorsOverTime(atlas, null, [], 'export')
  const [hs, pc] = spans
  const value = (id: string, year: number) =>
    hs?.lines.find((l) => l.id === id)?.values[hs.years.indexOf(year)]

  it('has each classification by itself', () => {
    expect(hs?.classification).toBe('hs')
    expect(hs?.years).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021])
    expect(pc).toMatchObject({ classification: 'principal-commodity', years: [2022] })
    expect(at).toEqual(['goods:IND:2021', 'goods:IND:2022'])
  })

  it('sums the five', () => {
    expect(value('pharmaceuticals', 2012)).toBe(125.7)
    expect(value('pharmaceuticals', 2021)).toBe(264.42)
    expect(value('textiles', 2012)).toBe(122.64)
    expect(hs?.first).toEqual({ label: 'Pharmaceuticals', value: 264.42, year: 2021 })
  })

  it('is zero, not missing, where a table leaves a sector out', () => {
    expect(value('fertilisers', 2012)).toBe(0)
  })

  it('of imports begins with energy', () => {
    const imports = sectorsOverTime(atlas, null, [], 'import')
    expect(imports.spans[0]?.first).toEqual({ label: 'Energy', value: 188.03, year: 2021 })
    expect(imports.spans[0]?.lines[0]?.id).toBe('energy')
  })

  it('has the latest year with some, where the newest year of each classification has none', () => {
    const old = sectorsOverTime(atlas, KAZ, [sectorId('fertiliser')], 'import')
    expect(old.spans.map((s) => s.first)).toEqual([null, null])
    expect(old.spans[0]?.lines.map((l) => l.id)).toEqual(['fertilisers'])
    expect(old.latest).toMatchObject({ label: 'Fertilisers', classification: 'hs' })
    expect(old.latest?.year).toBeLessThan(2021)
    expect(old.at).toEqual(['goods:KAZ:2021', 'goods:KAZ:2022', `goods:KAZ:${old.latest?.year}`])
    expect(sectorsOverTime(atlas, KAZ, [], 'import').latest).toBeNull()
  })

  it('keeps what is never traded apart, of those sectors alone that the classification has', () => {
    const { spans } = sectorsOverTime(atlas, countryId('KGZ'), [sectorId('energy')], 'import')
    expect(spans.at(-1)?.never).toMatchObject([{ id: 'energy', values: [0] }])
    const all = sectorsOverTime(atlas, null, [], 'import').spans
    const ids = all.map((s) => [...s.lines, ...s.never].map((l) => l.id as string))
    expect(ids.map((list) => list.includes('silver'))).toEqual([false, true])
  })

  it('is narrowed to chosen sectors', () => {
    const narrowed = sectorsOverTime(atlas, null, [sectorId('health')], 'export')
    expect(narrowed.narrowed).toBe(true)
    expect(narrowed.spans.map((s) => s.lines.map((l) => l.id))).toEqual([
      ['pharmaceuticals'],
      ['pharmaceuticals'],
    ])
  })
})
