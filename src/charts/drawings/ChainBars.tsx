import { Bar, BarChart, LabelList, ReferenceDot, XAxis, YAxis } from 'recharts'
import { formatPercent } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { StageRow } from '../../select/chain.ts'
import type { Theme } from '../../theme/theme.ts'
import { Fitted } from './Fitted.tsx'
import { axisText, labelText } from './style.ts'

/** One bar a stage: China's share, and the rest of the world. */
export default function ChainBars({ rows, theme }: { rows: readonly StageRow[]; theme: Theme }) {
  const data = rows.map((row) => ({
    stage: t(`chain.stage-${row.stage}`),
    china: row.share,
    rest: row.share === null ? null : 100 - row.share,
    label: row.share === null ? t('chart.no-data') : `${t('chain.china')} ${formatPercent(row.share)}`,
    restLabel: row === rows[0] ? t('chain.rest') : '',
  }))
  return (
    <Fitted height={150}>
      <BarChart
        data={data}
        layout="vertical"
        margin={{ top: 0, right: 4, bottom: 0, left: 0 }}
        barCategoryGap={8}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, 100]} hide />
        <YAxis
          type="category"
          dataKey="stage"
          width={70}
          tickLine={false}
          axisLine={false}
          tick={axisText(theme)}
        />
        <Bar dataKey="china" stackId="share" fill={theme.china} isAnimationActive={false}>
          <LabelList dataKey="label" position="insideLeft" {...labelText(theme.paper, 600)} />
        </Bar>
        <Bar dataKey="rest" stackId="share" fill={theme.rest} stroke={theme.muted} isAnimationActive={false}>
          <LabelList dataKey="restLabel" position="insideRight" {...labelText(theme.ink)} />
        </Bar>
        {/* Recharts labels no bar of no value: a dot at its foot carries the words. */}
        {data
          .filter((d) => d.china === null)
          .map((d) => (
            <ReferenceDot
              key={d.stage}
              x={0}
              y={d.stage}
              r={0}
              label={{ value: d.label, position: 'right', ...labelText(theme.muted) }}
            />
          ))}
      </BarChart>
    </Fitted>
  )
}
