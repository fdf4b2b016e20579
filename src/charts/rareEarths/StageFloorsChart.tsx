import { lazy } from 'react'
import { formatNumber, formatPercent, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { StageFloor } from '../../select/rareEarths/concentration.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { rowBarsHeight } from '../rowMark.ts'

const RowBars = lazy(() => import('../drawings/RowBars.tsx'))

/** One producer alone. */
const MOST = 10_000

/** The least that the concentration of each stage of the magnet chain can be. */
export function StageFloorsChart(props: {
  floors: readonly StageFloor[]
  provenance: Provenance
  theme: Theme
}) {
  const { floors, provenance, theme } = props
  const format = (n: number) => formatNumber(n, 0)
  const year = [...new Set(floors.map((f) => formatPeriod(f.period)))].join(', ')
  const highest = floors.toSorted((a, b) => b.floor - a.floor)[0]
  return (
    <ChartFigure
      id="concentration-by-stage"
      title={
        highest
          ? t('ree.floor-title', {
              stage: t(`ree.of-${highest.stage}`),
              share: formatPercent(highest.share),
              floor: format(highest.floor),
            })
          : t('ree.hhi-title-none')
      }
      measure={t('ree.floor-measure', { year })}
      counted={t('ree.floor-counted', { year })}
      provenance={provenance}
      height={rowBarsHeight(floors.length)}
      table={{
        columns: [
          { label: t('chain.stage') },
          { label: t('chain.scope') },
          { label: t('chain.share'), unit: 'percent' },
          { label: t('ree.floor-least'), unit: 'index', format },
          { label: t('ree.floor-most'), unit: 'index', format },
        ],
        rows: floors.map((f) => [
          t(`chain.stage-${f.stage}`),
          f.scope,
          f.share,
          Math.round(f.floor),
          Math.round(f.ceiling),
        ]),
        cites: floors.map((f) => [f.at]),
      }}
    >
      <RowBars
        rows={floors.map((f) => ({
          id: f.stage,
          label: t(`chain.stage-${f.stage}`),
          value: f.floor,
          text: t('ree.at-least', { value: format(f.floor) }),
          fill: theme.china,
          kind: 'floor',
        }))}
        theme={theme}
        names={76}
        ends={100}
        max={MOST}
      />
    </ChartFigure>
  )
}
