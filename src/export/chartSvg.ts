import { formatNumber } from '../i18n/format.ts'
import { LIGHT } from '../theme/theme.ts'
import type { Charted } from './charted.ts'
import { type ChartNumbers, chartNumbers } from './chartNumbers.ts'
import { onColour, tinted } from './colour.ts'
import { type Drawing, node, type SvgNode } from './picture.ts'
import { type Font, type Measure, round, wrap } from './text.ts'

/** CSS pixels. */
const WIDTH = 760
const TALL = 320
const ROW = { alone: 30, each: 20, gap: 10 }
const BELOW = 40
const SIZE = 12
const FONT: Font = { family: 'sans', size: SIZE, weight: 400 }
/** From the middle of a line of letters down to where they stand. */
const DROP = SIZE * 0.35

type Anchor = 'start' | 'middle' | 'end'

const letters = (text: string, x: number, y: number, anchor: Anchor, fill: string): SvgNode =>
  node('text', { x: round(x), y: round(y), 'text-anchor': anchor, 'font-size': SIZE, fill }, [text])

const rule = (d: string, stroke: string) => node('path', { d, stroke, fill: 'none' })

/** Round numbers along an axis from the least to the most that is drawn on it. */
function ticksOf(values: readonly number[], { ofHundred }: ChartNumbers): number[] {
  const [least, most] = [Math.min(0, ...values), ofHundred ? 100 : Math.max(0, ...values)]
  const rough = (most - least) / 5 || 1
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough * 0.999) ?? rough
  const [from, to] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)]
  return Array.from({ length: Math.max(1, to - from) + 1 }, (_, i) => (from + i) * step)
}

interface Scale {
  readonly ticks: readonly number[]
  readonly at: (value: number) => number
}

function scaleOf(ticks: readonly number[], from: number, to: number): Scale {
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)]
  return { ticks, at: (value) => from + ((value - least) / (most - least)) * (to - from) }
}

const tickText = (value: number, ticks: readonly number[]) =>
  formatNumber(value, ticks.every(Number.isInteger) ? 0 : 2)

/** Where the parts of a row begin and end: one after another where they are stacked. */
function spans(numbers: ChartNumbers, row: number, stacked: boolean) {
  let [up, down] = [0, 0]
  return numbers.series.map(({ values }): readonly [number, number] | null => {
    const value = values[row]
    if (value === null || value === undefined) return null
    if (!stacked) return [0, value]
    const from = value < 0 ? down : up
    if (value < 0) down += value
    else up += value
    return [from, from + value]
  })
}

interface Bar {
  readonly row: number
  readonly series: number
  readonly span: readonly [number, number]
}

function barsOf({ drawn, table }: Charted, numbers: ChartNumbers): Bar[] {
  return table.rows.flatMap((_, row) =>
    spans(numbers, row, drawn.stacked).flatMap((span, series) => (span ? [{ row, series, span }] : [])),
  )
}

/** A bar; of a figure that is not final it is pale, with an edge. */
function barNode(
  box: { x: number; y: number; width: number; height: number },
  colour: string,
  pale: boolean,
) {
  const place = Object.fromEntries(Object.entries(box).map(([name, value]) => [name, round(value)]))
  return node('rect', {
    ...place,
    ...(pale ? { fill: tinted(colour), stroke: colour, 'stroke-dasharray': '3 2' } : { fill: colour }),
  })
}

/** Bars that lie, with the first row at the top. */
function lying(chart: Charted, numbers: ChartNumbers, measure: Measure) {
  const { stacked } = chart.drawn
  const { series, labels, few } = numbers
  const each = stacked || series.length === 1 ? ROW.alone : ROW.each * series.length + ROW.gap
  const names = labels.map(({ text }) => wrap(text, 230, FONT, measure)[0] ?? '')
  const left = Math.max(...names.map((name) => measure(name, FONT))) + 10
  const bars = barsOf(chart, numbers)
  const bottom = each * labels.length
  const scale = scaleOf(
    ticksOf(
      bars.map(({ span }) => span[1]),
      numbers,
    ),
    left,
    WIDTH - 60,
  )
  const thick = (stacked ? each : (each - ROW.gap) / series.length + (series.length === 1 ? ROW.gap : 0)) - 8
  const drawn = bars.flatMap(({ row, series: s, span }) => {
    const one = series[s]
    if (!one) return []
    const [from, to] = [scale.at(Math.min(...span)), scale.at(Math.max(...span))]
    const y = row * each + 4 + (stacked ? 0 : s * (thick + 2))
    const pale = labels[row]?.mark !== null
    const middle = y + thick / 2 + DROP
    const said = one.write(span[1] - span[0])
    const hasRoom = few && !one.crowded.includes(row)
    const text = stacked
      ? letters(said, (from + to) / 2, middle, 'middle', onColour(pale ? tinted(one.colour) : one.colour))
      : letters(said, to + 6, middle, 'start', LIGHT.ink)
    return [
      barNode({ x: from, y, width: to - from, height: thick }, one.colour, pale),
      ...(hasRoom ? [text] : []),
    ]
  })
  const nodes = [
    ...scale.ticks.map((tick) => rule(`M${round(scale.at(tick))} 0V${bottom}`, LIGHT.hairline)),
    ...scale.ticks.map((tick) =>
      letters(tickText(tick, scale.ticks), scale.at(tick), bottom + 16, 'middle', LIGHT.muted),
    ),
    ...names.map((name, row) => letters(name, left - 8, (row + 0.5) * each + DROP, 'end', LIGHT.ink)),
    ...drawn,
    letters(numbers.unit, (left + WIDTH - 60) / 2, bottom + 34, 'middle', LIGHT.muted),
  ]
  return { nodes, height: bottom + BELOW }
}

/** Columns or lines over names along the foot. */
function upright(chart: Charted, numbers: ChartNumbers, measure: Measure) {
  const { labels, series } = numbers
  const bars = barsOf(chart, numbers)
  const ticks = ticksOf(
    bars.map(({ span }) => span[1]),
    numbers,
  )
  const left = Math.max(...ticks.map((tick) => measure(tickText(tick, ticks), FONT))) + 12
  const top = 24
  const scale = scaleOf(ticks, TALL, top)
  const step = (WIDTH - left) / labels.length
  const middle = (row: number) => left + (row + 0.5) * step
  const widest = Math.max(...labels.map(({ text }) => measure(text, FONT))) + 10
  // As many names as have room, the last of them always.
  const every = Math.max(1, Math.ceil(widest / step))
  const isNamed = (row: number) => (labels.length - 1 - row) % every === 0
  const nodes = [
    letters(numbers.unit, 0, 10, 'start', LIGHT.muted),
    ...ticks.map((tick) => rule(`M${round(left)} ${round(scale.at(tick))}H${WIDTH}`, LIGHT.hairline)),
    ...ticks.map((tick) =>
      letters(tickText(tick, ticks), left - 8, scale.at(tick) + DROP, 'end', LIGHT.muted),
    ),
    ...labels.flatMap(({ text }, row) => (isNamed(row) ? [nameBelow(text, middle(row), widest)] : [])),
    ...bars.flatMap((bar) => columnNodes(bar, chart, numbers, middle, step, scale)),
    ...series.flatMap((_, s) => lineNodes(numbers, s, middle, scale)),
  ]
  return { nodes, height: TALL + BELOW - 8 }
}

/** A name in the middle below its place, but within the drawing. */
const nameBelow = (text: string, x: number, width: number) =>
  x + width / 2 > WIDTH
    ? letters(text, WIDTH, TALL + 18, 'end', LIGHT.ink)
    : letters(text, x, TALL + 18, 'middle', LIGHT.ink)

/** A column with its number over it, where each can have one. */
function columnNodes(
  { row, series: s, span }: Bar,
  { drawn }: Charted,
  { series, labels, few }: ChartNumbers,
  middle: (row: number) => number,
  step: number,
  scale: Scale,
): SvgNode[] {
  const one = series[s]
  if (!one || one.isLine) return []
  // What is a line over columns comes after them.
  const side = drawn.stacked ? 1 : series.filter(({ isLine }) => !isLine).length
  const width = (step * 0.72) / side
  const x = middle(row) - (step * 0.72) / 2 + (drawn.stacked ? 0 : s * width)
  const [low, high] = [scale.at(Math.min(...span)), scale.at(Math.max(...span))]
  return [
    barNode({ x, y: high, width, height: low - high }, one.colour, labels[row]?.mark !== null),
    ...(few && !drawn.stacked
      ? [letters(one.write(span[1]), x + width / 2, high - 5, 'middle', LIGHT.ink)]
      : []),
  ]
}

/** Dashes tell the lines apart without their colours. */
const DASHES = ['', '6 3', '2 3', '8 3 2 3', '10 4', '4 2 1 2'] as const
const dashed = (s: number) => {
  const dash = DASHES[s % DASHES.length] ?? ''
  return dash === '' ? {} : { 'stroke-dasharray': dash }
}

/** A line that ends where a number is missing, with its points; hollow is what is not final. */
function lineNodes(
  { series, labels }: ChartNumbers,
  s: number,
  middle: (row: number) => number,
  scale: Scale,
): SvgNode[] {
  const one = series[s]
  if (!one?.isLine) return []
  let pen = 'M'
  let d = ''
  const points: SvgNode[] = []
  for (const [row, value] of one.values.entries()) {
    if (value === null) {
      pen = 'M'
      continue
    }
    const [x, y] = [round(middle(row)), round(scale.at(value))]
    d += `${pen}${x} ${y}`
    pen = 'L'
    const fill = labels[row]?.mark === null ? one.colour : LIGHT.raised
    points.push(node('circle', { cx: x, cy: y, r: 3, fill, stroke: one.colour, 'stroke-width': 1.5 }))
  }
  const line = node('path', { d, fill: 'none', stroke: one.colour, 'stroke-width': 2.2, ...dashed(s) })
  return d === '' ? [] : [line, ...points]
}

/** What each colour stands for; a single one is what the title says. */
function legendOf({ drawn }: Charted, { series }: ChartNumbers): Drawing['legend'] {
  if (series.length < 2) return []
  const rows = series.map(({ name, colour }, s) => ({
    text: name,
    sample: {
      ...{ width: 22, height: 12 },
      nodes: [
        drawn.as === 'lines'
          ? node('path', { d: 'M0 6H22', stroke: colour, 'stroke-width': 2.2, fill: 'none', ...dashed(s) })
          : node('rect', { width: 22, height: 12, fill: colour }),
      ],
    },
  }))
  return [{ title: '', rows }]
}

/** A chart as lines and letters, worked out from its numbers. */
export function chartSvg(chart: Charted, measure: Measure): Drawing {
  const numbers = chartNumbers(chart)
  const { nodes, height } = (chart.drawn.as === 'bars' ? lying : upright)(chart, numbers, measure)
  return {
    ...{ title: null, measure: null, framed: false, scale: null, notes: [], sources: [] },
    ...{ nodes, width: WIDTH, height, legend: legendOf(chart, numbers) },
  }
}
