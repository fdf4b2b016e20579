import Papa from 'papaparse'
import { CSV } from '../domain/csv.ts'
import type { Table } from '../domain/table.ts'
import { t } from '../i18n/t.ts'
import { creditOf, licenceOf } from '../select/credit.ts'
import type { Provenance } from '../select/provenance.ts'

/** A chart or a table as it is taken away. */
export interface Taken {
  readonly title: string
  readonly measure: string
  readonly table: Table
  readonly provenance: Provenance
  /** Of the view that it was taken from. */
  readonly address: string | null
}

/**
 * UTF-8 CSV (RFC 4180) with a byte order mark, which spreadsheets need to read it as UTF-8. What it is, its units,
 * sources, licences, version and address stand above it in lines that begin with #; each row names its sources and
 * their licences. A cell that a spreadsheet would run as a formula is neutralised; numbers stay numbers. `beside` says
 * where sources and licences are listed if not above the table, which then begins within the first lines.
 */
export function csv(taken: Taken, beside: string | null = null): string {
  const { table } = taken
  return sheet(
    beside === null ? aboutLines(taken) : briefLines(taken, beside),
    [...table.columns.map((c) => c.label), t('take.sources'), t('take.licences')],
    table.rows.map((row, i) => {
      const sources = rowSources(taken, i)
      return [...row, sources.map((s) => s.id).join(' '), licencesOf(sources)]
    }),
  )
}

/** Rows under the names of their columns as such a file, and what they are about in lines above them. */
export const sheet = (
  about: readonly string[],
  fields: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string =>
  `\uFEFF${[...about.map(comment), Papa.unparse({ fields: [...fields], data: rows.map((row) => [...row]) }, CSV)].join('\r\n')}\r\n`

/**
 * A line that begins with #, whatever stands in it: no quotes around it, and none of the cells into which a
 * spreadsheet splits it is a formula.
 */
const comment = (line: string) => `# ${line.replace(/\s+/g, ' ').replace(/[,;](?=\s*[=+\-@]|")/g, "$&'")}`

/** The same as JSON, with every source and licence in full. */
export function json(taken: Taken): string {
  const { title, measure, table, provenance, address } = taken
  const { version, datasets, licences } = provenance
  return JSON.stringify(
    {
      title,
      measure,
      address,
      datasetVersion: version,
      datasets: datasets.map(({ dataset, stale }) => ({ ...dataset, olderThanItsCycle: stale })),
      columns: table.columns.map(({ label, unit }) => ({ label, unit: unit ?? null })),
      rows: table.rows.map((row, i) => ({ values: row, sources: rowSources(taken, i).map((s) => s.id) })),
      sources: named(provenance),
      licences,
    },
    null,
    2,
  )
}

/** A page too weak to be named is not named in a file either. */
const rowSources = ({ table, provenance }: Taken, i: number) => {
  const cites = table.cites?.[i]
  const found = cites?.flatMap((id) => provenance.facts.get(id)?.sources ?? []) ?? provenance.sources
  return [...new Set(found)].filter((s) => s.display)
}

/** The sources that may be named, each with how to credit it. */
const named = ({ sources, licences }: Provenance) =>
  sources
    .filter((s) => s.display)
    .map((s) => {
      const licence = licenceOf(licences, s)
      return { ...s, credit: licence ? creditOf(licence, s) : null }
    })

const licencesOf = (sources: readonly { licence: string }[]) =>
  [...new Set(sources.map((s) => s.licence))].join(' ')

function aboutLines(taken: Taken): string[] {
  const { licences } = taken.provenance
  return [
    ...whatLines(taken),
    ...periodsOf(taken),
    ...named(taken.provenance).flatMap((s) => [
      t('take.source', {
        id: s.id,
        text: [s.publisher, s.title, s.date ?? t('period.undated')].filter(Boolean).join(', '),
        url: s.url,
        licence: s.licence,
      }),
      ...(s.credit === null ? [] : [t('take.credit', { id: s.id, text: s.credit })]),
    ]),
    ...licences.map((l) => t('take.licence', { id: l.id, name: l.name, note: l.note })),
    ...whereLines(taken),
  ]
}

/** As few lines as say what it is. */
function briefLines(taken: Taken, beside: string): string[] {
  const periods = periodsOf(taken)
  return [
    ...whatLines(taken),
    ...(periods.length > 0 ? [periods.join('; ')] : []),
    beside,
    ...whereLines(taken),
  ]
}

function whatLines({ title, measure, table }: Taken): string[] {
  const units = table.columns.flatMap(({ label, unit }) => (unit ? [`${label}: ${unit}`] : []))
  return [title, measure, ...(units.length > 0 ? [t('take.units', { units: units.join('; ') })] : [])]
}

const periodsOf = ({ provenance }: Taken): string[] =>
  provenance.datasets.map(({ dataset }) =>
    t('take.period', { dataset: dataset.title, newest: dataset.newest, date: dataset.asOf }),
  )

const whereLines = ({ provenance, address }: Taken): string[] => [
  t('take.version', { version: provenance.version }),
  ...(address === null ? [] : [t('take.address', { address })]),
]
