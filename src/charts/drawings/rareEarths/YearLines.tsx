import { CartesianGrid, Line, LineChart, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { Theme } from '../../../theme/theme.ts'
import type { LineLabel, LinePoint, Line as OneLine } from '../../rareEarths/line.ts'
import { Fitted } from '../Fitted.tsx'
import { Shape } from '../Shape.tsx'
import { axisText, labelText } from '../style.ts'

const PLAIN_AXIS = { tickLine: false, axisLine: false } as const

interface Props {
  points: readonly LinePoint[]
  lines: readonly OneLine[]
  labels: readonly LineLabel[]
  theme: Theme
  height: number
  /** CSS pixels to the right for the labels. */
  right: number
  /** Of the upright axis, from its start to its end. */
  ticks: readonly number[]
  format: (n: number) => string
  scale?: 'linear' | 'log'
  /** Labelled years; every fifth where they are not given. */
  years?: readonly number[]
  /** Upright lines with words: where one edition follows another. */
  seams?: readonly { readonly year: number; readonly text: string }[]
}

/** Lines over years, each named at its end: a year without a figure breaks the line, an estimate is hollow. */
export default function YearLines(props: Props) {
  const { points, lines, theme, height, right, ticks, format, scale = 'linear', seams = [] } = props
  const data = points.map(({ year, values }) => ({ year, ...values }))
  const years = props.years ?? points.map((p) => p.year).filter((y) => y % 5 === 0)
  return (
    <Fitted height={height}>
      <LineChart data={data} margin={{ top: 20, right, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke={theme.hairline} />
        <XAxis
          dataKey="year"
          type="number"
          domain={['dataMin', 'dataMax']}
          ticks={[...years]}
          {...PLAIN_AXIS}
          tick={axisText(theme)}
        />
        <YAxis
          scale={scale}
          domain={[ticks[0] ?? 'auto', ticks.at(-1) ?? 'auto']}
          ticks={[...ticks]}
          width={scale === 'log' ? 74 : 58}
          tickFormatter={format}
          {...PLAIN_AXIS}
          tick={axisText(theme)}
        />
        {seams.map((s) => (
          <ReferenceLine
            key={s.year}
            x={s.year}
            stroke={theme.muted}
            strokeDasharray="2 3"
            label={{ value: s.text, position: 'insideTopRight', ...labelText(theme.muted), fontSize: 11.5 }}
          />
        ))}
        {points.flatMap(({ year, range }) =>
          range
            ? [
                <ReferenceLine
                  key={year}
                  segment={[
                    { x: year, y: range[0] },
                    { x: year, y: range[1] },
                  ]}
                  stroke={theme.ink}
                  strokeWidth={5}
                  strokeLinecap="square"
                />,
              ]
            : [],
        )}
        {lines.map((line) => (
          <Line
            key={line.key}
            dataKey={line.key}
            stroke={line.colour}
            strokeWidth={line.thick ? 2.6 : 1.8}
            {...(line.dashed && { strokeDasharray: '5 3' })}
            dot={false}
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
        <Marks {...props} />
      </LineChart>
    </Fitted>
  )
}

/** Dots of years, and words, each with the shape of its line where it has one. */
const Marks = (props: Props) => (
  <>
    {dotsOf(props).map(({ key, kind, ...dot }) => (
      <ReferenceDot
        key={key}
        r={3.5}
        {...dot}
        {...(kind && {
          shape: ({ cx = 0, cy = 0 }) => <Shape {...dot} kind={kind} x={cx} y={cy} size={3.4} />,
        })}
      />
    ))}
    {wordsOf(props.labels).map(({ key, mark, ...dot }) => (
      <ReferenceDot
        key={key}
        r={0}
        {...dot}
        {...(mark && {
          shape: ({ cx = 0, cy = 0 }) => <Shape {...mark} x={cx + BEFORE} y={cy + mark.dy} size={3.6} />,
        })}
      />
    ))}
  </>
)

/** Hollow for an estimate, full where it is marked. */
const dotsOf = ({ points, lines, theme }: Props) =>
  points.flatMap(({ year, values, hollow, full = [] }) =>
    lines.flatMap(({ key, colour, kind }) => {
      const y = values[key]
      if (typeof y !== 'number') return []
      const dot = { key: `${key}-${year}`, x: year, y, kind }
      if (hollow.includes(key)) return [{ ...dot, fill: theme.paper, stroke: colour, strokeWidth: 2 }]
      return full.includes(key) ? [{ ...dot, fill: colour, stroke: 'none' }] : []
    }),
  )

/** CSS pixels from the end of a line to the mark before its words, and from there to the words. */
const [BEFORE, AFTER] = [14, 18]

/** Words are the label of a dot that is not seen. */
const wordsOf = (labels: readonly LineLabel[]) =>
  labels.map(({ year, value, text, colour, kind, at, dx = 0, dy = 0 }) => ({
    ...{ key: `${year} ${text}`, x: year, y: value },
    mark: kind && { kind, dy, fill: colour, stroke: colour },
    label: { value: text, position: at, ...labelText(colour, 500), dy, dx: kind ? dx + AFTER : dx },
  }))
