import { describe, expect, it } from 'vitest'
import { priorities } from '../../src/select/priorities.ts'
import { atlasOf, itemOf, KAZ, sectorId, sourceOf, sourcesAt, TKM, tradeWith } from '../setup/builders.ts'
import { atlas as real } from '../setup/compiled.ts'

const named = [
  { measured: 'goods', id: 'pharma', sector: 'health', label: 'Pharmaceuticals', trade: ['pharmaceuticals'] },
  { measured: 'goods', id: 'textiles', sector: 'trade', label: 'Textiles', trade: ['textiles'] },
  { measured: 'goods', id: 'gems', sector: 'trade', label: 'Gems', trade: ['gems'] },
  { measured: 'not-goods', id: 'it', sector: 'digital', label: 'IT', reason: 'Services are not goods.' },
]
const withTables = (tables: Parameters<typeof tradeWith>[2]) =>
  atlasOf({
    priorities: named,
    tradeSectors: ['pharmaceuticals', 'textiles', 'gems', 'machinery', 'other'],
    trade: [tradeWith(KAZ, [], tables)],
    items: [itemOf('the-statement', { sources: ['statement'] })],
    sources: [sourceOf('statement'), sourceOf('chapters'), sourceOf('another')],
  })
const atlas = withTables([
  [2022, 'export', { pharmaceuticals: 20, textiles: 5, machinery: 30, other: 40 }],
  [2022, 'import', { textiles: 5 }],
])
const ALL = { sectors: [], year: null }
const row = (label: string, of = atlas) => priorities(of, KAZ, ALL)?.rows.find((r) => r.label === label)

describe('a sector that ministers named', () => {
  it('has what is traded in it', () => {
    expect(row('Textiles')).toMatchObject({ export: 5, import: 5, reason: null })
  })

  it('has zero where the table leaves it out: it was not traded', () => {
    expect(row('Gems')).toMatchObject({ export: 0, import: 0, reason: null })
  })

  it('has a reason and no number, never zero, where it is a service', () => {
    expect(row('IT')).toMatchObject({ export: null, import: null, reason: 'Services are not goods.' })
  })

  it('has no number for a flow that has no table', () => {
    const exportsOnly = withTables([[2022, 'export', { pharmaceuticals: 20 }]])
    expect(row('Pharmaceuticals', exportsOnly)).toMatchObject({ export: 20, import: null })
  })
})

describe('the place and the growth of a named sector', () => {
  const model = priorities(real, null, { sectors: [], year: 2021 })
  const of = (label: string) => model?.rows.find((r) => r.label === label)

  it('are told among the trade sectors of the year, and from the first to the last of ten years of HS chapters', () => {
    expect([model?.of, model?.grown]).toEqual([17, { from: 2012, to: 2021 }])
    expect(of('Pharmaceuticals')).toMatchObject({ rank: 1, growth: { from: 125.7, to: 264.83 } })
    expect(of('Energy')).toMatchObject({ rank: 2, growth: { from: 1.82, to: 190.15 } })
    expect(of('Gems and jewellery')).toMatchObject({ rank: 3, growth: { from: 2.58, to: 155.73 } })
    expect(of('Agriculture')).toMatchObject({ rank: 5, growth: { from: 106.49, to: 86.68 } })
    expect(of('Textiles')).toMatchObject({ rank: 8, growth: { from: 129.18, to: 35.17 } })
  })

  it('are the same years whatever year is looked at, since the later ones are classed otherwise', () => {
    const later = priorities(real, null, { sectors: [], year: null })
    expect([later?.year, later?.grown]).toEqual([2022, { from: 2012, to: 2021 }])
    expect(later?.grownAt).toEqual(['goods:IND:2012', 'goods:IND:2021'])
  })

  it('name the trade sector that is measured, which is another in HS chapters', () => {
    const gems = priorities(real, null, ALL)?.rows.find((r) => r.label === 'Gems and jewellery')
    expect(gems?.measured).toBe('Gems and jewellery')
    expect(gems?.growth?.measured).toBe('Gems, jewellery and precious metals')
    expect(of('Agriculture')?.measured).toBe('Agriculture and food')
  })

  it('are not there for a service, nor where there are no ten years', () => {
    expect(of('Information technology')).toMatchObject({ rank: null, growth: null })
    expect([row('Textiles')?.rank, row('Textiles')?.growth]).toEqual([4, null])
    expect(row('Gems')?.rank).toBeNull()
  })
})

describe('the gap between priority and trade', () => {
  it('is the share of the named goods in all goods', () => {
    expect(priorities(atlas, KAZ, ALL)?.share).toBe(30)
  })

  it('is not narrowed by the chosen sectors, while the rows are', () => {
    const narrowed = priorities(atlas, KAZ, { sectors: [sectorId('health')], year: null })
    expect(narrowed?.share).toBe(30)
    expect(narrowed?.rows.map((r) => r.label)).toEqual(['Pharmaceuticals'])
  })

  it('is shown whole under "trade", which is about every sector of it', () => {
    expect(priorities(atlas, KAZ, { sectors: [sectorId('trade')], year: null })?.rows).toHaveLength(4)
  })

  it('names the largest sector that was not named, leaving out the rest of all goods', () => {
    expect(priorities(atlas, KAZ, ALL)?.largestUnnamed).toEqual({ label: 'Goods: machinery', usdMillion: 30 })
  })

  it('rests on the tables and on the statement', () => {
    const facts = priorities(atlas, KAZ, ALL)?.at ?? []
    expect(facts).toEqual(['goods:KAZ:2022', 'item:the-statement'])
    expect(sourcesAt(atlas, facts)).toEqual(['chapters', 'statement'])
  })

  it('is not there for a country without a table by sector', () => {
    expect(priorities(atlas, TKM, ALL)).toBeNull()
  })

  it('is a number even where nothing at all was traded', () => {
    const nothing = withTables([
      [2022, 'export', {}],
      [2022, 'import', {}],
    ])
    expect(priorities(nothing, KAZ, ALL)?.share ?? 0).not.toBeNaN()
  })
})
