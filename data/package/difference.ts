import type { Cell, DataTable } from './table.ts'

/** One table of a version that was released, as data/releases/ keeps it. */
export interface Snapshot {
  readonly name: string
  readonly columns: readonly string[]
  readonly primaryKey: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What became of one table from one version to the next; rows are named by their key. */
export interface TableDifference {
  readonly table: string
  /** The table is new. */
  readonly isNew: boolean
  readonly rows: number
  readonly newColumns: readonly string[]
  readonly goneColumns: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly {
    readonly row: string
    readonly column: string
    readonly before: Cell
    readonly after: Cell
  }[]
}

export const snapshotOf = (table: DataTable): Snapshot => ({
  name: table.name,
  columns: table.columns.map((c) => c.name),
  primaryKey: table.primaryKey,
  rows: table.rows,
})

/** What became of all tables; those in which nothing changed are left out. */
export interface Difference {
  readonly goneTables: readonly string[]
  readonly tables: readonly TableDifference[]
}

/** Table by table, cell by cell over the columns that both versions have. */
export function difference(before: readonly Snapshot[], after: readonly Snapshot[]): Difference {
  const tables = after
    .map((table) => {
      const old = before.find((b) => b.name === table.name)
      return old ? compared(old, table) : fresh(table)
    })
    .filter((d) => d.isNew || lists(d).some((list) => list.length > 0))
  const goneTables = before.map((b) => b.name).filter((name) => !after.some((table) => table.name === name))
  return { goneTables, tables }
}

const lists = (d: TableDifference) => [d.newColumns, d.goneColumns, d.added, d.removed, d.changed]

const fresh = (table: Snapshot): TableDifference => ({
  table: table.name,
  isNew: true,
  rows: table.rows.length,
  newColumns: [],
  goneColumns: [],
  added: [],
  removed: [],
  changed: [],
})

function compared(old: Snapshot, table: Snapshot): TableDifference {
  const [before, after] = [byKey(old), byKey(table)]
  const shared = table.columns.filter((name) => old.columns.includes(name))
  const changed = [...after].flatMap(([row, cells]) => {
    const was = before.get(row)
    if (!was) return []
    return shared.flatMap((column) => {
      const [b, a] = [was[old.columns.indexOf(column)] ?? null, cells[table.columns.indexOf(column)] ?? null]
      return b === a ? [] : [{ row, column, before: b, after: a }]
    })
  })
  return {
    table: table.name,
    isNew: false,
    rows: table.rows.length,
    newColumns: table.columns.filter((name) => !old.columns.includes(name)),
    goneColumns: old.columns.filter((name) => !table.columns.includes(name)),
    added: [...after.keys()].filter((row) => !before.has(row)),
    removed: [...before.keys()].filter((row) => !after.has(row)),
    changed,
  }
}

const byKey = ({ columns, primaryKey, rows }: Snapshot) =>
  new Map(
    rows.map(
      (cells) => [primaryKey.map((name) => String(cells[columns.indexOf(name)])).join(' '), cells] as const,
    ),
  )
