import './fonts.css'
import { MineShareChart } from '../charts/MineShareChart.tsx'
import type { Atlas } from '../domain/atlas.ts'
import { mineShare } from '../select/mineShare.ts'
import type { PanelProps } from './Panel.tsx'
import { sourcesOf } from './sources.ts'
import { TradeCharts } from './TradeCharts.tsx'

/** What stands below the first chart: China's share over time, and what India and the five trade. */
export default function QuestionCharts(props: PanelProps & { atlas: Atlas; china: boolean }) {
  const { atlas, theme, china } = props
  const mine = mineShare(atlas.market.mine)
  return (
    <>
      {china && mine && (
        <MineShareChart model={mine} sources={sourcesOf(atlas.sources, mine.sources)} theme={theme} />
      )}
      <TradeCharts {...props} country={null} />
    </>
  )
}
