import { CartesianGrid, Line, LineChart, ReferenceDot, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { formatPercent } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { MineShare } from '../../select/mineShare.ts'
import type { Theme } from '../../theme/theme.ts'
import { axisText, labelText } from './style.ts'

/** USGS solid, BGS dashed; each named at its end, and the two numbers of the title marked. */
export default function MineLines({ model, theme }: { model: MineShare; theme: Theme }) {
  const { points, latest, peak } = model
  const lastBgs = points.findLast((p) => p.bgs !== null)
  const years = points.map((p) => p.year)
  return (
    <ResponsiveContainer width="100%" height={220} initialDimension={{ width: 420, height: 220 }}>
      <LineChart
        data={[...points]}
        margin={{ top: 22, right: 92, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke={theme.hairline} />
        <XAxis
          dataKey="year"
          type="number"
          domain={['dataMin', 'dataMax']}
          ticks={years.filter((y) => y % 5 === 0)}
          tickLine={false}
          axisLine={{ stroke: theme.border }}
          tick={axisText(theme)}
        />
        <YAxis
          domain={[0, 100]}
          ticks={[0, 25, 50, 75, 100]}
          width={46}
          tickFormatter={(n: number) => formatPercent(n)}
          tickLine={false}
          axisLine={false}
          tick={axisText(theme)}
        />
        <Line
          dataKey="bgs"
          stroke={theme.china}
          strokeOpacity={0.75}
          strokeDasharray="5 3"
          strokeWidth={1.8}
          dot={false}
          connectNulls={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="usgs"
          stroke={theme.china}
          strokeWidth={2.6}
          dot={false}
          connectNulls={false}
          isAnimationActive={false}
        />
        <ReferenceDot
          x={peak.year}
          y={peak.share}
          r={3.5}
          fill={theme.china}
          stroke="none"
          label={{
            value: `${formatPercent(peak.share)}, ${peak.year}`,
            position: 'top',
            ...labelText(theme.ink),
          }}
        />
        <ReferenceDot
          x={latest.year}
          y={latest.share}
          r={3.5}
          fill={theme.china}
          stroke="none"
          label={{
            value: `${t('mine.usgs-short')} ${formatPercent(latest.share)}`,
            position: 'right',
            dy: 10,
            ...labelText(theme.ink, 600),
          }}
        />
        {lastBgs?.bgs != null && (
          <ReferenceDot
            x={lastBgs.year}
            y={lastBgs.bgs}
            r={0}
            label={{
              value: `${t('mine.bgs-short')} ${formatPercent(lastBgs.bgs)}`,
              position: 'right',
              dy: -10,
              ...labelText(theme.muted),
            }}
          />
        )}
      </LineChart>
    </ResponsiveContainer>
  )
}
