import { lazy } from 'react'
import type { Country } from '../../domain/country.ts'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { FiscalYear } from '../../domain/period.ts'
import type { Table } from '../../domain/table.ts'
import { formatNumber, formatUsd } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Multiple, Multiples } from '../../select/goods/multiples.ts'
import type { Provenance } from '../../select/provenance.ts'
import { type TradePoint, totalOf } from '../../select/trade.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { breakText, provisionalText, sentences } from '../counted.ts'
import { rowsSaid } from '../rowsSaid.ts'
import { yearText } from '../yearText.ts'
import { looksOf } from './words.ts'

const EndLines = lazy(() => import('../drawings/goods/EndLines.tsx'))

const HEIGHT = 280

/** Goods trade of the compared partners over the years, a line each. */
export function YearsChart(props: {
  /** Of the compared partners alone. */
  model: Multiples
  /** The year that the title speaks of, and that is marked; null is the newest, and none is marked. */
  year?: FiscalYear | null
  /** The goods, in words; null where all are meant. */
  goods: string | null
  countries: readonly Country[]
  mode: 'light' | 'dark'
  provenance: Provenance
  theme: Theme
}) {
  const { model, year: asked = null, goods, countries, mode, provenance, theme } = props
  const { panels } = model
  const lookOf = looksOf(
    countries,
    panels.map((p) => p.id),
    mode,
    theme,
  )
  const years = [...new Set(panels.flatMap((p) => p.series.points.map(({ year }) => year)))].sort()
  const breakAt = panels.find((p) => p.series.breakAt !== null)?.series.breakAt ?? null
  return (
    <ChartFigure
      id="compared-goods-trade-by-fiscal-year"
      title={titleOf(model, asked, (id) => lookOf(id).name)}
      measure={measureOf(panels, goods, breakAt)}
      counted={sentences(goodsText(goods), breakText(breakAt), provisionalText(pointsOf(panels)))}
      provenance={provenance}
      height={HEIGHT}
      table={tableOf(panels, years, breakAt, (id) => lookOf(id).name)}
    >
      <EndLines
        lines={panels.flatMap((panel) =>
          piecesOf(panel, breakAt).map((points, i) => ({
            id: `${panel.id} ${i}`,
            colour: lookOf(panel.id).colour,
            kind: lookOf(panel.id).kind,
            strong: false,
            points: points.map((p) => ({ x: p.year, y: totalOf(p), hollow: isHollow(p, breakAt) })),
          })),
        )}
        labels={panels.flatMap(({ id, series }) => {
          const last = series.points.findLast((p) => totalOf(p) !== null)
          const value = last ? totalOf(last) : null
          const { name, colour, kind } = lookOf(id)
          if (!last || value === null) return []
          const atEnd = last.year === years.at(-1)
          return [
            { id, text: `${name} ${formatNumber(value, 0)}`, value, atEnd, colour, kind, strong: false },
          ]
        })}
        ticks={years.map((year) => ({ x: year, text: fiscalYearLabel(year).slice(2) }))}
        format={(n) => formatNumber(n, 0)}
        rule={null}
        marked={asked}
        height={HEIGHT}
        theme={theme}
      />
    </ChartFigure>
  )
}

function tableOf(
  panels: readonly Multiple[],
  years: readonly FiscalYear[],
  breakAt: number | null,
  name: (id: Multiple['id']) => string,
): Table {
  return {
    columns: [
      { label: t('chart.fiscal-year') },
      ...panels.map(({ id }) => ({
        label: t('compare.years-unit', { who: name(id) }),
        unit: 'USD million',
        format: (n: number) => formatNumber(n, 2, 2),
      })),
      { label: t('chart.status') },
    ],
    rows: years.map((year) => {
      const points = panels.map((p) => pointOf(p, year))
      const status = points.some((p) => p?.status === 'provisional') ? 'provisional' : 'reported'
      const totals = points.map((p) => (p ? totalOf(p) : null))
      const said = totals.every((n) => n === null) ? 'missing' : status
      return [fiscalYearLabel(year), ...totals, t(`trade.status-${said}`)]
    }),
    cites: years.map((year) => panels.flatMap((p) => pointOf(p, year)?.at ?? [])),
    ...rowsSaid(
      years.map((year) => panels.some((p) => pointOf(p, year)?.status === 'provisional')),
      breakAt === null ? -1 : years.indexOf(breakAt),
    ),
  }
}

const pointOf = ({ series }: Multiple, year: number) => series.points.find((p) => p.year === year)

/** Provisional, or of the second classification. */
const isHollow = ({ status, year }: TradePoint, breakAt: number | null) =>
  status === 'provisional' || (breakAt !== null && year >= breakAt)

/** One line, or one on each side of where the classification changes: the two never join. */
function piecesOf({ series }: Multiple, breakAt: number | null): (readonly TradePoint[])[] {
  if (breakAt === null) return [series.points]
  return [series.points.filter((p) => p.year < breakAt), series.points.filter((p) => p.year >= breakAt)]
}

function titleOf(
  { latest, panels }: Multiples,
  asked: FiscalYear | null,
  name: (id: Multiple['id']) => string,
): string {
  const [first] = latest?.ranked ?? []
  if (!latest || !first) return noneText(panels, asked, name)
  const values = { first: name(first.id), value: formatUsd(first.total), year: yearText(latest) }
  return t(panels.length > 1 ? 'compare.years-title' : 'compare.years-title-one', values)
}

function noneText(
  panels: readonly Multiple[],
  asked: FiscalYear | null,
  name: (id: Multiple['id']) => string,
): string {
  if (asked === null) return t('compare.years-title-none')
  const year = fiscalYearLabel(asked)
  const [one, ...more] = panels
  return one && more.length === 0
    ? t('trade.title-no-figure', { who: name(one.id), year })
    : t('compare.years-title-no-figure', { year })
}

const pointsOf = (panels: readonly Multiple[]) => panels.flatMap((p) => p.series.points)

const goodsText = (goods: string | null) =>
  goods === null ? t('compare.years-measure') : t('compare.years-measure-sectors', { goods })

function measureOf(panels: readonly Multiple[], goods: string | null, breakAt: number | null): string {
  const measure = t('compare.years-drawn', { measure: goodsText(goods) })
  if (breakAt !== null) return t('compare.years-break', { measure, year: fiscalYearLabel(breakAt) })
  const provisional = pointsOf(panels).find((p) => p.status === 'provisional')
  return provisional
    ? t('compare.years-provisional', { measure, year: fiscalYearLabel(provisional.year) })
    : measure
}
