import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  Legend,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import { fiscalYearLabel } from '../../domain/period.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { TradeSeries } from '../../select/trade.ts'
import type { Theme } from '../../theme/theme.ts'
import { LEGEND } from './legend.tsx'
import { axisText } from './style.ts'

/** Exports above the line, imports below it; what is provisional, or of another classification, is pale and outlined. */
export default function TradeBars({
  model,
  theme,
  colour,
}: {
  model: TradeSeries
  theme: Theme
  colour: string
}) {
  const data = model.points.map((p) => ({
    year: fiscalYearLabel(p.year).slice(2),
    export: p.export,
    import: p.import === null ? null : -p.import,
    pale: p.status === 'provisional' || (model.breakAt !== null && p.year >= model.breakAt),
  }))
  const cells = (fill: string) =>
    data.map((d) => (
      <Cell
        key={d.year}
        fill={fill}
        fillOpacity={d.pale ? 0.45 : 1}
        stroke={d.pale ? fill : 'none'}
        strokeDasharray="2 2"
      />
    ))
  return (
    <ResponsiveContainer width="100%" height={240} initialDimension={{ width: 420, height: 240 }}>
      <BarChart
        data={data}
        stackOffset="sign"
        margin={{ top: 4, right: 4, bottom: 0, left: 0 }}
        barCategoryGap={3}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke={theme.hairline} />
        <XAxis
          dataKey="year"
          tickLine={false}
          axisLine={false}
          tick={axisText(theme)}
          interval="equidistantPreserveStart"
          minTickGap={14}
        />
        <YAxis
          width={52}
          tickFormatter={(n: number) => formatNumber(Math.abs(n), 1)}
          tickLine={false}
          axisLine={false}
          tick={axisText(theme)}
        />
        <Legend {...LEGEND} />
        <Bar
          dataKey="export"
          name={t('trade.export')}
          stackId="flow"
          fill={theme.india}
          isAnimationActive={false}
        >
          {cells(theme.india)}
        </Bar>
        <Bar dataKey="import" name={t('trade.import')} stackId="flow" fill={colour} isAnimationActive={false}>
          {cells(colour)}
        </Bar>
        <ReferenceLine y={0} stroke={theme.muted} />
      </BarChart>
    </ResponsiveContainer>
  )
}
