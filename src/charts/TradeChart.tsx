import { lazy } from 'react'
import { fiscalYearLabel } from '../domain/dates.ts'
import type { FiscalYear } from '../domain/period.ts'
import { formatNumber, formatUsd } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import type { Provenance } from '../select/provenance.ts'
import { balanceOf, knownIn, type TradeSeries, totalOf } from '../select/trade.ts'
import type { Theme } from '../theme/theme.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { breakText, provisionalText, sentences } from './counted.ts'
import { rowsSaid } from './rowsSaid.ts'
import { yearText } from './yearText.ts'

const TradeBars = lazy(() => import('./drawings/TradeBars.tsx'))

/** India's goods trade by fiscal year, exports and imports apart. */
export function TradeChart(props: {
  model: TradeSeries
  /** The year that the title speaks of, and that is marked; null is the newest, and none is marked. */
  year?: FiscalYear | null
  /** The partner, or the five together. */
  who: string
  /** The chosen sectors, in words; null where all goods are meant. */
  sectors: string | null
  provenance: Provenance
  theme: Theme
  /** The partner's colour: imports come from there. */
  colour: string
}) {
  const { model, year = null, who, sectors, provenance, theme, colour } = props
  const last = knownIn(model, year)
  const format = (n: number) => formatNumber(n, 2, 2)
  return (
    <ChartFigure
      id="goods-trade-by-fiscal-year"
      title={
        last && last.export !== null && last.import !== null
          ? t(sectors === null ? 'trade.title-goods' : 'trade.title-sectors', {
              who,
              sectors: sectors ?? '',
              export: formatUsd(last.export),
              import: formatUsd(last.import),
              year: yearText(last),
            })
          : noneText(model, year, who)
      }
      measure={measureOf(model, sectors)}
      counted={countedOf(model, sectors)}
      provenance={provenance}
      height={240}
      table={{
        columns: [
          { label: t('chart.fiscal-year') },
          { label: t('trade.export-unit'), unit: 'USD million', format },
          { label: t('trade.import-unit'), unit: 'USD million', format },
          { label: t('goods.total-unit'), unit: 'USD million', format },
          { label: t('goods.balance-unit'), unit: 'USD million', format },
          { label: t('chart.status') },
          { label: t('chart.note') },
        ],
        rows: model.points.map((p) => [
          fiscalYearLabel(p.year),
          p.export,
          p.import,
          totalOf(p),
          balanceOf(p),
          t(`trade.status-${p.status}`),
          p.note ?? '',
        ]),
        cites: model.points.map((p) => [p.at]),
        ...rowsSaid(
          model.points.map((p) => p.status === 'provisional'),
          model.points.findIndex((p) => p.year === model.breakAt),
        ),
      }}
    >
      <TradeBars model={model} theme={theme} colour={colour} marked={year} />
    </ChartFigure>
  )
}

/** Of a year before the first, which the first is. */
function noneText({ points }: TradeSeries, year: FiscalYear | null, who: string): string {
  if (year === null) return t('trade.title-none', { who })
  const [first] = points
  const values = { who, year: fiscalYearLabel(year) }
  return first && year < first.year
    ? t('trade.title-year-none', { ...values, first: fiscalYearLabel(first.year) })
    : t('trade.title-no-figure', values)
}

const goodsOf = (sectors: string | null) =>
  sectors === null ? t('trade.measure') : t('trade.measure-sectors', { sectors })

const countedOf = ({ breakAt, points }: TradeSeries, sectors: string | null): string =>
  sentences(goodsOf(sectors), breakText(breakAt), provisionalText(points))

function measureOf(model: TradeSeries, sectors: string | null): string {
  const measure = t('trade.measure-drawn', { measure: goodsOf(sectors) })
  if (model.breakAt !== null)
    return t('trade.measure-break', { measure, year: fiscalYearLabel(model.breakAt) })
  const provisional = model.points.find((p) => p.status === 'provisional')
  return provisional
    ? t('trade.measure-provisional', { measure, year: fiscalYearLabel(provisional.year) })
    : measure
}
