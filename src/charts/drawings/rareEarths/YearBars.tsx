import { Bar, BarChart, CartesianGrid, Cell, LabelList, Legend, XAxis, YAxis } from 'recharts'
import { formatNumber } from '../../../i18n/format.ts'
import type { Theme } from '../../../theme/theme.ts'
import { labelsThatFit } from '../../labelsThatFit.ts'
import { Fitted } from '../Fitted.tsx'
import { LEGEND } from '../legend.tsx'
import { axisText, labelText } from '../style.ts'

interface Column {
  readonly id: string
  readonly label: string
  readonly values: Readonly<Record<string, number | null>>
  /** An estimate: pale and outlined. */
  readonly pale: boolean
  /** Above the bar; nothing where it is empty. */
  readonly text: string
}

/** Part of a column that has no bar. */
const GAP = 0.22

/** One bar a period, of one part or of several that add up. */
export default function YearBars(props: {
  columns: readonly Column[]
  /** From the foot up; named in a key where there is more than one. */
  parts: readonly { readonly key: string; readonly name: string; readonly fill: string }[]
  theme: Theme
  height: number
}) {
  const { columns, parts, theme, height } = props
  const data = columns.map(({ values, ...column }) => ({ ...column, ...values }))
  const top = parts.at(-1)?.key
  const sums = columns.map(({ id, text, values }) => ({
    id,
    text,
    value: Object.values(values)
      .filter((value) => value !== null)
      .reduce((sum, value) => sum + value, 0),
  }))
  return (
    <Fitted height={height}>
      <BarChart
        data={data}
        margin={{ top: 20, right: 4, bottom: 0, left: 0 }}
        barCategoryGap={`${GAP * 100}%`}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke={theme.hairline} />
        <XAxis
          dataKey="label"
          tickLine={false}
          axisLine={false}
          tick={axisText(theme)}
          interval="equidistantPreserveStart"
          minTickGap={8}
        />
        <YAxis
          width={52}
          domain={[0, 'auto']}
          tickFormatter={(n: number) => formatNumber(n, 1)}
          tickLine={false}
          axisLine={false}
          tick={axisText(theme)}
        />
        {parts.length > 1 && <Legend {...LEGEND} />}
        {parts.map(({ key, name, fill }) => (
          <Bar key={key} dataKey={key} name={name} stackId="bar" fill={fill} isAnimationActive={false}>
            {columns.map(({ id, pale }) => (
              <Cell
                key={id}
                fill={fill}
                fillOpacity={pale ? 0.45 : 1}
                stroke={pale ? fill : 'none'}
                strokeDasharray="2 2"
              />
            ))}
            {key === top && (
              <LabelList
                dataKey="id"
                content={({ x, y, width, value }) => (
                  <Label {...{ x, y, width, id: value, sums, ink: theme.ink }} />
                )}
              />
            )}
          </Bar>
        ))}
      </BarChart>
    </Fitted>
  )
}

type Side = number | string | undefined

/** Above a bar, where it has room among the others. */
function Label(props: {
  x: Side
  y: Side
  width: Side
  id: unknown
  sums: readonly { readonly id: string; readonly text: string; readonly value: number }[]
  ink: string
}) {
  const { id, sums, ink } = props
  const index = sums.findIndex((c) => c.id === id)
  const [x, y, width] = [props.x, props.y, props.width].map(Number)
  if (x === undefined || y === undefined || width === undefined) return null
  if (!labelsThatFit(sums, width / (1 - GAP)).has(index)) return null
  return (
    <text x={x + width / 2} y={y - 6} textAnchor="middle" {...labelText(ink, 500)}>
      {sums[index]?.text}
    </text>
  )
}
