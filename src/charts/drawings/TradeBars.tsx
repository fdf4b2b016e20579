import { Bar, CartesianGrid, Cell, ComposedChart, Legend, Line, ReferenceLine, XAxis, YAxis } from 'recharts'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { FiscalYear } from '../../domain/period.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { balanceOf, type TradeSeries } from '../../select/trade.ts'
import type { Theme } from '../../theme/theme.ts'
import { scaleTicks } from '../scaleTicks.ts'
import { Fitted } from './Fitted.tsx'
import { LEGEND } from './legend.tsx'
import { axisText } from './style.ts'

/** One of several beside each other: no key, and a scale that holds all of them, or null for its own. */
interface Small {
  readonly height: number
  readonly scale: { readonly export: number; readonly import: number } | null
}

/**
 * Exports above the line, imports below it, the balance as a line; what is provisional, or of another classification,
 * is pale and outlined.
 */
export default function TradeBars({
  model,
  theme,
  colour,
  small,
  marked = null,
}: {
  model: TradeSeries
  theme: Theme
  colour: string
  small?: Small
  /** A year that is chosen. */
  marked?: FiscalYear | null
}) {
  const height = small?.height ?? 240
  const data = rowsOf(model)
  const highest = (flow: 'export' | 'import') => Math.max(0, ...model.points.flatMap((p) => p[flow] ?? []))
  const { export: above, import: below } = small?.scale ?? {
    export: highest('export'),
    import: highest('import'),
  }
  const ticks = scaleTicks({ above, below }, small ? 4 : 5)
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
  const bar = { stackId: 'flow', isAnimationActive: false, legendType: 'square' } as const
  return (
    <Fitted height={height} before={small ? 200 : 420} several={small !== undefined}>
      <ComposedChart
        data={data}
        stackOffset="sign"
        margin={{ top: 4, right: 4, bottom: 0, left: 0 }}
        barCategoryGap={small ? 1 : 3}
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
          ticks={ticks}
          domain={[Math.min(...ticks), Math.max(...ticks)]}
          tickFormatter={(n: number) => formatNumber(Math.abs(n), 1)}
          tickLine={false}
          axisLine={false}
          tick={axisText(theme)}
        />
        {!small && <Legend {...LEGEND} />}
        {marked !== null && markOf(model, marked, theme)}
        <Bar dataKey="export" name={t('trade.export')} fill={theme.india} {...bar}>
          {cells(theme.india)}
        </Bar>
        <Bar dataKey="import" name={t('trade.import')} fill={colour} {...bar}>
          {cells(colour)}
        </Bar>
        <ReferenceLine y={0} stroke={theme.muted} />
        {!small && balanceLines(theme)}
      </ComposedChart>
    </Fitted>
  )
}

/** A year of the series that is chosen. */
const markOf = ({ points }: TradeSeries, year: FiscalYear, theme: Theme) =>
  points.some((p) => p.year === year) && (
    <ReferenceLine
      x={labelOf(year)}
      stroke={theme.selection}
      strokeWidth={2}
      strokeDasharray="4 3"
      label={{ ...axisText(theme), fill: theme.selection, value: labelOf(year), position: 'insideTop' }}
    />
  )

const labelOf = (year: FiscalYear) => fiscalYearLabel(year).slice(2)

/** The years of the two classifications never share a line. */
function rowsOf(model: TradeSeries) {
  return model.points.map((p) => {
    const after = model.breakAt !== null && p.year >= model.breakAt
    const balance = balanceOf(p)
    return {
      year: labelOf(p.year),
      export: p.export,
      import: p.import === null ? null : -p.import,
      balance: after ? null : balance,
      later: after ? balance : null,
      provisional: p.status === 'provisional',
      pale: p.status === 'provisional' || after,
    }
  })
}

function balanceLines(theme: Theme) {
  const line = { stroke: theme.ink, strokeWidth: 1.6, connectNulls: false, isAnimationActive: false } as const
  const dot = (props: {
    cx?: number | undefined
    cy?: number | undefined
    key?: unknown
    payload?: unknown
  }) => {
    const { provisional } = props.payload as { provisional: boolean }
    return props.cx === undefined || props.cy === undefined || Number.isNaN(props.cy) ? null : (
      <circle
        key={String(props.key)}
        cx={props.cx}
        cy={props.cy}
        r={2.4}
        fill={provisional ? theme.paper : theme.ink}
        stroke={theme.ink}
      />
    )
  }
  return (
    <>
      <Line dataKey="balance" name={t('goods.balance')} legendType="plainline" dot={dot} {...line} />
      <Line dataKey="later" legendType="none" dot={dot} {...line} />
    </>
  )
}
