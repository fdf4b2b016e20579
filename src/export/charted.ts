import { formatNumber } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import type { Drawn, ToldChart } from './told.ts'
import { clean } from './xml.ts'

/** A chart that an office program draws. */
export type Charted = ToldChart & { readonly drawn: Extract<Drawn, { readonly stacked: boolean }> }

export const isCharted = (chart: ToldChart): chart is Charted => 'stacked' in chart.drawn

/** A chart of stacked bars whose names have the sums of them, as the screen has them at their ends; or why there is none. */
export function withTotals(chart: Charted): Charted {
  const { table, drawn } = chart
  if (!drawn.stacked) return chart
  const columns = drawn.series.map(({ column }) => numbersIn(chart, column))
  const totals = table.rows.map((_, row) => {
    const values = known(columns.map((values) => values[row] ?? null))
    return values.length > 0
      ? formatNumber(
          values.reduce((sum, value) => sum + value, 0),
          1,
        )
      : (table.absent?.[row] ?? t('chart.no-data'))
  })
  const rows = table.rows.map((row, at) =>
    row.map((value, i) =>
      i === drawn.names
        ? t('deck.total-name', { name: String(value ?? ''), total: totals[at] ?? '' })
        : value,
    ),
  )
  return { ...chart, table: { ...table, rows } }
}

/** So many numbers can still be written beside what is drawn. */
export const FEW = 14

/** The numbers of a series; null where there is none. */
export const numbersIn = ({ table }: ToldChart, column: number) =>
  table.rows.map((row) => {
    const value = row[column]
    return typeof value === 'number' ? value : null
  })

export const known = (values: readonly (number | null)[]) => values.filter((v) => v !== null)

/** What is counted, once for all series; else the measure says it. */
export function unitOf(chart: Charted): string {
  const units = new Set(chart.drawn.series.map(({ column }) => chart.table.columns[column]?.unit))
  const [unit] = units
  return clean(units.size === 1 && unit ? unit : chart.measure)
}

/** Of a whole bar: what is shorter has no room for its number. */
const NARROW = 0.09

/** Which numbers of each series have no room on what is stacked, counted from the first row. */
export function crowded(chart: Charted): number[][] {
  if (!chart.drawn.stacked) return []
  const columns = chart.drawn.series.map(({ column }) => numbersIn(chart, column))
  const sums = chart.table.rows.map((_, row) =>
    known(columns.map((values) => values[row] ?? null)).reduce((sum, value) => sum + Math.abs(value), 0),
  )
  const longest = Math.max(0, ...sums)
  return columns.map((values) =>
    values.flatMap((value, row) => (value !== null && Math.abs(value) < longest * NARROW ? [row] : [])),
  )
}

/** Round numbers stand at the axis: decimals only where all is small. */
export const axisCode = (values: readonly number[], code: string) =>
  Math.max(0, ...values.map(Math.abs)) >= 10 ? (code.includes('%') ? '#,##0"%"' : '#,##0') : 'General'

/** A chart in words, for whoever does not see it. */
export const saysOf = ({ name, title, measure }: ToldChart): string =>
  clean(t('deck.chart-says', { name, title, measure }))
