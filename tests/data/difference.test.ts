import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { difference, type Snapshot, snapshotOf } from '../../data/package/difference.ts'
import { tables } from '../../data/package/tables.ts'
import { atlas } from '../setup/compiled.ts'

const trade: Snapshot = {
  name: 'trade',
  columns: ['country', 'year', 'export'],
  primaryKey: ['country', 'year'],
  rows: [
    ['KAZ', 'FY2023-24', 236.56],
    ['KAZ', 'FY2024-25', 262.98],
    ['UZB', 'FY2024-25', null],
  ],
}
const tradeWith = (change: Partial<Snapshot>): Snapshot => ({ ...trade, ...change })
const nothing = {
  ...{ isNew: false, rows: 3, newColumns: [], goneColumns: [] },
  ...{ added: [], removed: [], changed: [] },
}
/** Of tables that are all there still. */
function changes(before: readonly Snapshot[], after: readonly Snapshot[]) {
  const { goneTables, tables: found } = difference(before, after)
  expect(goneTables).toEqual([])
  return found
}

describe('what changed from one version to the next', () => {
  it('is nothing where nothing did', () => {
    expect(changes([trade], [trade])).toEqual([])
  })

  it('is nothing where rows only stand in another order', () => {
    expect(changes([trade], [tradeWith({ rows: trade.rows.toReversed() })])).toEqual([])
  })

  it('is a number of a row, before and after', () => {
    const after = tradeWith({ rows: trade.rows.with(1, ['KAZ', 'FY2024-25', 263.1]) })
    expect(changes([trade], [after])).toEqual([
      {
        ...nothing,
        table: 'trade',
        changed: [{ row: 'KAZ FY2024-25', column: 'export', before: 262.98, after: 263.1 }],
      },
    ])
  })

  it('is a number where there was none: what was missing was no zero', () => {
    const after = tradeWith({ rows: trade.rows.with(2, ['UZB', 'FY2024-25', 0]) })
    expect(changes([trade], [after])[0]?.changed).toEqual([
      { row: 'UZB FY2024-25', column: 'export', before: null, after: 0 },
    ])
  })

  it('is a row that was added, and one that was removed, by their keys', () => {
    const after = tradeWith({ rows: [...trade.rows.slice(1), ['TKM', 'FY2024-25', 80.28]] })
    expect(changes([trade], [after])).toEqual([
      { ...nothing, table: 'trade', added: ['TKM FY2024-25'], removed: ['KAZ FY2023-24'] },
    ])
  })

  it('is a new column, without a change of every row that now has it', () => {
    const after = tradeWith({
      columns: ['country', 'year', 'status', 'export'],
      rows: trade.rows.map(([country = null, year = null, value = null]) => [
        country,
        year,
        'reported',
        value,
      ]),
    })
    expect(changes([trade], [after])).toEqual([{ ...nothing, table: 'trade', newColumns: ['status'] }])
  })

  it('is a column that is gone, without a change of every row that had it', () => {
    const after = tradeWith({
      columns: ['country', 'year'],
      rows: trade.rows.map((row) => row.slice(0, 2)),
    })
    expect(changes([trade], [after])).toEqual([{ ...nothing, table: 'trade', goneColumns: ['export'] }])
  })

  it('is a column that has another name: one is new, one is gone', () => {
    const after = tradeWith({ columns: ['country', 'year', 'sold'] })
    expect(changes([trade], [after])).toEqual([
      { ...nothing, table: 'trade', newColumns: ['sold'], goneColumns: ['export'] },
    ])
  })

  it('is a table that is gone', () => {
    expect(difference([trade, tradeWith({ name: 'weather' })], [trade])).toEqual({
      goneTables: ['weather'],
      tables: [],
    })
  })

  it('is a new table, which is not told row by row', () => {
    const gaps: Snapshot = {
      name: 'not-found',
      columns: ['gap'],
      primaryKey: ['gap'],
      rows: [['second-summit']],
    }
    expect(changes([trade], [trade, gaps])).toEqual([
      { ...nothing, table: 'not-found', isNew: true, rows: 1 },
    ])
  })
})

describe('what changed since the first release', () => {
  const old: Snapshot[] = JSON.parse(readFileSync('data/releases/1.0.0.json', 'utf8'))
  const { tables: found, goneTables } = difference(old, tables(atlas).map(snapshotOf))
  const of = (name: string) => found.find((d) => d.table === name)

  it('is no table less', () => {
    expect(goneTables).toEqual([])
  })

  it('is three totals that others print, which are new', () => {
    expect(of('other-reports')?.added).toEqual(
      expect.arrayContaining(['UZB 2023', 'KAZ FY2024-25', 'KGZ FY2024-25']),
    )
  })

  it('is how each figure came about, and the tables of what is disputed and what was not found', () => {
    expect(of('items')?.newColumns).toContain('figure_status')
    expect(found.filter((d) => d.isNew).map((d) => d.table)).toEqual(
      expect.arrayContaining(['disagreements', 'not-found', 'datasets', 'licences']),
    )
  })
})

describe('a version of before', () => {
  const closed = new Set(
    atlas.sources
      .filter((s) => atlas.licences.some((l) => l.id === s.licence && l.terms === 'closed'))
      .map((s): string => s.id),
  )

  it('names no source that is never to be named, and no item that rests on such alone', () => {
    expect(closed.size).toBeGreaterThan(0)
    const kept = new Set(
      tables(atlas)
        .find((t) => t.name === 'items')
        ?.rows.map((row) => row[0]),
    )
    const hidden = atlas.items.filter((i) => !kept.has(i.id)).map((i): string => i.id)
    const snapshots = readdirSync('data/releases').map((file) =>
      readFileSync(`data/releases/${file}`, 'utf8'),
    )
    expect(snapshots.length).toBeGreaterThan(0)
    const words = new Set(
      snapshots.flatMap((text) =>
        (JSON.parse(text) as Snapshot[]).flatMap((t) =>
          t.rows.flatMap((row) => row.flatMap((cell) => String(cell).split(' '))),
        ),
      ),
    )
    for (const id of [...closed, ...hidden, 'aajtak-u', 'outbound', 'islinv-zahedan', 'dlg-1-idg'])
      expect(words).not.toContain(id)
  })

  it('stands a row a line, so that a change of it is read as one', () => {
    const text = readFileSync('data/releases/1.0.0.json', 'utf8')
    const rows = (JSON.parse(text) as Snapshot[]).flatMap((t) => t.rows)
    expect(text.split('\n').filter((line) => /^\[./.test(line)).length).toBe(rows.length)
  })
})
