import './fonts.css'
import { MineShareChart } from '../charts/MineShareChart.tsx'
import { PartnersChart } from '../charts/PartnersChart.tsx'
import type { Atlas } from '../domain/atlas.ts'
import { mineShare } from '../select/mineShare.ts'
import { partners } from '../select/partners.ts'
import { provenance } from '../select/provenance.ts'
import { NotFound } from './NotFound.tsx'
import type { PanelProps } from './Panel.tsx'
import { SectorBriefs } from './SectorBriefs.tsx'
import { TradeCharts } from './TradeCharts.tsx'
import { AsOf } from './time/AsOf.tsx'
import { today } from './today.ts'

/** What stands below the first chart: China's share over time, and what India and the five trade. */
export default function QuestionCharts(props: PanelProps & { atlas: Atlas; china: boolean }) {
  const { atlas, view, theme, china } = props
  const mine = mineShare(atlas.market.mine)
  const ranking = view.sectors.length === 0 ? partners(atlas, view.year) : null
  return (
    <>
      <AsOf year={view.year} />
      {view.sectors.length > 0 && <SectorBriefs atlas={atlas} sectors={view.sectors} year={view.year} />}
      {china && mine && (
        <MineShareChart
          model={mine}
          provenance={provenance(
            atlas,
            mine.at,
            mine.points.flatMap((p) => p.at),
            today(),
          )}
          theme={theme}
        />
      )}
      {ranking && (
        <PartnersChart
          model={ranking}
          provenance={provenance(
            atlas,
            ranking.rows.slice(0, 1).map((r) => r.at),
            ranking.rows.map((r) => r.at),
            today(),
          )}
          theme={theme}
          colour={theme.muted}
        />
      )}
      <TradeCharts {...props} country={null} />
      {view.sectors.length === 0 && <SectorBriefs atlas={atlas} sectors={view.sectors} year={view.year} />}
      {view.sectors.length === 0 && <NotFound gaps={atlas.gaps} atlas={atlas} />}
    </>
  )
}
