import { lazy } from 'react'
import { factId } from '../../domain/factId.ts'
import { formatList, formatNumber, formatPercent, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { UraniumModel } from '../../select/minerals/uranium.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { type RowMark, rowBarsHeight } from '../rowMark.ts'
import type { States } from './words.ts'

const RowBars = lazy(() => import('../drawings/RowBars.tsx'))

/** Uranium has its own sources and years: it stands alone. */
export function UraniumChart(props: {
  model: UraniumModel
  states: States
  provenance: Provenance
  theme: Theme
}) {
  const { model, states, provenance, theme } = props
  const rest = 100 - model.shares.reduce((sum, s) => sum + s.share, 0)
  const rows: RowMark[] = [
    ...model.shares.map(({ at, country, share }) => ({
      ...{ id: at, label: states.name(country), kind: 'plain' as const },
      ...{ value: share, text: whole(share), fill: states.colour(country) },
    })),
    {
      ...{ id: 'rest', label: t('minerals.rest'), kind: 'plain' },
      ...{ value: rest, text: whole(rest), fill: theme.rest },
    },
  ]
  return (
    <ChartFigure
      id="minerals-uranium"
      title={t('minerals.uranium-title', {
        year: model.year,
        list: formatList(
          model.shares.map(({ country, share }) =>
            t('minerals.uranium-share', { country: states.name(country), share: whole(share) }),
          ),
        ),
      })}
      measure={t('minerals.uranium-measure', { year: model.year })}
      counted={t('minerals.uranium-counted')}
      provenance={provenance}
      height={rowBarsHeight(rows.length, true)}
      table={{
        columns: [
          { label: t('minerals.row') },
          { label: t('minerals.period') },
          { label: t('minerals.value'), format: (n) => formatNumber(n, 2) },
          { label: t('minerals.world'), format: (n) => formatNumber(n, 2) },
          { label: t('minerals.unit') },
          { label: t('minerals.share'), unit: 'percent', format: (n) => formatNumber(n, 1, 1) },
          { label: t('chart.note') },
        ],
        rows: model.figures.map((f) => [
          f.what,
          formatPeriod(f.period),
          f.value,
          f.world?.value ?? null,
          f.unit,
          f.value !== null && f.world ? Math.round((f.value / f.world.value) * 1000) / 10 : null,
          f.note ?? '',
        ]),
        cites: model.figures.map((f) => [factId('mineral', f.id)]),
      }}
    >
      <RowBars rows={rows} theme={theme} names={168} ends={124} dense />
    </ChartFigure>
  )
}

/** Figures that the press quotes bear no decimals. */
const whole = (share: number) => formatPercent(share, 0)
