import { BooksChart } from '../charts/BooksChart.tsx'
import { PrioritiesChart } from '../charts/PrioritiesChart.tsx'
import { TradeBySectorChart } from '../charts/TradeBySectorChart.tsx'
import { TradeChart } from '../charts/TradeChart.tsx'
import type { Atlas } from '../domain/atlas.ts'
import type { FactId } from '../domain/fact.ts'
import type { CountryId } from '../domain/ids.ts'
import { books } from '../select/books.ts'
import { priorities } from '../select/priorities.ts'
import { provenance } from '../select/provenance.ts'
import { knownIn, tradeSeries } from '../select/trade.ts'
import { isLater, tradeBySector } from '../select/tradeBySector.ts'
import { GoodsYear } from './GoodsYear.tsx'
import panel from './Panel.module.css'
import type { PanelProps } from './Panel.tsx'
import { today } from './today.ts'
import { tradeScope } from './tradeScope.ts'

/** Goods trade with one partner, or with the five together: over the years, by sector, and against what was named. */
export function TradeCharts(props: PanelProps & { atlas: Atlas; country: CountryId | null }) {
  const { home, atlas, view, setView, theme, mode, country } = props
  const { partner, who, whoWithin, colour, goods, nothing } = tradeScope(atlas, country, view.sectors, {
    theme,
    mode,
  })
  const bySector = tradeBySector(atlas, country, view)
  const named = bySector && isLater(bySector) ? null : priorities(atlas, country, view)
  const series = tradeSeries(atlas, country, view.sectors)
  const newest = knownIn(series, view.year)
  const both = partner ? books(atlas, partner) : null
  const said = (at: readonly FactId[], rows: readonly FactId[]) => provenance(atlas, at, rows, today())
  const common = { who, theme, colour }
  return (
    <>
      {nothing ? (
        <p className={panel.hidden}>{nothing}</p>
      ) : (
        <>
          <TradeChart
            {...common}
            model={series}
            year={view.year}
            sectors={goods}
            provenance={said(
              newest ? [newest.at] : [],
              series.points.map((p) => p.at),
            )}
          />
          {both && partner && goods === null && (
            <BooksChart
              {...common}
              model={both}
              provenance={said(
                both.widest?.at ?? [],
                both.rows.flatMap((r) => r.at),
              )}
            />
          )}
          {bySector && (
            <GoodsYear {...{ home, setView }} model={bySector}>
              <TradeBySectorChart
                {...common}
                model={bySector}
                provenance={said([bySector.at], [bySector.at])}
              />
            </GoodsYear>
          )}
        </>
      )}
      {named && named.rows.length > 0 && (
        <PrioritiesChart
          {...common}
          who={whoWithin}
          model={named}
          provenance={said(named.at, [...named.at, ...named.grownAt])}
        />
      )}
    </>
  )
}
