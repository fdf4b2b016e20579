import * as v from 'valibot'
import type { Atlas } from '../../src/domain/atlas.ts'
import type { Download } from '../../src/domain/download.ts'
import { DataError, type Reader } from '../read.ts'
import { archive, type ShapeFile, sha256 } from './archive.ts'
import { type Difference, difference, type Snapshot, snapshotOf } from './difference.ts'
import { reference } from './reference.ts'
import type { DataTable } from './table.ts'
import { tables } from './tables.ts'

const Snapshots = v.array(
  v.strictObject({
    name: v.string(),
    columns: v.array(v.string()),
    primaryKey: v.array(v.string()),
    rows: v.array(v.array(v.nullable(v.union([v.string(), v.number(), v.boolean()])))),
  }),
)

/** The zip of the dataset and what the page of data says of it. */
export function download(
  atlas: Atlas,
  shapes: readonly ShapeFile[],
  read: Reader,
): { zip: Uint8Array; about: Download } {
  const [latest, before] = atlas.releases
  if (!latest) throw new DataError('releases.json', '', 'no release')
  const all = tables(atlas)
  const zip = archive(atlas, all, shapes, reference(latest, ''))
  const old: readonly Snapshot[] | undefined =
    before && read.one(`releases/${before.version}.json`, Snapshots)
  return {
    zip,
    about: {
      version: latest.version,
      bytes: zip.length,
      sha256: sha256(zip),
      left: rows(tables(opened(atlas))) - rows(all),
      tables: all.map((t) => ({
        name: t.name,
        description: t.description,
        rows: t.rows.length,
        columns: t.columns.map(({ name, type, description, unit }) => ({
          name,
          type,
          description,
          unit: unit ?? null,
        })),
      })),
      difference:
        before && old ? { since: before.version, ...copy(difference(old, all.map(snapshotOf))) } : null,
    },
  }
}

/** The atlas, were all of it for sharing. */
const opened = (atlas: Atlas): Atlas => ({
  ...atlas,
  licences: atlas.licences.map((l) => ({ ...l, terms: 'open' })),
})

/** The rows of all tables but that of the licences, which is no data. */
const rows = (all: readonly DataTable[]) =>
  all.reduce((count, table) => count + (table.name === 'licences' ? 0 : table.rows.length), 0)

/** As the schema has it, whose lists are not read-only. */
const copy = ({ goneTables, tables: changed }: Difference) => ({
  goneTables: [...goneTables],
  tables: changed.map((d) => ({
    ...d,
    newColumns: [...d.newColumns],
    goneColumns: [...d.goneColumns],
    added: [...d.added],
    removed: [...d.removed],
    changed: [...d.changed],
  })),
})
