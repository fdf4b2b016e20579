import { BooksChart } from '../charts/BooksChart.tsx'
import { PrioritiesChart } from '../charts/PrioritiesChart.tsx'
import { TradeBySectorChart } from '../charts/TradeBySectorChart.tsx'
import { TradeChart } from '../charts/TradeChart.tsx'
import type { Atlas } from '../domain/atlas.ts'
import { fiscalYearLabel } from '../domain/dates.ts'
import type { FactId } from '../domain/fact.ts'
import type { CountryId } from '../domain/ids.ts'
import { t } from '../i18n/t.ts'
import { books } from '../select/books.ts'
import { priorities } from '../select/priorities.ts'
import { provenance } from '../select/provenance.ts'
import { knownIn, tradeSeries } from '../select/trade.ts'
import { isLater, tradeBySector } from '../select/tradeBySector.ts'
import panel from './Panel.module.css'
import type { PanelProps } from './Panel.tsx'
import styles from './Profile.module.css'
import { today } from './today.ts'
import { tradeScope } from './tradeScope.ts'
import { YearSelect } from './YearSelect.tsx'

/** Goods trade with one partner, or with the five together: over the years, by sector, and against what was named. */
export function TradeCharts(props: PanelProps & { atlas: Atlas; country: CountryId | null }) {
  const { home, atlas, view, setView, theme, mode, country } = props
  const { partner, who, whoWithin, colour, goods, nothing } = tradeScope(atlas, country, view.sectors, {
    theme,
    mode,
  })
  const bySector = tradeBySector(atlas, country, view)
  const isEarly = bySector !== null && isLater(bySector)
  const named = isEarly ? null : priorities(atlas, country, view)
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
          {bySector && isEarly && (
            <p className={panel.hidden} data-dataset="trade">
              {t('by-sector.none-yet', {
                year: fiscalYearLabel(bySector.asked ?? bySector.year),
                first: fiscalYearLabel(bySector.year),
              })}
            </p>
          )}
          {bySector && !isEarly && (
            <>
              <TradeBySectorChart
                {...common}
                model={bySector}
                provenance={said([bySector.at], [bySector.at])}
              />
              <YearSelect
                className={styles.year}
                label={t('by-sector.year')}
                years={bySector.years}
                chosen={bySector.year}
                last={home.years[1]}
                setView={setView}
              />
            </>
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
