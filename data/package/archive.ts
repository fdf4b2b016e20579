import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'
import type { Atlas } from '../../src/domain/atlas.ts'
import type { Boundary } from '../../src/domain/boundary.ts'
import { CSV } from '../../src/domain/csv.ts'
import type { Reference } from '../../src/domain/release.ts'
import type { Column, DataTable } from './table.ts'

/** A table as UTF-8 CSV (RFC 4180) with a header row; a missing value is an empty cell. */
const csv = ({ columns, rows }: DataTable): string =>
  `${Papa.unparse({ fields: columns.map((c) => c.name), data: rows.map((row) => [...row]) }, CSV)}\r\n`

/** The dataset as one zip: tables, shapes, descriptor (Frictionless Data Package 1.0), dictionary, references, checksums. */
export function archive(
  atlas: Atlas,
  all: readonly DataTable[],
  shapes: readonly ShapeFile[],
  reference: Reference,
): Uint8Array {
  const files: Record<string, string> = {
    'datapackage.json': JSON.stringify(descriptor(atlas, all, shapes), null, 2),
    'README.txt': readme(atlas, all, shapes),
    'CHANGES.txt': changes(atlas),
    'reference.txt': reference.text,
    'reference.bib': reference.bibtex,
    'reference.json': reference.csl,
    ...Object.fromEntries(all.map((table) => [path(table), csv(table)])),
    ...Object.fromEntries(shapes.map(({ name, text }) => [`shapes/${name}`, text])),
  }
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  const list = entries.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('')
  const [year = 2000, month = 1, day = 1] = (atlas.releases[0]?.date ?? '').split('-').map(Number)
  return zipSync(
    Object.fromEntries([...entries, ['SHA256SUMS', strToU8(list)] as const]),
    // The date of the release, so that the same data make the same file; fflate reads it as local time.
    { level: 9, mtime: new Date(year, month - 1, day) },
  )
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const path = (table: DataTable) => `data/${table.name}.csv`

/** datapackage.json: https://specs.frictionlessdata.io/data-package/ */
function descriptor(atlas: Atlas, all: readonly DataTable[], shapes: readonly ShapeFile[]): object {
  return {
    profile: 'data-package',
    name: 'samvad-atlas',
    title: 'Samvad Atlas: India and Central Asia',
    version: atlas.version,
    created: `${atlas.releases[0]?.date}T00:00:00Z`,
    description: `As of ${atlas.asOf}. Each row names its sources and their licences; see the tables of sources and licences.`,
    // Each row is under the licences that it names; the profile knows only those of the whole.
    licenses: [{ name: 'see-each-row', path: 'data/licences.csv', title: LICENCES }],
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
      ...shapes.map((shape) => ({
        name: shape.name.replace(/\.geojson$/, '').replaceAll('.', '-'),
        title: `${SHAPES[shape.content].title}: ${shape.view.name}`,
        path: `shapes/${shape.name}`,
        format: 'geojson',
        mediatype: 'application/geo+json',
        encoding: 'utf-8',
        description: `${SHAPES[shape.content].text}. The boundary view: ${shape.view.text} RFC 7946; geometry from Natural Earth, public domain.`,
      })),
    ],
  }
}

const LICENCES =
  'Each row names the licences under which it may be re-used, and this table says what they are'
const SHAPES = {
  region: { title: 'The six states', text: 'The six states with their counts and trade as properties' },
  context: {
    title: 'What lies around the six states',
    text: 'Neighbours, lakes, boundary lines by kind and, where the view marks them, disputed areas',
  },
  near: {
    title: 'Regions, enclaves and rivers',
    text: 'Borders and names of the first-level regions of the six states, names of enclaves, and rivers',
  },
} as const

/** A file of shapes in one boundary view. */
export interface ShapeFile {
  readonly name: string
  readonly text: string
  readonly content: keyof typeof SHAPES
  readonly view: Pick<Boundary, 'name' | 'text'>
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

const readme = (atlas: Atlas, all: readonly DataTable[], shapes: readonly ShapeFile[]): string =>
  [
    `Samvad Atlas, dataset ${atlas.version}, as of ${atlas.asOf}`,
    '',
    'Each row names its sources (data/sources.csv) and the licences under which it may be re-used',
    '(data/licences.csv); how to credit each source stands beside it. "facts" means that no terms were seen, or that',
    'rights are reserved: figures are restated, as single facts or as a series, with credit and a link, and no text',
    'or layout is copied. Whoever publishes such a series anew should ask the publisher.',
    'A missing value is an empty cell, never zero. What may not be re-shared is not in here.',
    'A text that a spreadsheet would run as a formula begins with an apostrophe.',
    '',
    ...ADDRESSES,
    '',
    ...all.flatMap((table) => [
      `${path(table)}: ${table.description} (${table.rows.length} rows)`,
      ...table.columns.map((c) => `  ${c.name} (${c.type}${c.unit ? `, ${c.unit}` : ''}): ${c.description}`),
      '',
    ]),
    ...shapes.map(
      ({ name, content, view }) => `shapes/${name}: ${SHAPES[content].text} (boundary view: ${view.name})`,
    ),
    '',
    ...OUTLINES,
    '',
  ].join('\n')

const OUTLINES = [
  'Outlines are from Natural Earth, generalised to about half a kilometre for the six states and more for others; the',
  'map shows coarser ones until it is close. They have no legal standing. Each boundary view is a depiction of its own.',
]

/** How to find the cell or the row that an address means. */
const ADDRESSES = [
  'Addresses of numbers (column inputs of data/items.csv). The year is the first of the fiscal year: 2024 is FY2024-25.',
  '  trade:UZB:2024:export: data/trade.csv, country UZB, fiscal_year FY2024-25, column export; import likewise.',
  '    total: export and import together. IND for the country: the sum of all partners. WLD: data/world-trade.csv.',
  '  goods:UZB:2021:export:pharmaceuticals: data/trade-by-sector.csv, country UZB, fiscal_year FY2021-22,',
  '    flow export, trade_sector pharmaceuticals, column value; a sector without a row had less than 0.01.',
  '  mine:usgs:2024:china: data/mine-production.csv, agency usgs, year 2024, column china; world and share likewise.',
  'Addresses of facts (columns at): item:dlg-4 is the row dlg-4 of data/items.csv; sector, country, stage and dataset',
  '  likewise in the tables of those; trade:KAZ:2024, goods:KAZ:2021 and mine:usgs:2024 are the rows above, without a',
  '  column; report:KAZ:2022 is data/other-reports.csv, country KAZ, period 2022.',
]

const changes = (atlas: Atlas): string =>
  atlas.releases
    .map(
      ({ version, date, changes: list }) => `${version} (${date})\n${list.map((c) => `  ${c}`).join('\n')}\n`,
    )
    .join('\n')
