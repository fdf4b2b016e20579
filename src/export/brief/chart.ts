import { Paragraph } from 'docx'
import { ChartRun, type ChartSeries } from 'docx/charts'
import { LIGHT } from '../../theme/theme.ts'
import { type Charted, saysOf } from '../charted.ts'
import { type ChartNumbers, chartNumbers } from '../chartNumbers.ts'
import { hex, onColour, tinted } from '../colour.ts'
import { clean } from '../xml.ts'

/** CSS pixels: as wide as the page, as high as its rows need, or as what stands or runs along needs. */
const WIDTH = 640
const HEIGHT = 300
const AROUND = { legend: 80, none: 58 }
const ROW = { alone: 25, each: 17 }

function heightOf({ drawn, table }: Charted): number {
  if (drawn.as !== 'bars') return HEIGHT
  const row = drawn.stacked || drawn.series.length === 1 ? ROW.alone : ROW.each * drawn.series.length + 8
  return Math.min(600, (drawn.series.length > 1 ? AROUND.legend : AROUND.none) + table.rows.length * row)
}

/** Points of the letters beside bars and axes. */
const SMALL = 8.5

const size = (points: number, colour: string) => ({ size: points, color: hex(colour) })

/** Where the number of a bar or a point stands, and in which letters. */
function labelled({ drawn }: Charted, { few, format }: ChartNumbers, ground: string) {
  return {
    ...{ value: few, numberFormat: format },
    font: size(SMALL, drawn.stacked ? onColour(ground) : LIGHT.ink),
    ...(drawn.stacked && { position: 'center' as const }),
    ...(drawn.as === 'lines' && { position: 'above' as const }),
  }
}

function seriesOf(chart: Charted, numbers: ChartNumbers): ChartSeries[] {
  return numbers.series.map(({ name, colour, values, crowded, isLine }) => {
    const pale = tinted(colour)
    const isPale = (row: number) => !isLine && numbers.labels[row]?.mark !== null
    return {
      ...{ name, values, color: hex(colour), dataLabels: labelled(chart, numbers, colour) },
      pointLabels: values.map((_, row) =>
        crowded.includes(row) ? false : isPale(row) ? labelled(chart, numbers, pale) : undefined,
      ),
      ...(isLine
        ? { line: { width: 2 }, ...(chart.drawn.as === 'columns' && { type: 'line' as const }) }
        : { colors: values.map((_, row) => (isPale(row) ? hex(pale) : undefined)) }),
    }
  })
}

/** A chart that Word draws from a workbook of its own: "Edit Data" opens it. */
export function chartOf(chart: Charted): Paragraph {
  const { drawn } = chart
  const numbers = chartNumbers(chart)
  const { unit, axisFormat, labels, ofHundred } = numbers
  const series = seriesOf(chart, numbers)
  const isLying = drawn.as === 'bars'
  const run = new ChartRun({
    ...{ categories: labels.map(({ text }) => text), series, emptyValues: 'gap' },
    ...{ transformation: { width: WIDTH, height: heightOf(chart) }, font: { color: hex(LIGHT.ink) } },
    chartArea: { fill: 'none', border: 'none' },
    legend: series.length > 1 && { position: 'top', font: size(9, LIGHT.ink) },
    categoryAxis: { reverseOrder: isLying, font: size(SMALL, LIGHT.ink) },
    valueAxis: {
      ...{ numberFormat: axisFormat, font: size(SMALL, LIGHT.muted), gridlines: true },
      // With the first row at the top, the axis of numbers would be there too.
      ...(isLying && { crossesAt: 'maximum' }),
      ...(ofHundred && { minimum: 0, maximum: 100 }),
      title: { text: unit, font: size(SMALL, LIGHT.muted) },
    },
    altText: { name: clean(chart.name), description: saysOf(chart) },
    ...(drawn.as === 'lines'
      ? { type: 'line', markers: { shape: 'circle', size: 4 } }
      : {
          ...{ type: isLying ? 'bar' : 'column', stacking: drawn.stacked ? 'stacked' : 'none' },
          ...{ gapWidth: series.length > 1 && !drawn.stacked ? 60 : 45, overlap: drawn.stacked ? 100 : 0 },
        }),
  })
  return new Paragraph({ style: 'Chart', children: [run] })
}
