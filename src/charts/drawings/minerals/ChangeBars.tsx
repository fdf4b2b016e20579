import { Bar, BarChart, Cell, LabelList, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { Theme } from '../../../theme/theme.ts'
import { type ChangeBar, changeBarsHeight } from '../../minerals/rows.ts'
import { Fitted } from '../Fitted.tsx'
import { labelText } from '../style.ts'

/** Rises to the right of the line, falls to the left; the words stand where no bar does. */
export default function ChangeBars({ rows, theme }: { rows: readonly ChangeBar[]; theme: Theme }) {
  const height = changeBarsHeight(rows.length)
  return (
    <Fitted height={height}>
      <BarChart
        data={[...rows]}
        layout="vertical"
        margin={{ top: 0, right: 136, bottom: 0, left: 0 }}
        barCategoryGap={9}
        accessibilityLayer={false}
      >
        {/* Zero is in it where all rise or all fall, too. */}
        <XAxis
          type="number"
          domain={[(min: number) => Math.min(0, min), (max: number) => Math.max(0, max)]}
          hide
        />
        <YAxis
          type="category"
          dataKey="key"
          width={166}
          interval={0}
          tickLine={false}
          axisLine={false}
          tick={(tick) => <RowName {...tick} rows={rows} theme={theme} />}
        />
        <ReferenceLine x={0} stroke={theme.muted} />
        <Bar dataKey="change" isAnimationActive={false}>
          {rows.map(({ key, colour, estimated }) => (
            <Cell
              key={key}
              fill={colour}
              fillOpacity={estimated ? 0.4 : 1}
              stroke={estimated ? colour : 'none'}
            />
          ))}
          <LabelList dataKey="text" content={(label) => <Words {...label} theme={theme} />} />
        </Bar>
        {/* Recharts labels no bar of no value: a dot on the line carries the words. */}
        {rows
          .filter((r) => r.change === null)
          .map((r) => (
            <ReferenceDot
              key={r.key}
              x={0}
              y={r.key}
              r={0}
              label={{ value: r.text, position: 'right', ...labelText(theme.ink, 600) }}
            />
          ))}
      </BarChart>
    </Fitted>
  )
}

/** Right of a rise, and right of the line where there is a fall. */
function Words(props: {
  x?: number | string | undefined
  y?: number | string | undefined
  width?: number | string | undefined
  height?: number | string | undefined
  value?: unknown
  theme: Theme
}) {
  const { x, y, width, height, value, theme } = props
  const [left, wide] = [Number(x), Number(width)]
  if (!Number.isFinite(left + wide)) return null
  return (
    <text
      x={Math.max(left, left + wide) + 6}
      y={Number(y) + Number(height) / 2 + 4}
      {...labelText(theme.ink)}
    >
      {String(value)}
    </text>
  )
}

/** What is made, and under it where. */
function RowName(props: {
  x: number | string
  y: number | string
  payload: { value: string }
  rows: readonly ChangeBar[]
  theme: Theme
}) {
  const { x, y, payload, rows, theme } = props
  const row = rows.find(({ key }) => key === payload.value)
  return (
    <text x={x} y={y} textAnchor="end" fontSize={12.5}>
      <tspan x={x} dy={-2} fill={theme.ink}>
        {row?.thing}
      </tspan>
      <tspan x={x} dy={14} fill={theme.muted} fontSize={11.5}>
        {row?.country}
      </tspan>
    </text>
  )
}
