import { lazy } from 'react'
import { fiscalYearLabel } from '../domain/dates.ts'
import { countryName, formatNumber, formatUsd } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import type { Partners } from '../select/partners.ts'
import type { Provenance } from '../select/provenance.ts'
import type { Theme } from '../theme/theme.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { rowsHeight } from './rowsHeight.ts'
import { yearText } from './yearText.ts'

const FlowBars = lazy(() => import('./drawings/FlowBars.tsx'))

/** Which of the five trades most with India, by the Indian table. */
export function PartnersChart(props: {
  model: Partners
  provenance: Provenance
  theme: Theme
  colour: string
}) {
  const { model, provenance, theme, colour } = props
  const format = (n: number) => formatNumber(n, 2, 2)
  const label = fiscalYearLabel(model.year)
  const year = yearText(model)
  const [first] = model.rows
  const counted = t('partners.measure', { year })
  return (
    <ChartFigure
      id="partners-by-goods-trade"
      title={
        first && first.total !== null
          ? t('partners.title', { first: countryName(first.iso2), value: formatUsd(first.total), year })
          : t('partners.title-none')
      }
      measure={t('partners.drawn', { measure: counted })}
      counted={counted}
      provenance={provenance}
      height={rowsHeight(model.rows.length)}
      table={{
        columns: [
          { label: t('profile.compare-state') },
          { label: t('chart.fiscal-year') },
          { label: t('trade.export-unit'), unit: 'USD million', format },
          { label: t('trade.import-unit'), unit: 'USD million', format },
          { label: t('chart.status') },
        ],
        rows: model.rows.map((r) => [
          countryName(r.iso2),
          label,
          r.export,
          r.import,
          t(`trade.status-${model.status}`),
        ]),
        cites: model.rows.map((r) => [r.at]),
      }}
    >
      <FlowBars
        rows={model.rows.map((r) => ({ ...r, label: countryName(r.iso2), note: null }))}
        theme={theme}
        colour={colour}
      />
    </ChartFigure>
  )
}
