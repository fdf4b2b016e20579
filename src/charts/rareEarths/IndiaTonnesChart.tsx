import { lazy } from 'react'
import type { IndiaFigure } from '../../domain/rareEarths.ts'
import { formatNumber, formatPercent, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { GoodsYear } from '../../select/rareEarths/indiaImports.ts'
import { atOf } from '../../select/rareEarths/observed.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { sentences } from '../counted.ts'
import { rowBarsHeight } from '../rowMark.ts'

const RowBars = lazy(() => import('../drawings/RowBars.tsx'))

const format = (n: number) => formatNumber(n, 0)

/** Tonnes of metal magnets by Indian trade data, in the fiscal years that the press gives. */
export function MagnetTonnesChart(props: {
  figures: readonly IndiaFigure[]
  provenance: Provenance
  theme: Theme
}) {
  const { figures, provenance, theme } = props
  const [first, last] = [figures[0], figures.at(-1)]
  return (
    <ChartFigure
      id="india-magnet-tonnes"
      title={
        first?.value != null && last?.value != null
          ? t('ree.tonnes-title', {
              ...{ tonnes: format(last.value), year: formatPeriod(last.period) },
              ...{ first: format(first.value), from: formatPeriod(first.period) },
            })
          : t('ree.imports-title-none')
      }
      measure={t('ree.tonnes-measure')}
      provenance={provenance}
      height={rowBarsHeight(figures.length)}
      table={{
        columns: [
          { label: t('chart.fiscal-year') },
          { label: t('ree.tonnes'), unit: 't', format },
          { label: t('chart.note') },
        ],
        rows: figures.map((f) => [formatPeriod(f.period), f.value, f.note ?? '']),
        cites: figures.map((f) => [atOf(f)]),
      }}
    >
      <RowBars
        rows={figures.map((f) => ({
          id: f.id,
          label: formatPeriod(f.period),
          value: f.value,
          text: f.value === null ? t('chart.no-data') : format(f.value),
          fill: theme.india,
          kind: 'plain',
        }))}
        theme={theme}
        names={84}
        ends={64}
      />
    </ChartFigure>
  )
}

/** Metals and compounds in the years that are known, with China's share beside. */
export function MetalsChart(props: { rows: readonly GoodsYear[]; provenance: Provenance; theme: Theme }) {
  const { rows, provenance, theme } = props
  const last = (goods: GoodsYear['goods']) => rows.findLast((r) => r.goods === goods)
  const [metals, compounds] = [last('metals'), last('compounds')]
  return (
    <ChartFigure
      id="india-metals-and-compounds"
      title={
        metals?.figure.value != null && compounds?.figure.value != null
          ? t('ree.metals-title', {
              ...{ metals: format(metals.figure.value), metalsShare: shareText(metals) },
              ...{ compounds: format(compounds.figure.value), compoundsShare: shareText(compounds) },
              year: formatPeriod(metals.figure.period),
            })
          : t('ree.imports-title-none')
      }
      measure={t('ree.metals-measure')}
      provenance={provenance}
      height={rowBarsHeight(rows.length)}
      table={{
        columns: [
          { label: t('ree.goods') },
          { label: t('chart.fiscal-year') },
          { label: t('ree.tonnes'), unit: 't', format },
          { label: t('ree.china-quantity'), unit: 'percent' },
          { label: t('chart.note') },
        ],
        rows: rows.map((r) => [
          nameOf(r),
          formatPeriod(r.figure.period),
          r.figure.value,
          r.china?.value ?? null,
          sentences(r.figure.note ?? null, r.china?.note ?? null, boundText(r)),
        ]),
        cites: rows.map((r) => [r.figure, ...(r.china ? [r.china] : [])].map(atOf)),
      }}
    >
      <RowBars
        rows={rows.map((r) => ({
          id: r.figure.id,
          label: nameOf(r),
          value: r.figure.value,
          text:
            r.figure.value === null
              ? t('chart.no-data')
              : t('ree.metals-end', { tonnes: format(r.figure.value), share: shareText(r) }),
          fill: theme.india,
          kind: 'plain',
        }))}
        theme={theme}
        names={164}
        ends={126}
      />
    </ChartFigure>
  )
}

const nameOf = ({ goods, figure }: GoodsYear) =>
  t('ree.goods-year', { goods: t(`ree.goods-${goods}`), year: formatPeriod(figure.period) })

/** The number alone does not say that it is no exact one. */
const boundText = (row: GoodsYear): string | null =>
  row.china?.bound ? t('ree.quantity-bound', { share: shareText(row) }) : null

const shareText = ({ china }: GoodsYear): string =>
  china?.value == null
    ? t('chart.no-data')
    : china.bound === 'about'
      ? t('cite.about', { value: formatPercent(china.value) })
      : formatPercent(china.value)
