import type { Atlas } from '../../src/domain/atlas.ts'

export type Cell = string | number | boolean | null

/** A column as Frictionless Table Schema has it; `unit` is of its numbers. */
export interface Column {
  readonly name: string
  readonly type: 'string' | 'number' | 'integer' | 'boolean'
  readonly description: string
  readonly unit?: string
  readonly required?: boolean
}

/** One table of the dataset: what the download, the data dictionary and the difference of two versions are made of. */
export interface DataTable {
  readonly name: string
  readonly description: string
  readonly columns: readonly Column[]
  readonly primaryKey: readonly string[]
  /** Column → table and its key. */
  readonly foreignKeys: readonly { readonly column: string; readonly table: string }[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What the tables are made from: what may be re-shared, with its licences. */
export interface Context {
  readonly atlas: Atlas
  /** Ids that may be named. */
  readonly open: (ids: readonly string[]) => string[]
  /** The cells SOURCES and LICENCES. */
  readonly from: (ids: readonly string[]) => [string, string]
  /** The cells of SOURCE. */
  readonly fromOne: (id: string) => Cell[]
}

export const text = (name: string, description: string): Column => ({ name, type: 'string', description })
export const key = (name: string, description: string): Column => ({
  ...text(name, description),
  required: true,
})
export const number = (name: string, description: string, unit?: string): Column => ({
  name,
  type: 'number',
  description,
  ...(unit && { unit }),
})

export const SOURCES = text('sources', 'Ids in the table of sources, separated by a space')
export const LICENCES = text('licences', 'Ids in the table of licences under which the row may be re-used')
export const SOURCE: readonly Column[] = [
  key('source', 'Id in the table of sources'),
  key('licence', 'Id in the table of licences'),
]
export const BY_COUNTRY = { column: 'country', table: 'countries' }
export const BY_SOURCE = [
  { column: 'source', table: 'sources' },
  { column: 'licence', table: 'licences' },
]
