import { describe, expect, it } from 'vitest'
import type { Cell, DataTable } from '../../data/package/table.ts'
import { tables } from '../../data/package/tables.ts'
import type { Atlas } from '../../src/domain/atlas.ts'
import { atlas } from '../setup/compiled.ts'

const all = tables(atlas)

/** The rows of a table by the names of its columns. */
function rowsOf(name: string, of: readonly DataTable[] = all): Record<string, Cell>[] {
  const table = of.find((t) => t.name === name)
  if (!table) throw new Error(`no table ${name}`)
  return table.rows.map((row) => Object.fromEntries(table.columns.map((c, i) => [c.name, row[i] ?? null])))
}
const words = (cell: Cell | undefined) => (typeof cell === 'string' && cell ? cell.split(' ') : [])
const names = all.map((t) => t.name)

/** The tables, had these sources not been for sharing. */
function closing(...ids: readonly string[]): readonly DataTable[] {
  const copy: Atlas = structuredClone(atlas)
  const closed = copy.licences.find((l) => l.terms === 'closed')
  if (!closed) throw new Error('no closed licence')
  for (const source of copy.sources) if (ids.includes(source.id)) source.licence = closed.id
  return tables(copy)
}
const has = (name: string, column: string, value: Cell, of?: readonly DataTable[]) =>
  rowsOf(name, of).some((row) => row[column] === value)

describe.each(names)('the table of %s', (name) => {
  const table = all.find((t) => t.name === name)
  const rows = rowsOf(name)

  it('is not empty, and as wide as its columns say', () => {
    expect(rows.length).toBeGreaterThan(0)
    expect(table?.rows.filter((row) => row.length !== table.columns.length)).toEqual([])
  })

  it('explains every column', () => {
    expect(table?.description).not.toBe('')
    expect(table?.columns.filter((c) => !c.description || !/^[a-z][a-z0-9_]*$/.test(c.name))).toEqual([])
  })

  it('names only sources and licences that are in the tables of them', () => {
    const sources = new Set(rowsOf('sources').map((r) => r.source))
    const licences = new Set(rowsOf('licences').map((r) => r.licence))
    for (const row of rows) {
      const [from, under] = [
        [...words(row.sources), ...words(row.source)],
        [...words(row.licences), ...words(row.licence)],
      ]
      expect(from.filter((id) => !sources.has(id))).toEqual([])
      expect(under.filter((id) => !licences.has(id))).toEqual([])
    }
  })

  it('says for each row that rests on sources under which licences it may be re-used', () => {
    const licenceOf = new Map(rowsOf('sources').map((r) => [r.source, r.licence]))
    for (const row of rows) {
      const from = [...words(row.sources), ...words(row.source)]
      const under = [...words(row.licences), ...words(row.licence)]
      if ('sources' in row || 'source' in row)
        expect(new Set(under)).toEqual(new Set(from.map((id) => licenceOf.get(id))))
    }
  })
})

describe('rows', () => {
  it.each(['items', 'trade', 'trade-by-sector', 'other-reports', 'mine-production', 'disagreements'])(
    'of %s all rest on a source',
    (name) => {
      const bare = rowsOf(name).filter((r) => words(r.sources).length + words(r.source).length === 0)
      expect(bare).toEqual([])
    },
  )

  it('keep null for what is missing, and leave no cell undefined', () => {
    const cells = all.flatMap((t) => t.rows.flat())
    expect(cells.filter((cell) => cell === undefined || Number.isNaN(cell))).toEqual([])
  })

  it('have a year of trade that is missing without numbers, and with its reason', () => {
    const copy = structuredClone(atlas)
    const series = copy.trade.countries[0]?.series ?? []
    const [first] = series
    if (!first) throw new Error('no series')
    series[0] = { year: first.year, source: first.source, status: 'missing', reason: 'Not out.' }
    expect(rowsOf('trade', tables(copy))[0]).toMatchObject({
      status: 'missing',
      export: null,
      import: null,
      note: 'Not out.',
    })
  })

  it('have the numbers of the atlas as they are', () => {
    expect(rowsOf('trade')).toContainEqual({
      country: 'KAZ',
      fiscal_year: 'FY2022-23',
      status: 'reported',
      export: 436.5,
      import: 205.13,
      note: null,
      source: 'doc-slim',
      licence: 'india-trade-statistics',
    })
    expect(rowsOf('mine-production').find((r) => r.agency === 'usgs' && r.year === 2024)).toMatchObject({
      status: 'estimated',
      china: 270_000,
      world: 380_000,
      share: 71.1,
    })
    expect(rowsOf('other-reports').find((r) => r.country === 'KAZ' && r.period === '2022')).toMatchObject({
      value: 2400,
      side: 'partner',
      bound: null,
    })
  })

  it('name the inputs of a computed value', () => {
    expect(rowsOf('items').find((r) => r.item === 'calc-tm-export')).toMatchObject({
      value: -107.86,
      figure_status: 'computed',
      inputs: 'difference: trade:TKM:2024:export trade:TKM:2024:import',
    })
  })
})

describe('what is not for sharing', () => {
  const closed = atlas.sources.filter((s) =>
    atlas.licences.some((l) => l.id === s.licence && l.terms === 'closed'),
  )

  it('is there, so that these tests say something', () => {
    expect(closed.length).toBeGreaterThan(0)
  })

  it.each(closed.map((s) => [s.id, s] as const))('is named in no table: %s', (id, { url, publisher }) => {
    const cells = all.flatMap((t) => t.rows.flat()).filter((cell) => typeof cell === 'string')
    for (const word of [url, publisher]) expect(cells.filter((cell) => cell.includes(word))).toEqual([])
    const lists = all.flatMap((t) => rowsOf(t.name).flatMap((r) => [...words(r.sources), ...words(r.source)]))
    expect(lists).not.toContain(id)
  })

  it('takes with it the item that rests on nothing else, and leaves the item that has another source', () => {
    const ids = new Set<string>(closed.map((s) => s.id))
    const kept = new Set(rowsOf('items').map((r) => r.item))
    for (const item of atlas.items) expect(kept.has(item.id)).toBe(item.sources.some((s) => !ids.has(s)))
    expect(atlas.items.filter((i) => !kept.has(i.id)).length).toBeGreaterThan(0)
  })

  it('takes with it the years of trade, goods, mines and stages that rest on it alone', () => {
    const of = closing('doc-slim', 'doc-hs2', 'bgs-wms', 'iea-ree-2026')
    expect(has('trade', 'fiscal_year', 'FY2022-23', of)).toBe(false)
    expect(has('trade', 'fiscal_year', 'FY2008-09', of)).toBe(true)
    expect(has('trade-by-sector', 'fiscal_year', 'FY2021-22', of)).toBe(false)
    expect(has('trade-by-sector', 'fiscal_year', 'FY2022-23', of)).toBe(true)
    expect(has('mine-production', 'agency', 'bgs', of)).toBe(false)
    expect(has('mine-production', 'agency', 'usgs', of)).toBe(true)
    expect(rowsOf('china-share-by-stage', of)).toEqual([])
  })

  it("takes with it somebody else's figure, and the reading of a disagreement", () => {
    const of = closing('hansindia-kz')
    expect(has('other-reports', 'period', '2022')).toBe(true)
    expect(has('other-reports', 'period', '2022', of)).toBe(false)
    const readings = rowsOf('disagreements', of).filter((r) => r.disagreement === 'kz-goods-trade-2022')
    expect(readings.map((r) => r.reading)).toEqual([1])
  })

  it('takes only its name from a row that has another source', () => {
    const of = closing('latestly-uz22')
    const row = rowsOf('other-reports', of).find((r) => r.country === 'UZB' && r.period === 'FY2021-22')
    expect(row).toMatchObject({ value: 342, sources: 'orient-tm22' })
  })

  it('leaves the stage that is missing, which rests on nothing and says why', () => {
    const copy = structuredClone(atlas)
    const [stage] = copy.market.stages
    if (stage) stage.share = { status: 'missing', period: '2024', reason: 'Not printed.' }
    expect(rowsOf('china-share-by-stage', tables(copy))[0]).toMatchObject({
      status: 'missing',
      share: null,
      note: 'Not printed.',
    })
  })

  it('leaves no table that points at a row that was left out', () => {
    const items = new Set(rowsOf('items').map((r) => r.item))
    expect(rowsOf('sectors').flatMap((r) => words(r.items).filter((id) => !items.has(id)))).toEqual([])
    const touched = [...rowsOf('disagreements'), ...rowsOf('not-found')].flatMap((r) => words(r.at))
    expect(touched.filter((at) => at.startsWith('item:') && !items.has(at.slice(5)))).toEqual([])
  })

  it('has no licence in the table of them', () => {
    expect(has('licences', 'terms', 'closed')).toBe(false)
  })
})
