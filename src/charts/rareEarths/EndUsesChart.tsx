import { lazy } from 'react'
import { formatNumber, formatPercent } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { Demand } from '../../select/rareEarths/endUses.ts'
import { atOf } from '../../select/rareEarths/observed.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { rowBarsHeight } from '../rowMark.ts'

const RowBars = lazy(() => import('../drawings/RowBars.tsx'))

/** What magnet rare earths go into: three parts that add up. */
export function EndUsesChart(props: { model: Demand; provenance: Provenance; theme: Theme }) {
  const { model, provenance, theme } = props
  const kt = (n: number) => formatNumber(n, 3)
  const of = (use: string) => model.parts.find((p) => p.use === use)
  const [cars, wind] = [of('cars'), of('clean-energy')]
  return (
    <ChartFigure
      id="magnet-rare-earths-by-use"
      title={
        cars && wind
          ? t('ree.uses-title', {
              ...{ cars: formatPercent(cars.share), wind: formatPercent(wind.share) },
              ...{ whole: formatNumber(model.whole, 1), year: model.period },
            })
          : t('ree.uses-title-none')
      }
      measure={t('ree.uses-measure', { whole: kt(model.whole), year: model.period })}
      provenance={provenance}
      height={rowBarsHeight(model.parts.length)}
      table={{
        columns: [
          { label: t('ree.use') },
          { label: t('ree.demand'), unit: 'kt', format: kt },
          { label: t('ree.demand-share'), unit: 'percent', format: (n) => formatNumber(n, 1, 1) },
        ],
        rows: model.parts.map((p) => [t(`ree.demand-${p.use}`), p.value, Math.round(p.share * 10) / 10]),
        cites: model.parts.map((p) => [atOf(p.figure)]),
      }}
    >
      <RowBars
        rows={model.parts.map((p) => ({
          id: p.figure.id,
          label: t(`ree.demand-${p.use}`),
          value: p.value,
          text: t('ree.demand-end', { value: kt(p.value), share: formatPercent(p.share) }),
          fill: p.use === 'other' ? theme.rest : theme.muted,
          kind: 'plain',
        }))}
        theme={theme}
        names={118}
        ends={130}
        max={model.whole}
      />
    </ChartFigure>
  )
}
