import type PptxGenJS from 'pptxgenjs'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { LIGHT } from '../../theme/theme.ts'
import type { Drawn, ToldChart } from '../told.ts'
import { clean } from '../xml.ts'
import { formatCode } from './cells.ts'
import type { Box } from './page.ts'

/** A chart that an office program draws. */
export type Charted = ToldChart & { readonly drawn: Extract<Drawn, { readonly stacked: boolean }> }

export const isCharted = (chart: ToldChart): chart is Charted => 'stacked' in chart.drawn

/** A chart whose provisional rows say so in their names, with a word what their mark means. */
export function withProvisional(chart: Charted): Charted {
  const { table, drawn, measure } = chart
  const { provisional = [] } = table
  if (provisional.length === 0) return chart
  const rows = table.rows.map((row, at) =>
    provisional.includes(at)
      ? row.map((value, i) =>
          i === drawn.names ? t('deck.provisional-name', { name: String(value ?? '') }) : value,
        )
      : row,
  )
  return { ...chart, table: { ...table, rows }, measure: t('deck.provisional', { measure }) }
}

/** A chart of stacked bars whose names have the sums of them, as the screen has them at their ends; or why there is none. */
export function withTotals(chart: Charted): Charted {
  const { table, drawn } = chart
  if (!drawn.stacked) return chart
  const columns = drawn.series.map(({ column }) => numbers(chart, column))
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
const FEW = 14

const hex = (colour: string) => colour.slice(1).toUpperCase()

/** The numbers of a series; null where there is none. */
const numbers = ({ table }: ToldChart, column: number) =>
  table.rows.map((row) => {
    const value = row[column]
    return typeof value === 'number' ? value : null
  })

/** The columns as the workbook has them: the names, the series, and whatever else the table says. */
export function order(chart: Charted): number[] {
  const drawn = [chart.drawn.names, ...chart.drawn.series.map(({ column }) => column)]
  return [...drawn, ...chart.table.columns.map((_, i) => i).filter((i) => !drawn.includes(i))]
}

const known = (values: readonly (number | null)[]) => values.filter((v) => v !== null)

/** What is counted, once for all series; else the measure says it. */
function unitOf(chart: Charted): string {
  const units = new Set(chart.drawn.series.map(({ column }) => chart.table.columns[column]?.unit))
  const [unit] = units
  return clean(units.size === 1 && unit ? unit : chart.measure)
}

/** What pptxgenjs is told of a chart; what it gets wrong is mended in `mendChart.ts`. */
export function charted(chart: Charted, box: Box): Parameters<PptxGenJS.Slide['addChart']> {
  const { drawn, table } = chart
  const labels = table.rows.map((row) => clean(String(row[drawn.names] ?? '')) || ' ')
  const series = drawn.series.map(({ column }) => ({
    name: clean(table.columns[column]?.label ?? ''),
    labels,
    // The types know no gap; the library writes one, and `mendChart.ts` takes it out.
    values: numbers(chart, column) as number[],
  }))
  const first = table.columns[drawn.series[0]?.column ?? -1]
  const all = drawn.series.flatMap(({ column }) => known(numbers(chart, column)))
  const code = formatCode(all, first?.format ?? String)
  const lying = drawn.as === 'bars'
  const text = { color: hex(LIGHT.muted), face: '+mn-lt', size: 11 }
  const options: PptxGenJS.IChartOpts = {
    ...box,
    barDir: lying ? 'bar' : 'col',
    barGrouping: drawn.stacked ? 'stacked' : 'clustered',
    barGapWidthPct: series.length > 1 && !drawn.stacked ? 60 : 45,
    chartColors: drawn.series.map(({ colour }) => hex(colour)),
    chartArea: { roundedCorners: false },
    displayBlanksAs: 'gap',
    ...{ lineSize: 2.25, lineDataSymbol: 'circle', lineDataSymbolSize: 5 },
    ...{ showLegend: series.length > 1, legendPos: 't', legendFontSize: series.length > 2 ? 10 : text.size },
    ...{ legendFontFace: text.face, legendColor: hex(LIGHT.ink) },
    // The first row at the top.
    // The types know one way only, the library both.
    catAxisOrientation: (lying ? 'maxMin' : 'minMax') as 'minMax',
    ...{
      catAxisLabelColor: hex(LIGHT.ink),
      catAxisLabelFontFace: text.face,
      catAxisLabelFontSize: text.size,
    },
    ...{ catAxisLineColor: hex(LIGHT.border), catAxisMajorTickMark: 'none' as const },
    ...{ valAxisLabelColor: text.color, valAxisLabelFontFace: text.face, valAxisLabelFontSize: 10 },
    ...{
      // Beside the axis: with the first row at the top, its low end is there.
      valAxisLabelPos: 'nextTo' as const,
      valAxisLineShow: false,
      valAxisLabelFormatCode: axisCode(all, code),
      valAxisMajorTickMark: 'none' as const,
      // Where all are close, Office begins above nought, and the bars would lie.
      ...(drawn.as !== 'lines' && all.every((value) => value >= 0) && { valAxisMinVal: 0 }),
    },
    valGridLine: { color: hex(LIGHT.hairline), size: 0.75, style: 'solid' },
    ...{ showValAxisTitle: true, valAxisTitle: unitOf(chart), valAxisTitleFontSize: 10 },
    ...{ valAxisTitleColor: text.color, valAxisTitleFontFace: text.face },
    // What is stacked has its sums in its names.
    showValue: all.length <= FEW && !drawn.stacked,
    ...{ dataLabelFormatCode: code, dataLabelFontFace: text.face, dataLabelFontSize: text.size },
    dataLabelColor: hex(LIGHT.ink),
    ...(drawn.as === 'lines' && { dataLabelPosition: 't' as const }),
    valLabelFormatCode: code,
  }
  const own: PptxGenJS.CHART_NAME = drawn.as === 'lines' ? 'line' : 'bar'
  const over = drawn.series.some(({ line }) => line)
  if (!over) return [own, series, options]
  const part = (type: PptxGenJS.CHART_NAME, isLine: boolean) => {
    const at = drawn.series.flatMap(({ line = false }, i) => (line === isLine ? [i] : []))
    return {
      type,
      data: at.flatMap((i) => series[i] ?? []),
      options: { ...options, chartColors: at.map((i) => hex(drawn.series[i]?.colour ?? LIGHT.ink)) },
    }
  }
  // Of several kinds the library takes its options from where the numbers are of one.
  return [[part(own, false), part('line', true)], options as never]
}

/** Of a whole bar: what is shorter has no room for its number. */
const NARROW = 0.09

/** Which numbers of each series have no room on what is stacked, counted from the first row. */
export function crowded(chart: Charted): number[][] {
  if (!chart.drawn.stacked) return []
  const columns = chart.drawn.series.map(({ column }) => numbers(chart, column))
  const sums = chart.table.rows.map((_, row) =>
    known(columns.map((values) => values[row] ?? null)).reduce((sum, value) => sum + Math.abs(value), 0),
  )
  const longest = Math.max(0, ...sums)
  return columns.map((values) =>
    values.flatMap((value, row) => (value !== null && Math.abs(value) < longest * NARROW ? [row] : [])),
  )
}

/** Round numbers stand at the axis: decimals only where all is small. */
const axisCode = (values: readonly number[], code: string) =>
  Math.max(0, ...values.map(Math.abs)) >= 10 ? (code.includes('%') ? '#,##0"%"' : '#,##0') : 'General'

/** A chart in words, for whoever does not see it. */
export const saysOf = ({ name, title, measure }: ToldChart): string =>
  clean(t('deck.chart-says', { name, title, measure }))
