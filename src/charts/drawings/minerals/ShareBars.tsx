import { Bar, BarChart, Cell, LabelList, XAxis, YAxis } from 'recharts'
import type { Theme } from '../../../theme/theme.ts'
import { type ShareBar, shareBarsHeight } from '../../minerals/rows.ts'
import { Fitted } from '../Fitted.tsx'
import { labelText } from '../style.ts'

/** One bar a row with its share at its end; a row without a bar heads those under it. */
export default function ShareBars({ rows, theme }: { rows: readonly ShareBar[]; theme: Theme }) {
  const data = rows.map(({ key, bar }) => ({ key, share: bar?.share ?? null, text: bar?.text ?? '' }))
  const height = shareBarsHeight(rows.length)
  return (
    <Fitted height={height}>
      <BarChart
        data={data}
        layout="vertical"
        margin={{ top: 0, right: 124, bottom: 0, left: 0 }}
        barCategoryGap={4}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, 'dataMax']} hide />
        <YAxis
          type="category"
          dataKey="key"
          width={168}
          interval={0}
          tickLine={false}
          axisLine={false}
          tick={(tick) => <RowName {...tick} rows={rows} theme={theme} />}
        />
        <Bar dataKey="share" isAnimationActive={false}>
          {rows.map(({ key, bar }) => (
            <Cell
              key={key}
              fill={bar?.colour ?? 'none'}
              fillOpacity={bar?.drawn === 'full' ? 1 : 0.4}
              stroke={bar && bar.drawn !== 'full' ? bar.colour : 'none'}
              strokeDasharray={bar?.drawn === 'ceiling' ? '3 2' : 'none'}
            />
          ))}
          <LabelList dataKey="text" position="right" {...labelText(theme.ink)} />
        </Bar>
      </BarChart>
    </Fitted>
  )
}

function RowName(props: {
  x: number | string
  y: number | string
  payload: { value: string }
  rows: readonly ShareBar[]
  theme: Theme
}) {
  const { x, y, payload, rows, theme } = props
  const row = rows.find(({ key }) => key === payload.value)
  const head = row?.bar === null
  return (
    <text
      x={head ? 0 : x}
      y={y}
      dy={4}
      textAnchor={head ? 'start' : 'end'}
      {...labelText(head ? theme.ink : theme.muted, head ? 600 : 400)}
    >
      {row?.label}
    </text>
  )
}
