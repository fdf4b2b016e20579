import { lazy } from 'react'
import { formatPercent, formatPeriod } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import type { Chain, StageRow } from '../select/chain.ts'
import type { Provenance } from '../select/provenance.ts'
import type { Theme } from '../theme/theme.ts'
import styles from './ChainChart.module.css'
import { ChartFigure } from './ChartFigure.tsx'

const ChainBars = lazy(() => import('./drawings/ChainBars.tsx'))

const shareText = (row: StageRow | undefined) =>
  row?.share === null || row === undefined ? t('chart.no-data') : formatPercent(row.share)

/** China's share at each stage of the magnet rare-earth chain; its numbers stand in the page before any script. */
export function ChainChart(props: { model: Chain; provenance: Provenance; theme: Theme }) {
  const { model, provenance, theme } = props
  // The words of a status come with the atlas.
  const loaded = provenance.reference !== null
  const at = (stage: StageRow['stage']) => shareText(model.rows.find((r) => r.stage === stage))
  const years = [...new Set(model.rows.map((r) => formatPeriod(r.period)))].join(', ')
  const notes = [...new Set(model.rows.flatMap((r) => r.note ?? []))].join(' ')
  return (
    <ChartFigure
      id="china-share-by-stage"
      title={t('chain.title', {
        year: years,
        mining: at('mining'),
        refining: at('refining'),
        magnets: at('magnets'),
      })}
      measure={t('chain.measure', { year: years, note: notes })}
      provenance={provenance}
      height={150}
      table={{
        columns: [
          { label: t('chain.stage') },
          { label: t('chain.scope') },
          { label: t('chain.share'), unit: 'percent' },
          { label: t('chart.note') },
          ...(loaded ? [{ label: t('chart.year') }, { label: t('chart.status') }] : []),
        ],
        rows: model.rows.map((r) => [
          ...[t(`chain.stage-${r.stage}`), r.scope, r.share, r.note ?? ''],
          ...(loaded ? [formatPeriod(r.period), t(`figure.${r.status}`)] : []),
        ]),
        cites: model.rows.map((r) => [r.id]),
      }}
      fallback={
        <dl className={styles.numbers}>
          {model.rows.map((row) => (
            <div key={row.stage}>
              <dt>{t(`chain.stage-${row.stage}`)}</dt>
              <dd>{shareText(row)}</dd>
            </div>
          ))}
        </dl>
      }
    >
      <ChainBars rows={model.rows} theme={theme} />
    </ChartFigure>
  )
}
