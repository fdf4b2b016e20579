import { PrioritiesChart } from '../charts/PrioritiesChart.tsx'
import { TradeBySectorChart } from '../charts/TradeBySectorChart.tsx'
import { TradeChart } from '../charts/TradeChart.tsx'
import type { Atlas } from '../domain/atlas.ts'
import { type CountryId, INDIA } from '../domain/ids.ts'
import { fiscalYearLabel } from '../domain/period.ts'
import { countryName, formatList } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { priorities } from '../select/priorities.ts'
import { tradeSectorsOf, tradeSeries } from '../select/trade.ts'
import { tradeBySector } from '../select/tradeBySector.ts'
import { OtherReports } from './OtherReports.tsx'
import panel from './Panel.module.css'
import type { PanelProps } from './Panel.tsx'
import styles from './Profile.module.css'
import { sourcesOf } from './sources.ts'

/** Goods trade with one partner, or with the five together: over the years, by sector, and against what was named. */
export function TradeCharts(props: PanelProps & { atlas: Atlas; country: CountryId | null }) {
  const { home, atlas, view, setView, theme, mode, country } = props
  const partner = country === INDIA ? null : atlas.countries.find((c) => c.id === country)
  const who = partner ? countryName(partner.iso2) : t('trade.five')
  const colour = partner?.colour[mode] ?? theme.muted
  const chosen = home.sectors.filter((s) => view.sectors.includes(s.id)).map((s) => s.label)
  const only = tradeSectorsOf(atlas, view.sectors)
  // The goods are named by what the statistics count, which is not all of what the chosen sectors are about.
  const goods =
    only && atlas.trade.sectors.filter((s) => only.includes(s.id)).map((s) => s.label.toLowerCase())
  const bySector = tradeBySector(atlas, country, view)
  const named = priorities(atlas, country, view)
  const series = tradeSeries(atlas, country, view.sectors)
  const common = { who, theme, colour }
  return (
    <>
      {only?.length === 0 ? (
        <p className={panel.hidden}>{t('trade.no-sector', { sectors: formatList(chosen) })}</p>
      ) : (
        <>
          <TradeChart
            {...common}
            model={series}
            sectors={goods && formatList(goods)}
            sources={sourcesOf(atlas.sources, series.sources)}
          />
          {partner && !only && <OtherReports atlas={atlas} country={partner.id} who={who} />}
          {bySector && (
            <>
              <TradeBySectorChart
                {...common}
                model={bySector}
                sources={sourcesOf(atlas.sources, bySector.sources)}
              />
              <label className={styles.year}>
                {t('by-sector.year')}{' '}
                <select
                  value={bySector.year}
                  onChange={(e) => {
                    const year = Number(e.target.value)
                    setView({ year: year === bySector.years[0] ? null : year })
                  }}
                >
                  {bySector.years.map((year) => (
                    <option key={year} value={year}>
                      {fiscalYearLabel(year)}
                    </option>
                  ))}
                </select>
              </label>
            </>
          )}
        </>
      )}
      {named && named.rows.length > 0 && (
        <PrioritiesChart
          {...common}
          who={partner ? who : t('priorities.five')}
          model={named}
          sources={sourcesOf(atlas.sources, named.sources)}
        />
      )}
    </>
  )
}
