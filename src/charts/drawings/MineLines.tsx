import { CartesianGrid, Line, LineChart, ReferenceDot, XAxis, YAxis } from 'recharts'
import { formatPercent } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { MineShare } from '../../select/mineShare.ts'
import type { Theme } from '../../theme/theme.ts'
import { Fitted } from './Fitted.tsx'
import { axisText, labelText } from './style.ts'

// A year without a figure breaks the line.
const LINE = { dot: false, connectNulls: false, isAnimationActive: false } as const
const PLAIN_AXIS = { tickLine: false, axisLine: false } as const

/** USGS solid, BGS dashed; each named at its end, and the two numbers of the title marked. */
export default function MineLines({ model, theme }: { model: MineShare; theme: Theme }) {
  const { points, latest, peak } = model
  const lastBgs = points.findLast((p) => p.bgs !== null)
  const dot = { r: 3.5, fill: theme.china, stroke: 'none' }
  const hollow = { fill: theme.paper, stroke: theme.china, strokeWidth: 2 }
  const estimates = points.flatMap(({ year, usgs, estimated }) =>
    estimated && usgs !== null && year !== latest.year ? [{ year, usgs }] : [],
  )
  const ticks = points.map((p) => p.year).filter((y) => y % 5 === 0)
  return (
    <Fitted height={220}>
      <LineChart
        data={[...points]}
        margin={{ top: 22, right: 130, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke={theme.hairline} />
        <XAxis
          dataKey="year"
          type="number"
          domain={['dataMin', 'dataMax']}
          ticks={ticks}
          {...PLAIN_AXIS}
          tick={axisText(theme)}
        />
        <YAxis
          domain={[0, 100]}
          ticks={[0, 25, 50, 75, 100]}
          width={46}
          tickFormatter={(n: number) => formatPercent(n)}
          {...PLAIN_AXIS}
          tick={axisText(theme)}
        />
        <Line dataKey="bgs" stroke={theme.china} strokeDasharray="5 3" strokeWidth={1.8} {...LINE} />
        <Line dataKey="usgs" stroke={theme.china} strokeWidth={2.6} {...LINE} />
        <ReferenceDot
          {...dot}
          x={peak.year}
          y={peak.share}
          label={{
            value: `${formatPercent(peak.share)}, ${peak.year}`,
            position: 'top',
            ...labelText(theme.ink),
          }}
        />
        {estimates.map((p) => (
          <ReferenceDot key={p.year} x={p.year} y={p.usgs} r={3.5} {...hollow} />
        ))}
        <ReferenceDot
          {...dot}
          {...(latest.estimated && hollow)}
          x={latest.year}
          y={latest.share}
          label={{
            value: `${t('mine.usgs-short')} ${formatPercent(latest.share)}, ${latest.year}`,
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
              value: `${t('mine.bgs-short')} ${formatPercent(lastBgs.bgs)}, ${lastBgs.year}`,
              position: 'right',
              dy: -10,
              ...labelText(theme.muted),
            }}
          />
        )}
      </LineChart>
    </Fitted>
  )
}
