import { t } from '../i18n/t.ts'
import { axisCode, type Charted, crowded, FEW, known, numbersIn, unitOf, withTotals } from './charted.ts'
import { formatCode } from './formatCode.ts'
import { clean } from './xml.ts'

/** A unit of the data. */
const PERCENT = 'percent'

export interface ChartNumbers {
  /** What is counted, once for all series; else the measure says it. */
  readonly unit: string
  /** Formats of an office program, of the numbers and of the axis. */
  readonly format: string
  readonly axisFormat: string
  /** Along the axis, one a row; `mark` says why its figures are not final. */
  readonly labels: readonly { readonly text: string; readonly mark: string | null }[]
  readonly series: readonly {
    readonly name: string
    readonly colour: string
    /** Drawn as a line, be it over columns. */
    readonly isLine: boolean
    /** null where there is none. */
    readonly values: readonly (number | null)[]
    /** As the screen writes them. */
    readonly write: (n: number) => string
    /** Rows that have no room for their number. */
    readonly crowded: readonly number[]
  }[]
  /** Whether each can have its number. */
  readonly few: boolean
  /** Whether all are parts of a hundred, so that the axis ends there. */
  readonly ofHundred: boolean
}

/** A chart as whoever draws it needs it. */
export function chartNumbers(told: Charted): ChartNumbers {
  const chart = withTotals(told)
  const { drawn, table } = chart
  const without = crowded(chart)
  const series = drawn.series.map(({ column, colour, line }, i) => ({
    name: clean(table.columns[column]?.label ?? '') || ' ',
    colour,
    isLine: drawn.as === 'lines' || line === true,
    values: numbersIn(chart, column),
    write: table.columns[column]?.format ?? String,
    crowded: without[i] ?? [],
  }))
  const all = series.flatMap(({ values }) => known(values))
  const format = formatCode(all, series[0]?.write ?? String)
  const unit = unitOf(chart)
  const marks = marksOf(chart)
  const [first = null] = marks
  const isOneMark = first !== null && marks.every((mark) => mark === first)
  return {
    unit: isOneMark ? t('brief.marked', { name: unit, mark: first }) : unit,
    format,
    axisFormat: axisCode(all, format),
    labels: table.rows.map((row, i) => {
      const name = clean(String(row[drawn.names] ?? '')) || ' '
      // What all have is said once, beside the unit.
      const mark = isOneMark ? null : (marks[i] ?? null)
      return { text: mark === null ? name : t('brief.marked', { name, mark }), mark }
    }),
    series,
    few: all.length <= FEW,
    ofHundred: unit === PERCENT && all.some((n) => n > 50) && all.every((n) => n >= 0 && n <= 100),
  }
}

/** Why the figures of a row are not final, in the words of its status. */
function marksOf({ table }: Charted): (string | null)[] {
  const marks = [t('figure.provisional'), t('trade.status-provisional'), t('figure.estimated')]
  const status = table.columns.findIndex(({ label }) => label === t('chart.status'))
  return table.rows.map((row) => marks.find((mark) => mark === row[status]) ?? null)
}
