import { lazy } from 'react'
import { fiscalYearLabel } from '../domain/dates.ts'
import { formatList, formatNumber, formatUsd } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import type { Provenance } from '../select/provenance.ts'
import { sum } from '../select/trade.ts'
import { size, type TradeBySectorModel } from '../select/tradeBySector.ts'
import type { Theme } from '../theme/theme.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { rowsHeight } from './rowsHeight.ts'

const FlowBars = lazy(() => import('./drawings/FlowBars.tsx'))

/** Goods trade by sector in one year. */
export function TradeBySectorChart(props: {
  model: TradeBySectorModel
  who: string
  provenance: Provenance
  theme: Theme
  colour: string
}) {
  const { model, who, provenance, theme, colour } = props
  const format = (n: number) => formatNumber(n, 2, 2)
  return (
    <ChartFigure
      id="goods-trade-by-sector"
      title={titleOf(model, who)}
      measure={measureOf(model)}
      provenance={provenance}
      height={rowsHeight(model.rows.length)}
      table={{
        columns: [
          { label: t('by-sector.sector') },
          { label: t('chart.fiscal-year') },
          { label: t('trade.export-unit'), unit: 'USD million', format },
          { label: t('trade.import-unit'), unit: 'USD million', format },
          { label: t('chart.note') },
        ],
        rows: model.rows.map((r) => [
          r.label,
          fiscalYearLabel(model.year),
          r.export,
          r.import,
          r.contains ?? '',
        ]),
        cites: model.rows.map(() => [model.at]),
      }}
    >
      <FlowBars rows={model.rows.map((r) => ({ ...r, note: null }))} theme={theme} colour={colour} />
    </ChartFigure>
  )
}

/** "Largest" is said of all goods alone: among chosen sectors it would mean nothing. */
function titleOf({ rows, narrowed, year }: TradeBySectorModel, who: string): string {
  const [first] = rows
  const values = { who, year: fiscalYearLabel(year) }
  if (!first) return t('by-sector.title-none', values)
  if (!narrowed) {
    return t('by-sector.title', {
      ...values,
      first: first.label.toLowerCase(),
      value: formatUsd(size(first)),
    })
  }
  const sectors = formatList(rows.map((r) => r.label.toLowerCase()))
  return t('by-sector.title-chosen', {
    ...values,
    sectors,
    value: formatUsd(sum(rows.map(size)) ?? size(first)),
  })
}

/** Says which classification it is and, where the year asked for has no table, that this is another year. */
function measureOf(model: TradeBySectorModel): string {
  const year = fiscalYearLabel(model.year)
  const measure = t(`by-sector.measure-${model.classification}`, { year })
  return model.asked === null || model.asked === model.year
    ? measure
    : t('by-sector.measure-other-year', { measure, asked: fiscalYearLabel(model.asked), year })
}
