import { Bar, BarChart, Cell, ReferenceDot, XAxis, YAxis } from 'recharts'
import type { Theme } from '../../theme/theme.ts'
import { type RowMark, rowBarsHeight } from '../rowMark.ts'
import { Fitted } from './Fitted.tsx'
import { axisText, labelText } from './style.ts'

/** Part of the longest bar by which a floor goes on, without an end. */
const ON = 0.06

interface Props {
  rows: readonly RowMark[]
  theme: Theme
  /** CSS pixels for the names, and for the words at the ends. */
  names: number
  ends: number
  /** End of the axis; the longest bar where it is not given. */
  max?: number
  dense?: boolean
}

/**
 * One bar a row with its words at the end: full, pale where it is an estimate, within a dashed outline where it is a
 * ceiling, open at its end where it is a floor, and an empty outline where the figure was withdrawn. Rings are what it
 * was before; a head stands above the rows that it names.
 */
export default function RowBars(props: Props) {
  const { rows, theme, names, ends, max, dense = false } = props
  const height = rowBarsHeight(rows.length, dense)
  const labels = new Map(rows.map((r) => [r.id, r.label]))
  const longest = Math.max(...rows.flatMap(numbersOf))
  const data = rows.map((r) => ({ ...r, on: r.kind === 'floor' ? longest * ON : null }))
  return (
    <Fitted height={height}>
      <BarChart
        data={data}
        layout="vertical"
        margin={{ top: 0, right: ends, bottom: 0, left: 0 }}
        barCategoryGap={dense ? 4 : 6}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[0, max ?? longest]} />
        <YAxis
          type="category"
          dataKey="id"
          tickFormatter={(id: string) => labels.get(id) ?? id}
          width={names}
          tickLine={false}
          axisLine={false}
          tick={
            rows.some((r) => r.kind === 'head')
              ? (tick) => <RowName {...tick} rows={rows} theme={theme} />
              : { ...axisText(theme), fill: theme.ink }
          }
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
              y={r.id}
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
            y={r.id}
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
  if (kind === 'ceiling') return { fill, fillOpacity: 0.4, stroke: fill, strokeDasharray: '3 2' }
  return kind === 'estimate' ? { fill, fillOpacity: 0.45, stroke: fill } : { fill }
}

/** A head begins at the edge; the names under it end at their bars. */
function RowName(props: {
  x: number | string
  y: number | string
  payload: { value: string }
  rows: readonly RowMark[]
  theme: Theme
}) {
  const { x, y, payload, rows, theme } = props
  const row = rows.find(({ id }) => id === payload.value)
  const head = row?.kind === 'head'
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
