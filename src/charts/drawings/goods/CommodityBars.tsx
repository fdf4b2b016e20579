import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { Theme } from '../../../theme/theme.ts'
import { namedRowsHeight } from '../../rowsHeight.ts'
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
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 420, height }}>
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
          <LabelList
            dataKey="name"
            content={({ x, y, value }) => (
              <text x={Number(x)} y={Number(y) - 5} {...labelText(theme.ink)}>
                {value}
              </text>
            )}
          />
          <LabelList dataKey="text" position="right" {...labelText(theme.muted)} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  )
}
