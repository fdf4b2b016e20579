import { lazy } from 'react'
import type { Country } from '../../domain/country.ts'
import { fiscalYearLabel } from '../../domain/dates.ts'
import { formatNumber, formatUsd } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { ComparedGoods } from '../../select/compare/goods.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { type RowMark, rowBarsHeight } from '../rowMark.ts'
import { type Look, looksOf } from './words.ts'

const RowBars = lazy(() => import('../drawings/RowBars.tsx'))

/** Rows of bars that a reader takes in: with more states fewer sectors are drawn. */
const MOST_ROWS = 32

/** Goods trade of the compared partners by sector: under each sector a bar each, all on one scale. */
export function GoodsChart(props: {
  model: ComparedGoods
  countries: readonly Country[]
  mode: 'light' | 'dark'
  provenance: Provenance
  theme: Theme
}) {
  const { model, countries, mode, provenance, theme } = props
  const { ids, rows, year } = model
  const lookOf = looksOf(countries, ids, mode, theme)
  const looks = ids.map(lookOf)
  const drawn = rows.slice(0, Math.floor(MOST_ROWS / (ids.length + 1)))
  const marks = drawn.flatMap((row) => marksOf(row, ids, looks))
  return (
    <ChartFigure
      id="compared-goods-trade-by-sector"
      title={titleOf(model, looks)}
      measure={measureOf(model, drawn.length)}
      counted={ofYear(model, countedOf(model))}
      provenance={provenance}
      height={rowBarsHeight(marks.length, true)}
      table={{
        columns: [
          { label: t('by-sector.sector') },
          { label: t('chart.fiscal-year') },
          ...looks.map(({ name }) => ({
            label: t('compare.years-unit', { who: name }),
            unit: 'USD million',
            format: (n: number) => formatNumber(n, 2, 2),
          })),
        ],
        rows: rows.map((row) => [row.label, fiscalYearLabel(year), ...row.totals]),
        cites: rows.map(() => model.at),
      }}
    >
      <RowBars rows={marks} theme={theme} names={104} ends={64} dense />
    </ChartFigure>
  )
}

const marksOf = (
  { id, label, totals }: ComparedGoods['rows'][number],
  ids: ComparedGoods['ids'],
  looks: readonly Look[],
): RowMark[] => [
  { id, label, value: null, text: '', fill: 'none', kind: 'head' },
  ...looks.map(({ name, colour }, i): RowMark => {
    const value = totals[i] ?? null
    const text = value === null ? t('chart.no-data') : formatNumber(value, value < 10 ? 2 : 0)
    return { id: `${id} ${ids[i]}`, label: name, value, text, fill: colour, kind: 'plain' }
  }),
]

function titleOf({ rows, year }: ComparedGoods, looks: readonly Look[]): string {
  const [first] = rows
  const most = first && Math.max(...first.totals.flatMap((n) => n ?? []))
  const who = looks[first?.totals.indexOf(most ?? null) ?? -1]
  if (!first || !most || !who) return t('compare.goods-title-none', { year: fiscalYearLabel(year) })
  return t('compare.goods-title', {
    ...{
      sector: first.label.toLowerCase(),
      first: who.name,
      value: formatUsd(most),
      year: fiscalYearLabel(year),
    },
  })
}

/** Says which classification it is. */
const countedOf = ({ year, classification }: ComparedGoods): string =>
  t('compare.goods-all', {
    measure: t(`by-sector.measure-${classification}`, { year: fiscalYearLabel(year) }),
  })

function measureOf(model: ComparedGoods, drawn: number): string {
  const measure = t('compare.goods-drawn', { measure: countedOf(model) })
  return ofYear(
    model,
    drawn < model.rows.length ? t('compare.goods-some', { measure, count: drawn }) : measure,
  )
}

/** Where the year asked for has no tables, that this is another year. */
const ofYear = ({ year, asked }: ComparedGoods, measure: string): string =>
  asked === null || asked === year
    ? measure
    : t('by-sector.measure-other-year', {
        measure,
        asked: fiscalYearLabel(asked),
        year: fiscalYearLabel(year),
      })
