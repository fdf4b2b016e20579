import { lazy } from 'react'
import { fiscalYearLabel } from '../domain/dates.ts'
import { formatNumber, formatPercent, formatUsd } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import type { PrioritiesModel, PriorityRow } from '../select/priorities.ts'
import type { Provenance } from '../select/provenance.ts'
import type { Theme } from '../theme/theme.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { lowerFirst } from './goods/lowerFirst.ts'
import { rowsHeight } from './rowsHeight.ts'

const FlowBars = lazy(() => import('./drawings/FlowBars.tsx'))

/** What ministers named against what is traded: the gap is to be seen, and a service is not drawn as zero. */
export function PrioritiesChart(props: {
  model: PrioritiesModel
  who: string
  provenance: Provenance
  theme: Theme
  colour: string
}) {
  const { model, who, provenance, theme, colour } = props
  const { grown } = model
  const format = (n: number) => formatNumber(n, 2, 2)
  return (
    <ChartFigure
      id="named-sectors-and-trade"
      title={title(model, who)}
      measure={t('priorities.measure', { year: fiscalYearLabel(model.year) })}
      provenance={provenance}
      height={rowsHeight(model.rows.length)}
      table={{
        columns: [
          { label: t('priorities.sector') },
          { label: t('chart.fiscal-year') },
          { label: t('trade.export-unit'), unit: 'USD million', format },
          { label: t('trade.import-unit'), unit: 'USD million', format },
          { label: t('goods.rank') },
          ...(grown
            ? [
                {
                  label: t('goods.growth', {
                    from: fiscalYearLabel(grown.from),
                    to: fiscalYearLabel(grown.to),
                  }),
                  unit: 'percent',
                  format: (n: number) => formatNumber(n, 1, 1),
                },
              ]
            : []),
          { label: t('priorities.note') },
        ],
        rows: model.rows.map((r) => [
          r.label,
          fiscalYearLabel(model.year),
          r.export,
          r.import,
          r.rank === null ? '' : t('goods.rank-of', { rank: r.rank, of: model.of }),
          ...(grown ? [change(r)] : []),
          r.reason ?? noteOf(r),
        ]),
        absent: model.rows.map(notGoods),
        cites: model.rows.map(() => [...model.at, ...model.grownAt]),
      }}
    >
      <FlowBars
        rows={model.rows.map((r) => ({
          id: r.label,
          label: r.label,
          export: r.export,
          import: r.import,
          note: notGoods(r),
        }))}
        theme={theme}
        colour={colour}
      />
    </ChartFigure>
  )
}

const notGoods = ({ reason }: PriorityRow) => reason && t('priorities.not-goods')

/** What is counted, and what the change is of, where that is another sector. */
const noteOf = ({ contains, measured, growth }: PriorityRow): string =>
  [
    ...(contains ? [contains] : []),
    ...(growth && growth.measured !== measured
      ? [t('goods.growth-of', { sector: lowerFirst(growth.measured) })]
      : []),
  ].join('; ')

/** Percent, to one decimal; null where there is no beginning to compare with. */
const change = ({ growth }: PriorityRow): number | null =>
  growth && growth.from > 0 ? Math.round((growth.to / growth.from - 1) * 1000) / 10 : null

function title({ share, largestUnnamed, year }: PrioritiesModel, who: string): string {
  if (share === null) return t('priorities.title-none', { who, year: fiscalYearLabel(year) })
  const values = { share: formatPercent(share), who }
  if (!largestUnnamed) return t('priorities.title-short', values)
  const { label, usdMillion } = largestUnnamed
  return t('priorities.title', { ...values, largest: label.toLowerCase(), value: formatUsd(usdMillion) })
}
