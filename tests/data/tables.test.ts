import { describe, expect, it } from 'vitest'
import type { Cell, DataTable } from '../../data/package/table.ts'
import { tables } from '../../data/package/tables.ts'
import type { Atlas } from '../../src/domain/atlas.ts'
import { OPERATIONS, type Operation } from '../../src/domain/figure.ts'
import { compute, quantity } from '../../src/select/quantity.ts'
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

  it('have India’s trade with the world, of every year that the atlas has', () => {
    expect(rowsOf('world-trade').length).toBe(atlas.trade.world.series.length)
    expect(rowsOf('world-trade')).toContainEqual({
      fiscal_year: 'FY2010-11',
      status: 'reported',
      export: 249814.48,
      import: 369769.14,
      note: null,
      source: 'doc-slim',
      licence: 'india-trade-statistics',
    })
  })

  it('have the sectors that the ministers named, with their place in goods trade or why there is none', () => {
    const [goods, services] = ['gems-and-jewellery', 'information-technology'].map((id) =>
      rowsOf('priority-sectors').find((r) => r.priority === id),
    )
    expect(goods).toMatchObject({
      measured: 'goods',
      sector: 'trade',
      trade_sectors: 'gems-and-jewellery gems-jewellery-and-precious-metals',
      reason: null,
      item: 'js4-trade',
    })
    expect(services).toMatchObject({ measured: 'not-goods', trade_sectors: null })
    expect(services?.reason).toMatch(/Services/)
    const known = new Set(rowsOf('trade-sectors').map((r) => r.trade_sector))
    for (const r of rowsOf('priority-sectors'))
      expect(words(r.trade_sectors).filter((id) => !known.has(id))).toEqual([])
  })

  it('have every sentence of the atlas on a country, with the items that it rests on', () => {
    const said = [
      ...atlas.countries.flatMap((c) => [...c.relation, c.next]),
      ...atlas.sectors.flatMap((s) => Object.values(s.particular)),
    ]
    expect(said.length).toBeGreaterThan(20)
    const rows = rowsOf('sentences')
    for (const { text } of said) expect(rows.map((r) => r.text)).toContain(text)
    const items = new Set(rowsOf('items').map((r) => r.item))
    for (const r of rows) {
      expect(words(r.items).length, String(r.sentence)).toBeGreaterThan(0)
      expect(words(r.items).filter((id) => !items.has(id))).toEqual([])
      expect(r.sector === null).toBe(r.kind !== 'particular')
    }
  })

  it('have what is to be known of a source and its date, and how to credit it by its name', () => {
    const rows = rowsOf('sources')
    expect(rows.find((r) => r.source === 'baci-atlas')).toMatchObject({
      date_note: atlas.sources.find((s) => s.id === 'baci-atlas')?.dateNote,
      note: expect.stringContaining('Critical Materials Atlas'),
    })
    expect(rows.find((r) => r.source === 'bgs-wms')?.credit).toBe(
      'Figures: British Geological Survey, World Mineral Statistics, as restated by the Samvad Atlas.',
    )
    expect(rows.filter((r) => !r.credit || /[{}]|Credit/.test(String(r.credit)))).toEqual([])
  })

  it('have the period of a value: its own where it has one, else that of the item', () => {
    const copy = structuredClone(atlas)
    const [own, other] = copy.items.filter((i) => i.figure && !i.figure.period)
    if (!own?.figure || !other?.figure) throw new Error('no two figures')
    own.figure.period = 'FY1999-00' as never
    const row = (id: string) => rowsOf('items', tables(copy)).find((r) => r.item === id)
    expect(row(own.id)).toMatchObject({ period: own.period, value_period: 'FY1999-00' })
    expect(row(other.id)).toMatchObject({ period: other.period, value_period: other.period })
    const bare = rowsOf('items').filter((r) => (r.value === null) !== (r.value_period === null))
    expect(bare).toEqual([])
  })

  it('name the inputs of a computed value', () => {
    expect(rowsOf('items').find((r) => r.item === 'calc-tm-export')).toMatchObject({
      value: -107.86,
      figure_status: 'computed',
      inputs: 'difference: trade:TKM:2024:export trade:TKM:2024:import',
    })
  })
})

describe('the address of a number', () => {
  /** The cell that it means, found as README.txt says. */
  function cellAt(address: string): Cell | undefined {
    const [kind, who = '', year = '', what = '', sector] = address.split(':')
    const fiscal = `FY${year}-${String((Number(year) + 1) % 100).padStart(2, '0')}`
    const row = (table: string, wanted: Record<string, Cell>) =>
      rowsOf(table).find((r) => Object.entries(wanted).every(([column, cell]) => r[column] === cell))
    if (kind === 'trade') return row('trade', { country: who, fiscal_year: fiscal })?.[what]
    if (kind === 'mine') return row('mine-production', { agency: who, year: Number(year) })?.[what]
    return row('trade-by-sector', {
      ...{ country: who, fiscal_year: fiscal, flow: what, trade_sector: sector ?? null },
    })?.value
  }

  it.each(['trade:UZB:2024:export', 'goods:UZB:2021:export:pharmaceuticals', 'mine:usgs:2024:china'])(
    'that README.txt explains leads to the number of the atlas: %s',
    (address) => {
      expect(quantity(atlas, address)).not.toBeNull()
      expect(cellAt(address)).toBe(quantity(atlas, address))
    },
  )

  it('among the inputs of a computed value leads to a cell, and the cells make the value', () => {
    const computed = rowsOf('items').filter((r) => r.inputs !== null)
    expect(computed.length).toBeGreaterThan(3)
    for (const row of computed) {
      const [operation = '', ...addresses] = String(row.inputs).split(' ')
      const cells = addresses.map((address) => cellAt(address) ?? null)
      expect(cells.filter((cell) => typeof cell !== 'number')).toEqual([])
      const made = compute(operation.replace(':', '') as Operation, cells as number[])
      expect(made, String(row.item)).toBe(row.value)
    }
  })

  it('is explained where the column of inputs is, with every operation', () => {
    const column = all.find((t) => t.name === 'items')?.columns.find((c) => c.name === 'inputs')
    for (const operation of OPERATIONS) expect(column?.description).toContain(operation)
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
    const alone = atlas.items.find((i) => i.sources.length === 1)
    const shut = new Set([...closed.map((s): string => s.id), alone?.sources[0] ?? ''])
    const kept = new Set(rowsOf('items', closing(...shut)).map((r) => r.item))
    for (const item of atlas.items) expect(kept.has(item.id)).toBe(item.sources.some((s) => !shut.has(s)))
    expect(kept.has(alone?.id ?? null)).toBe(false)
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

  it('takes with it the sentence and the named sectors that rest on nothing else', () => {
    const sentence = rowsOf('sentences').find((r) => words(r.sources).length === 1)
    const [only = ''] = words(sentence?.sources)
    expect(has('sentences', 'sentence', sentence?.sentence ?? '', closing(only))).toBe(false)
    const named = atlas.items.find((i) => i.id === atlas.trade.priorities.item)?.sources ?? []
    expect(rowsOf('priority-sectors', closing(...named))).toEqual([])
    expect(rowsOf('world-trade', closing('doc-slim'))).toEqual([])
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
