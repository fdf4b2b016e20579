import { lazy, type ReactNode, Suspense } from 'react'
import type { Country } from '../../domain/country.ts'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { CountryId } from '../../domain/ids.ts'
import { countryName, formatNumber, formatUsd } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Multiple, Multiples } from '../../select/goods/multiples.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { breakText, provisionalText, sentences } from '../counted.ts'
import { yearText } from '../yearText.ts'
import styles from './MultiplesChart.module.css'

const TradeBars = lazy(() => import('../drawings/TradeBars.tsx'))

const HEIGHT = 170

/** The five side by side, on one scale or each on its own. */
export function MultiplesChart(props: {
  model: Multiples
  scale: 'one' | 'own'
  /** The chosen partner. */
  chosen: CountryId | null
  /** The goods, in words; null where all are meant. */
  sectors: string | null
  countries: readonly Country[]
  mode: 'light' | 'dark'
  provenance: Provenance
  theme: Theme
}) {
  const { model, scale, chosen, sectors, countries, mode, provenance, theme } = props
  const format = (n: number) => formatNumber(n, 2, 2)
  const title = titleOf(model, chosen)
  const { panels } = model
  const years = [...new Set(panels.flatMap((p) => p.series.points.map((point) => point.year)))].sort()
  const at = (panel: Multiple, year: number) => panel.series.points.find((p) => p.year === year)
  const drawn = (draw: (panel: Multiple) => ReactNode) => (
    <div className={styles.panels}>
      {panels.map((panel) => (
        <div key={panel.id} className={styles.panel} data-chosen={panel.id === chosen || undefined}>
          <p className={styles.name}>{countryName(panel.iso2)}</p>
          <div className={styles.plot}>{draw(panel)}</div>
        </div>
      ))}
    </div>
  )
  return (
    <ChartFigure
      id="the-five-side-by-side"
      title={sectors === null ? title : t('goods.in-sectors', { sectors, title })}
      measure={t(`goods.multiples-${scale}`, { measure: t('goods.multiples-measure') })}
      counted={countedOf(model)}
      provenance={provenance}
      fallback={drawn(() => null)}
      table={{
        columns: [
          { label: t('chart.fiscal-year') },
          ...panels.flatMap(({ iso2 }) =>
            (['export', 'import'] as const).map((flow) => ({
              label: t(`goods.multiples-${flow}`, { who: countryName(iso2) }),
              unit: 'USD million',
              format,
            })),
          ),
        ],
        rows: years.map((year) => [
          fiscalYearLabel(year),
          ...panels.flatMap((p) => [at(p, year)?.export ?? null, at(p, year)?.import ?? null]),
        ]),
        cites: years.map((year) => panels.flatMap((p) => at(p, year)?.at ?? [])),
      }}
    >
      {drawn((panel) => (
        <Suspense>
          <TradeBars
            model={panel.series}
            theme={theme}
            colour={countries.find((c) => c.id === panel.id)?.colour[mode] ?? theme.muted}
            small={{ height: HEIGHT, scale: scale === 'one' ? model.scale : null }}
          />
        </Suspense>
      ))}
    </ChartFigure>
  )
}

function countedOf({ panels }: Multiples): string {
  const breakAt = panels.find((p) => p.series.breakAt !== null)?.series.breakAt ?? null
  return sentences(
    t('goods.multiples-measure'),
    breakText(breakAt),
    provisionalText(panels.flatMap((p) => p.series.points)),
  )
}

function titleOf({ latest }: Multiples, chosen: CountryId | null): string {
  const [first] = latest?.ranked ?? []
  if (!latest || !first) return t('goods.multiples-title-unknown')
  const year = yearText(latest)
  if (first.total === 0) return t('goods.multiples-title-none', { year })
  const rank = latest.ranked.findIndex((r) => r.id === chosen)
  const one = latest.ranked[rank]
  return one
    ? t('goods.multiples-title-one', {
        ...{ who: countryName(one.iso2), rank: rank + 1, year },
        value: formatUsd(one.total),
      })
    : t('goods.multiples-title', {
        ...{ first: countryName(first.iso2), value: formatUsd(first.total), year },
        count: latest.ranked.filter((r) => r.balance > 0).length,
      })
}
