import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  usePlotArea,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import type { Theme } from '../../../theme/theme.ts'
import type { Kind } from '../../kinds.ts'
import { scaleTicks } from '../../scaleTicks.ts'
import { spread } from '../../spread.ts'
import { Fitted } from '../Fitted.tsx'
import { Shape } from '../Shape.tsx'
import { axisText, labelText } from '../style.ts'

/** A line with points of its own shape, so that colour is not all that tells it from the others. */
export interface EndLine {
  readonly id: string
  readonly colour: string
  readonly kind: Kind
  readonly strong: boolean
  readonly points: readonly { readonly x: number; readonly y: number | null; readonly hollow: boolean }[]
}

export interface EndLabel {
  readonly id: string
  readonly text: string
  /** Where it would stand, in the unit of the axis. */
  readonly value: number
  /** Whether it names a point at the right end of the plot, to which a line leads. */
  readonly atEnd: boolean
  readonly colour: string
  readonly kind: Kind
  readonly strong: boolean
}

interface Props {
  readonly lines: readonly EndLine[]
  readonly labels: readonly EndLabel[]
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
  readonly format: (n: number) => string
  /** Where one classification ends and the next begins, and what stands on either side. */
  readonly rule: { readonly x: number; readonly before: string; readonly after: string } | null
  /** A year that is chosen. */
  readonly marked?: number | null
  readonly height: number
  readonly theme: Theme
}

/** Lines over the years, each named at its end; a year without a figure breaks the line. */
export default function EndLines(props: Props) {
  const { lines, labels, ticks, format, rule, marked = null, height, theme } = props
  const xs = [...new Set(lines.flatMap((l) => l.points.map((p) => p.x)))].sort((a, b) => a - b)
  const data = xs.map((x) => ({
    x,
    ...Object.fromEntries(lines.map((l) => [l.id, l.points.find((p) => p.x === x)?.y ?? null])),
  }))
  const values = lines.flatMap((l) => l.points.flatMap((p) => p.y ?? []))
  const levels = scaleTicks({ above: Math.max(0, ...values), below: 0 }, 4)
  const text = new Map(ticks.map((tick) => [tick.x, tick.text]))
  return (
    <Fitted height={height}>
      <LineChart
        data={data}
        margin={{ top: rule ? 24 : 8, right: marginFor(labels), bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke={theme.hairline} />
        <XAxis
          dataKey="x"
          type="number"
          domain={['dataMin', 'dataMax']}
          padding={{ left: 6, right: 6 }}
          ticks={ticks.map((tick) => tick.x)}
          tickFormatter={(x: number) => text.get(x) ?? ''}
          tickLine={false}
          axisLine={{ stroke: theme.muted }}
          tick={axisText(theme)}
          interval="equidistantPreserveStart"
          minTickGap={10}
        />
        <YAxis
          width={50}
          domain={[0, levels.at(-1) ?? 'auto']}
          ticks={levels}
          tickFormatter={format}
          tickLine={false}
          axisLine={false}
          tick={axisText(theme)}
        />
        {rule && <ReferenceLine x={rule.x} stroke={theme.muted} strokeDasharray="4 3" />}
        {marked !== null && text.has(marked) && markOf(marked, text.get(marked), theme)}
        {lines.map((line) => (
          <Line
            key={line.id}
            dataKey={line.id}
            stroke={line.colour}
            strokeWidth={line.strong ? 2.6 : 1.5}
            connectNulls={false}
            isAnimationActive={false}
            dot={(dot) => <Dot key={dot.key} dot={dot} line={line} theme={theme} />}
          />
        ))}
        {rule && <Sides rule={rule} theme={theme} xs={xs} />}
        <Labels labels={labels} theme={theme} />
      </LineChart>
    </Fitted>
  )
}

const markOf = (x: number, value: string | undefined, theme: Theme) => (
  <ReferenceLine
    x={x}
    stroke={theme.selection}
    strokeWidth={2}
    strokeDasharray="4 3"
    label={{ ...axisText(theme), fill: theme.selection, value, position: 'insideTop' }}
  />
)

function Dot(props: {
  dot: { cx?: number | undefined; cy?: number | undefined; payload?: unknown }
  line: EndLine
  theme: Theme
}) {
  const { dot, line, theme } = props
  const x = (dot.payload as { x: number } | undefined)?.x
  const point = line.points.find((p) => p.x === x)
  if (!point || point.y === null || dot.cx === undefined || dot.cy === undefined) return null
  const fill = point.hollow ? theme.paper : line.colour
  return (
    <Shape
      kind={line.kind}
      x={dot.cx}
      y={dot.cy}
      size={line.strong ? 4 : 3.2}
      fill={fill}
      stroke={line.colour}
    />
  )
}

/** Over the rule, which classification is on which side. */
function Sides({
  rule,
  theme,
  xs,
}: {
  rule: NonNullable<Props['rule']>
  theme: Theme
  xs: readonly number[]
}) {
  const area = usePlotArea()
  const [first = 0, last = 1] = [xs[0], xs.at(-1)]
  if (!area) return null
  const x = area.x + 6 + ((rule.x - first) / (last - first)) * (area.width - 12)
  return (
    <g {...labelText(theme.muted)}>
      <text x={x - 7} y={area.y - 10} textAnchor="end">
        {rule.before}
      </text>
      <text x={x + 7} y={area.y - 10}>
        {rule.after}
      </text>
    </g>
  )
}

/** Letters of a line of a label, and CSS pixels: of a letter, a line, and of the mark before it. */
const [WIDE, LETTER, LINE, BEFORE] = [17, 6.6, 14, 28]

/** A long name in several lines. */
function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < WIDE) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const marginFor = (labels: readonly EndLabel[]): number =>
  BEFORE + LETTER * Math.max(10, ...labels.flatMap((l) => linesOf(l.text).map((line) => line.length)))

/** At the right of the plot, each as near to its end as the others let it. */
function Labels({ labels, theme }: { labels: readonly EndLabel[]; theme: Theme }) {
  const scale = useYAxisScale()
  const area = usePlotArea()
  if (!scale || !area) return null
  const wanted = labels.map((l) => ({
    y: scale(l.value) ?? area.y,
    size: linesOf(l.text).length * LINE + 3,
  }))
  const placed = spread(wanted, [area.y - 8, area.y + area.height + 8])
  const x = area.x + area.width
  return placed.map((y, i) => {
    const [l, from] = [labels[i], wanted[i]?.y]
    return (
      l && (
        <g key={l.id}>
          {l.atEnd && <path d={`M${x} ${from}L${x + 9} ${y}`} stroke={theme.muted} strokeWidth={0.7} />}
          <Shape kind={l.kind} x={x + 14} y={y} size={3.6} fill={l.colour} stroke={l.colour} />
          <text {...labelText(theme.ink, l.strong ? 600 : 400)}>
            {linesOf(l.text).map((line, n, all) => (
              <tspan key={line} x={x + 22} y={y + (n - (all.length - 1) / 2) * LINE} dy="0.35em">
                {line}
              </tspan>
            ))}
          </text>
        </g>
      )
    )
  })
}
