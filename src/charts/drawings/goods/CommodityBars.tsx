import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts'
import type { Theme } from '../../../theme/theme.ts'
import { namedRowsHeight } from '../../rowsHeight.ts'
import { Fitted } from '../Fitted.tsx'
import { labelText } from '../style.ts'

export interface NamedBar {
  readonly id: string
  readonly name: string
  readonly value: number
  /** At the end of the bar. */
  readonly text: string
}

/** One bar a row with its name above it, since names of goods are long. */
export default function CommodityBars(props: { rows: readonly NamedBar[]; theme: Theme; colour: string }) {
  const { rows, theme, colour } = props
  const height = namedRowsHeight(rows.length)
  return (
    <Fitted height={height}>
      <BarChart
        data={[...rows]}
        layout="vertical"
        margin={{ top: 14, right: 110, bottom: 0, left: 0 }}
        barSize={12}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, 'dataMax']} hide />
        <YAxis type="category" dataKey="id" hide interval={0} />
        <Bar dataKey="value" fill={colour} isAnimationActive={false}>
          <LabelList content={(label) => <Words label={label} rows={rows} theme={theme} />} />
        </Bar>
      </BarChart>
    </Fitted>
  )
}

/** The name over a bar, and its value at the end: Recharts' own labels break where the bar is long. */
function Words(props: {
  label: {
    index?: number | undefined
    x?: number | string | undefined
    y?: number | string | undefined
    width?: number | string | undefined
  }
  rows: readonly NamedBar[]
  theme: Theme
}) {
  const { label, rows, theme } = props
  const row = rows[label.index ?? -1]
  const [x, y, width] = [label.x, label.y, label.width].map(Number)
  if (!row || x === undefined || y === undefined || width === undefined) return null
  return (
    <g>
      <text x={x} y={y - 5} {...labelText(theme.ink)}>
        {row.name}
      </text>
      <text x={x + width + 6} y={y + 10} {...labelText(theme.muted)}>
        {row.text}
      </text>
    </g>
  )
}
