import { lazy } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { ConcentrationYear } from '../../select/rareEarths/concentration.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { estimatedText, sentences } from '../counted.ts'

const YearBars = lazy(() => import('../drawings/rareEarths/YearBars.tsx'))

const HEIGHT = 240

/** How concentrated mine production is, year by year, on a scale on which one producer alone is 10,000. */
export function ConcentrationChart(props: {
  years: readonly ConcentrationYear[]
  provenance: Provenance
  theme: Theme
}) {
  const { years, provenance, theme } = props
  const format = (n: number) => formatNumber(n, 0)
  const last = years.at(-1)
  const lowest = years.toSorted((a, b) => a.hhi - b.hhi)[0]
  return (
    <ChartFigure
      id="concentration-of-mining"
      title={
        last && lowest
          ? t(last.estimated ? 'ree.hhi-title-estimated' : 'ree.hhi-title', {
              hhi: format(last.hhi),
              year: String(last.year),
              lowest: format(lowest.hhi),
              lowestYear: String(lowest.year),
            })
          : t('ree.hhi-title-none')
      }
      measure={t('ree.hhi-drawn', { measure: t('ree.hhi-measure') })}
      counted={sentences(t('ree.hhi-measure'), estimatedText(years, 'ree.hhi-estimates'))}
      provenance={provenance}
      height={HEIGHT}
      table={{
        columns: [
          { label: t('chart.year') },
          { label: t('ree.hhi-printed'), unit: 'index', format },
          { label: t('ree.hhi-sum'), unit: 'index', format },
          { label: t('ree.world-tonnes'), unit: 't REO', format },
          { label: t('ree.hhi-rows'), unit: 'rows' },
        ],
        rows: years.map((y) => [
          String(y.year),
          Math.round(y.hhi),
          Math.round(y.ofSum),
          y.worldTonnes,
          y.rows,
        ]),
        estimated: years.map((y) => (y.estimated ? [1, 2] : [])),
        cites: years.map((y) => y.at),
      }}
    >
      <YearBars
        columns={years.map((y) => ({
          id: String(y.year),
          label: String(y.year),
          values: { hhi: y.hhi },
          pale: false,
          text: format(y.hhi),
        }))}
        parts={[{ key: 'hhi', name: t('ree.hhi-printed'), fill: theme.muted }]}
        theme={theme}
        height={HEIGHT}
      />
    </ChartFigure>
  )
}
