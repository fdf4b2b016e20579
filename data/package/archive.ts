import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'
import type { Atlas } from '../../src/domain/atlas.ts'
import type { Reference } from '../../src/domain/release.ts'
import type { Column, DataTable } from './table.ts'

/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** A table as UTF-8 CSV (RFC 4180) with a header row; a missing value is an empty cell. */
const csv = ({ columns, rows }: DataTable): string =>
  `${Papa.unparse(
    { fields: columns.map((c) => c.name), data: rows.map((row) => [...row]) },
    { escapeFormulae: FORMULA, newline: '\r\n' },
  )}\r\n`

/** The dataset as one zip: tables, shapes, descriptor (Frictionless Data Package 1.0), dictionary, references, checksums. */
export function archive(
  atlas: Atlas,
  all: readonly DataTable[],
  shapes: Readonly<Record<string, string>>,
  reference: Reference,
): { zip: Uint8Array; files: readonly { name: string; bytes: number; sha256: string }[] } {
  const files: Record<string, string> = {
    'datapackage.json': JSON.stringify(descriptor(atlas, all, Object.keys(shapes)), null, 2),
    'README.txt': readme(atlas, all),
    'CHANGES.txt': changes(atlas),
    'reference.txt': reference.text,
    'reference.bib': reference.bibtex,
    'reference.json': reference.csl,
    ...Object.fromEntries(all.map((table) => [path(table), csv(table)])),
    ...Object.fromEntries(Object.entries(shapes).map(([name, text]) => [`shapes/${name}`, text])),
  }
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  const sums = entries.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }))
  const list = sums.map((s) => `${s.sha256}  ${s.name}\n`).join('')
  const [year = 2000, month = 1, day = 1] = (atlas.releases[0]?.date ?? '').split('-').map(Number)
  const zip = zipSync(
    Object.fromEntries([...entries, ['SHA256SUMS', strToU8(list)] as const]),
    // The date of the release, so that the same data make the same file; fflate reads it as local time.
    { level: 9, mtime: new Date(year, month - 1, day) },
  )
  return { zip, files: sums }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const path = (table: DataTable) => `data/${table.name}.csv`

/** datapackage.json: https://specs.frictionlessdata.io/data-package/ */
function descriptor(atlas: Atlas, all: readonly DataTable[], shapes: readonly string[]): object {
  return {
    profile: 'data-package',
    name: 'samvad-atlas',
    title: 'Samvad Atlas: India and Central Asia',
    version: atlas.version,
    created: `${atlas.releases[0]?.date}T00:00:00Z`,
    description: `As of ${atlas.asOf}. Each row names its sources and their licences; see the tables of sources and licences.`,
    keywords: ['India', 'Central Asia', 'trade', 'rare earths', 'cooperation'],
    resources: [
      ...all.map((table) => ({
        profile: 'tabular-data-resource',
        name: table.name,
        path: path(table),
        description: table.description,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', header: true, doubleQuote: true },
        schema: {
          fields: table.columns.map(field),
          primaryKey: [...table.primaryKey],
          // An empty list is not valid.
          ...(table.foreignKeys.length > 0 && {
            foreignKeys: table.foreignKeys.map(({ column, table: resource }) => ({
              fields: [column],
              reference: { resource, fields: [keyOf(all, resource)] },
            })),
          }),
          missingValues: [''],
        },
      })),
      ...shapes.map((name) => ({
        name: name.replace(/\.geojson$/, '').replaceAll('.', '-'),
        path: `shapes/${name}`,
        format: 'geojson',
        mediatype: 'application/geo+json',
        encoding: 'utf-8',
        description:
          'The six states with their counts and trade as properties (RFC 7946); geometry from Natural Earth',
      })),
    ],
  }
}

const field = ({ name, type, description, unit, required }: Column) => ({
  name,
  type,
  description: unit ? `${description} (${unit})` : description,
  ...(unit && { unit }),
  ...(required && { constraints: { required: true } }),
})

const keyOf = (all: readonly DataTable[], name: string): string => {
  const key = all.find((t) => t.name === name)?.primaryKey[0]
  if (!key) throw new Error(`no table "${name}"`)
  return key
}

const readme = (atlas: Atlas, all: readonly DataTable[]): string =>
  [
    `Samvad Atlas, dataset ${atlas.version}, as of ${atlas.asOf}`,
    '',
    'Each row names its sources (data/sources.csv) and the licences under which it may be re-used',
    '(data/licences.csv). "facts" means that no licence was seen: single facts are restated with a link, and nothing',
    'is copied. A missing value is an empty cell, never zero. What may not be re-shared is not in here.',
    'A text that a spreadsheet would run as a formula begins with an apostrophe.',
    '',
    ...all.flatMap((table) => [
      `${path(table)}: ${table.description} (${table.rows.length} rows)`,
      ...table.columns.map((c) => `  ${c.name} (${c.type}${c.unit ? `, ${c.unit}` : ''}): ${c.description}`),
      '',
    ]),
  ].join('\n')

const changes = (atlas: Atlas): string =>
  atlas.releases
    .map(
      ({ version, date, changes: list }) => `${version} (${date})\n${list.map((c) => `  ${c}`).join('\n')}\n`,
    )
    .join('\n')
