import { Bar, BarChart, Cell, ReferenceDot, XAxis, YAxis } from 'recharts'
import type { Theme } from '../../../theme/theme.ts'
import { type RowMark, rowBarsHeight } from '../../rareEarths/rowMark.ts'
import { Fitted } from '../Fitted.tsx'
import { axisText, labelText } from '../style.ts'

/** Part of the longest bar by which a floor goes on, without an end. */
const ON = 0.06

/**
 * One bar a row with its words at the end: full, pale where it is an estimate, open at its end where it is a floor,
 * and an empty outline where the figure was withdrawn. Rings are what it was before.
 */
export default function RowBars(props: {
  rows: readonly RowMark[]
  theme: Theme
  /** CSS pixels for the names, and for the words at the ends. */
  names: number
  ends: number
  /** End of the axis; the longest bar where it is not given. */
  max?: number
}) {
  const { rows, theme, names, ends, max } = props
  const height = rowBarsHeight(rows.length)
  const longest = Math.max(...rows.flatMap(numbersOf))
  const data = rows.map((r) => ({ ...r, on: r.kind === 'floor' ? longest * ON : null }))
  return (
    <Fitted height={height}>
      <BarChart
        data={data}
        layout="vertical"
        margin={{ top: 0, right: ends, bottom: 0, left: 0 }}
        barCategoryGap={6}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[0, max ?? longest]} />
        <YAxis
          type="category"
          dataKey="label"
          width={names}
          tickLine={false}
          axisLine={false}
          tick={{ ...axisText(theme), fill: theme.ink }}
          interval={0}
        />
        <Bar dataKey="value" stackId="row" isAnimationActive={false}>
          {data.map((r) => (
            <Cell key={r.id} {...look(r)} />
          ))}
        </Bar>
        <Bar dataKey="on" stackId="row" isAnimationActive={false}>
          {data.map((r) => (
            <Cell key={r.id} fill={r.fill} fillOpacity={0.15} stroke={r.fill} strokeDasharray="2 3" />
          ))}
        </Bar>
        {data.flatMap((r) =>
          (r.before ?? []).map((x) => (
            <ReferenceDot
              key={`${r.id}-${x}`}
              x={x}
              y={r.label}
              r={4}
              fill={theme.paper}
              stroke={theme.muted}
              strokeWidth={1.6}
            />
          )),
        )}
        {/* Recharts labels no bar of no width; a dot at the end of the row carries the words. */}
        {data.map((r) => (
          <ReferenceDot
            key={r.id}
            x={Math.max(0, ...(r.value === null ? [] : [r.value + Number(r.on)]), ...(r.before ?? []))}
            y={r.label}
            r={0}
            label={{
              value: r.text,
              position: 'right',
              ...labelText(r.value === null ? theme.muted : theme.ink),
              ...((r.before ?? []).length > 0 && { dx: 5 }),
            }}
          />
        ))}
      </BarChart>
    </Fitted>
  )
}

/** What is and was, as far as it is known. */
const numbersOf = ({ value, before = [] }: RowMark) => [...(value === null ? [] : [value]), ...before]

/** How a bar is filled and outlined. */
function look({ kind, fill }: RowMark) {
  if (kind === 'withdrawn') return { fill: 'none', stroke: fill, strokeDasharray: '4 3', strokeWidth: 1.6 }
  return kind === 'estimate' ? { fill, fillOpacity: 0.45, stroke: fill } : { fill }
}
