import Papa from 'papaparse'
import type { Source } from '../domain/source.ts'
import { t } from '../i18n/t.ts'
import type { Table } from './table.ts'

interface Props {
  readonly name: string
  readonly title: string
  readonly measure: string
  readonly table: Table
  readonly sources: readonly Source[]
}

/** A table as UTF-8 CSV (RFC 4180); what it is and where it comes from stand above it, in lines that begin with #. */
export function csv({ title, measure, table, sources }: Omit<Props, 'name'>): string {
  const about = [
    title,
    measure,
    ...sources.filter((s) => s.display).map((s) => `${s.publisher}: ${s.title ?? ''} ${s.url}`),
  ]
  const data = Papa.unparse({
    fields: table.columns.map((c) => c.label),
    data: table.rows.map((row) => [...row]),
  })
  return `${about.map((line) => `# ${line}`).join('\r\n')}\r\n${data}\r\n`
}

export default function CsvLink(props: Props) {
  return (
    <a download={`${props.name}.csv`} href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv(props))}`}>
      {t('chart.csv')}
    </a>
  )
}
