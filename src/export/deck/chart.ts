import type PptxGenJS from 'pptxgenjs'
import { t } from '../../i18n/t.ts'
import { LIGHT } from '../../theme/theme.ts'
import { axisCode, type Charted, FEW, known, numbersIn, unitOf } from '../charted.ts'
import { hex } from '../colour.ts'
import { formatCode } from '../formatCode.ts'
import { clean } from '../xml.ts'
import type { Box } from './page.ts'

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

/** The columns as the workbook has them: the names, the series, and whatever else the table says. */
export function order(chart: Charted): number[] {
  const drawn = [chart.drawn.names, ...chart.drawn.series.map(({ column }) => column)]
  return [...drawn, ...chart.table.columns.map((_, i) => i).filter((i) => !drawn.includes(i))]
}

/** What pptxgenjs is told of a chart; what it gets wrong is mended in `mendChart.ts`. */
export function charted(chart: Charted, box: Box): Parameters<PptxGenJS.Slide['addChart']> {
  const { drawn, table } = chart
  const labels = table.rows.map((row) => clean(String(row[drawn.names] ?? '')) || ' ')
  const series = drawn.series.map(({ column }) => ({
    name: clean(table.columns[column]?.label ?? ''),
    labels,
    // The types know no gap; the library writes one, and `mendChart.ts` takes it out.
    values: numbersIn(chart, column) as number[],
  }))
  const first = table.columns[drawn.series[0]?.column ?? -1]
  const all = drawn.series.flatMap(({ column }) => known(numbersIn(chart, column)))
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
