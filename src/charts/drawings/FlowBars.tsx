import { Bar, BarChart, Legend, ReferenceDot, XAxis, YAxis } from 'recharts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { sum } from '../../select/trade.ts'
import { size } from '../../select/tradeBySector.ts'
import type { Theme } from '../../theme/theme.ts'
import { rowsHeight } from '../rowsHeight.ts'
import { Fitted } from './Fitted.tsx'
import { LEGEND } from './legend.tsx'
import { axisText, labelText } from './style.ts'

export interface FlowRow {
  readonly id: string
  readonly label: string
  /** USD million; null where there is no figure, for which `note` is written instead of a bar. */
  readonly export: number | null
  readonly import: number | null
  readonly note: string | null
}

/** One row a sector, exports and imports end to end, their sum at the end. */
export default function FlowBars({
  rows,
  theme,
  colour,
}: {
  rows: readonly FlowRow[]
  theme: Theme
  colour: string
}) {
  const height = rowsHeight(rows.length)
  const ends = rows.map((r) => ({ ...r, total: sum([r.export, r.import]) }))
  return (
    <Fitted height={height}>
      <BarChart
        data={[...rows]}
        layout="vertical"
        margin={{ top: 0, right: 58, bottom: 0, left: 0 }}
        barCategoryGap={5}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide />
        <YAxis
          type="category"
          dataKey="label"
          width={142}
          tickLine={false}
          axisLine={false}
          tick={axisText(theme)}
          interval={0}
        />
        <Legend {...LEGEND} />
        <Bar
          dataKey="export"
          name={t('trade.export')}
          stackId="flow"
          fill={theme.india}
          legendType="square"
          isAnimationActive={false}
        />
        <Bar
          dataKey="import"
          name={t('trade.import')}
          stackId="flow"
          fill={colour}
          legendType="square"
          isAnimationActive={false}
        />
        {/* Recharts labels no bar of no width; a dot at the end of the row carries the number, or the words. */}
        {ends.map((r) => (
          <ReferenceDot
            key={r.id}
            x={size(r)}
            y={r.label}
            r={0}
            label={{
              value: r.note ?? (r.total === null ? t('chart.no-data') : formatNumber(r.total, 1)),
              position: 'right',
              ...labelText(theme.ink),
            }}
          />
        ))}
      </BarChart>
    </Fitted>
  )
}
