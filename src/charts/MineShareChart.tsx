import { lazy } from 'react'
import { formatNumber, formatPercent } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import type { MineShare, MineSharePoint } from '../select/mineShare.ts'
import type { Provenance } from '../select/provenance.ts'
import type { Theme } from '../theme/theme.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { estimatedText, sentences } from './counted.ts'

const MineLines = lazy(() => import('./drawings/MineLines.tsx'))

/** China's share of mine production over time, by two agencies that are never mixed. */
export function MineShareChart(props: { model: MineShare; provenance: Provenance; theme: Theme }) {
  const { model, provenance, theme } = props
  const { latest, peak } = model
  const format = (n: number) => formatNumber(n, 1, 1)
  return (
    <ChartFigure
      id="china-share-of-mine-production"
      title={t(latest.estimated ? 'mine.title-estimated' : 'mine.title', {
        share: formatPercent(latest.share),
        year: String(latest.year),
        peak: formatPercent(peak.share),
        peakYear: String(peak.year),
      })}
      measure={t('mine.drawn', { measure: t('mine.measure') })}
      counted={sentences(t('mine.measure'), estimatedText(model.points, 'counted.estimated-usgs'))}
      provenance={provenance}
      height={220}
      table={{
        columns: [
          { label: t('chart.year') },
          { label: t('mine.usgs'), unit: 'percent', format },
          { label: t('mine.bgs'), unit: 'percent', format },
          { label: t('mine.status') },
          { label: t('chart.note') },
        ],
        rows: model.points.map((p) => [String(p.year), p.usgs, p.bgs, statusOf(p), p.note ?? '']),
        estimated: model.points.map(({ estimated }) => (estimated ? [1] : [])),
        cites: model.points.map((p) => p.at),
      }}
    >
      <MineLines model={model} theme={theme} />
    </ChartFigure>
  )
}

/** Of the USGS figure for China; BGS marks none. */
const statusOf = ({ usgs, estimated }: MineSharePoint): string =>
  usgs === null ? '' : t(estimated ? 'figure.estimated' : 'figure.reported')
