import { lazy } from 'react'
import { fiscalYearLabel } from '../../domain/dates.ts'
import { formatNumber, formatPercent, formatUsd } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { TopCommodities } from '../../select/goods/topCommodities.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { namedRowsHeight } from '../rowsHeight.ts'
import { lowerFirst } from './lowerFirst.ts'

const CommodityBars = lazy(() => import('../drawings/goods/CommodityBars.tsx'))

/** The largest commodities of one year, flow and classification. */
export function CommoditiesChart(props: {
  model: TopCommodities
  who: string
  provenance: Provenance
  theme: Theme
  /** Of the flow: India's for what it sells, the partner's for what it buys. */
  colour: string
}) {
  const { model, who, provenance, theme, colour } = props
  const format = (n: number) => formatNumber(n, 2, 2)
  return (
    <ChartFigure
      id={`largest-commodities-${model.flow}`}
      title={titleOf(model, who)}
      measure={measureOf(model)}
      provenance={provenance}
      height={namedRowsHeight(model.rows.length)}
      table={{
        columns: [
          { label: t('goods.commodity') },
          { label: t('chart.fiscal-year') },
          { label: t('goods.classification') },
          { label: t(`trade.${model.flow}-unit`), unit: 'USD million', format },
          { label: t('goods.share-of-flow'), unit: 'percent', format },
        ],
        rows: model.rows.map(({ commodity, value, share }) => [
          commodity.label,
          fiscalYearLabel(model.year),
          t(`classification.${model.classification}`),
          value,
          share === null ? null : Math.round(share * 100) / 100,
        ]),
        cites: model.rows.map((r) => r.at),
      }}
    >
      <CommodityBars
        rows={model.rows.map(({ commodity, value, share }) => ({
          id: commodity.id,
          name: commodity.label,
          value,
          text:
            share === null
              ? formatNumber(value, 1, 1)
              : `${formatNumber(value, 1, 1)} · ${formatPercent(share)}`,
        }))}
        theme={theme}
        colour={colour}
      />
    </ChartFigure>
  )
}

/** "Largest" is said of the goods that are looked at. */
function titleOf({ rows, flow, year, narrowed }: TopCommodities, who: string): string {
  const [first] = rows
  const values = { who, year: fiscalYearLabel(year) }
  if (!first) return t(`goods.top-${flow}-none`, values)
  const all = {
    ...values,
    first: lowerFirst(first.commodity.label),
    value: formatUsd(first.value),
    share: first.share === null ? t('chart.no-data') : formatPercent(first.share),
  }
  return narrowed ? t(`goods.top-${flow}-narrowed`, all) : t(`goods.top-${flow}`, all)
}

/** Says which classification it is, what is left out, and where another year is shown than was asked for. */
function measureOf(model: TopCommodities): string {
  const { asked, rest, classifications, classification } = model
  const year = fiscalYearLabel(model.year)
  let measure = t('goods.top-measure', { year, classification: t(`classification.${classification}`) })
  if (rest.count > 0)
    measure = t('goods.top-rest', { measure, count: rest.count, value: formatUsd(rest.value) })
  if (classifications.length > 1) measure = t('goods.top-both', { measure })
  return asked === null || asked === model.year
    ? measure
    : t('goods.top-other-year', { measure, asked: fiscalYearLabel(asked), year })
}
