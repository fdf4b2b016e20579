import { Bar, BarChart, Cell, LabelList, Legend, XAxis, YAxis } from 'recharts'
import { formatNumber, formatPeriod, formatRatio } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { BookRow } from '../../select/books.ts'
import type { Theme } from '../../theme/theme.ts'
import { booksHeight } from '../rowsHeight.ts'
import { Fitted } from './Fitted.tsx'
import { LEGEND } from './legend.tsx'
import { labelText } from './style.ts'

/** Two bars a report: what the other prints, with the ratio, above the Indian table. */
export default function BookBars({
  rows,
  theme,
  colour,
}: {
  rows: readonly BookRow[]
  theme: Theme
  colour: string
}) {
  const height = booksHeight(rows.length)
  const data = rows.map((row) => ({
    period: row.period,
    other: row.other,
    indian: row.indian?.total ?? null,
    otherLabel: otherLabel(row),
    indianLabel: row.indian ? formatNumber(row.indian.total, 0) : '',
  }))
  return (
    <Fitted height={height}>
      <BarChart
        data={data}
        layout="vertical"
        margin={{ top: 0, right: 118, bottom: 0, left: 0 }}
        barCategoryGap={9}
        barGap={1}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide />
        <YAxis
          type="category"
          dataKey="period"
          width={96}
          tickLine={false}
          axisLine={false}
          tick={(tick) => <PeriodTick {...tick} rows={rows} theme={theme} />}
          interval={0}
        />
        <Legend {...LEGEND} />
        <Bar
          dataKey="other"
          name={t('books.other-short')}
          fill={colour}
          legendType="square"
          isAnimationActive={false}
        >
          {/* "Less than" is no value: the bar of a bound is hollow. */}
          {rows.map(({ id, bound }) => (
            <Cell
              key={id}
              fillOpacity={bound === 'below' ? 0.15 : 1}
              stroke={bound === 'below' ? colour : 'none'}
              strokeDasharray="3 2"
            />
          ))}
          <LabelList dataKey="otherLabel" position="right" {...labelText(theme.ink)} />
        </Bar>
        <Bar
          dataKey="indian"
          name={t('books.indian-short')}
          fill={theme.india}
          legendType="square"
          isAnimationActive={false}
        >
          <LabelList dataKey="indianLabel" position="right" {...labelText(theme.ink)} />
        </Bar>
      </BarChart>
    </Fitted>
  )
}

/** The value, said so where it is only about or below, and how many times the Indian one it is. */
function otherLabel({ other, bound, ratio }: BookRow): string {
  const number = formatNumber(other, 0)
  const value = bound ? t(`cite.${bound}`, { value: number }) : number
  return ratio === null ? value : t('books.label', { value, ratio: formatRatio(ratio) })
}

/** The period of a report, and under it whose count it is. */
function PeriodTick(props: {
  x: number | string
  y: number | string
  payload: { value: string }
  rows: readonly BookRow[]
  theme: Theme
}) {
  const { x, y, payload, rows, theme } = props
  const side = rows.find((row) => row.period === payload.value)?.side
  return (
    <text x={x} y={y} textAnchor="end" fontSize={12.5}>
      <tspan x={x} dy={-2} fill={theme.ink}>
        {formatPeriod(payload.value)}
      </tspan>
      <tspan x={x} dy={15} fill={theme.muted} fontSize={11.5}>
        {side && t(`books.side-${side}`)}
      </tspan>
    </text>
  )
}
