import { lazy } from 'react'
import type { FactId } from '../../domain/fact.ts'
import { formatPercent } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { AllStagesRow } from '../../select/rareEarths/allStages.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { estimatedText, sentences } from '../counted.ts'
import { rowBarsHeight } from '../rowMark.ts'

const RowBars = lazy(() => import('../drawings/RowBars.tsx'))

const ofYear = ({ year, estimated }: AllStagesRow) => (year === null ? [] : [{ year, estimated }])

/** China's share of all rare earths by stage: mining has a figure, and why the others have none is said. */
export function AllStagesChart(props: {
  rows: readonly AllStagesRow[]
  provenance: Provenance
  theme: Theme
}) {
  const { rows, provenance, theme } = props
  const known = rows.find((r) => r.share !== null)
  return (
    <ChartFigure
      id="china-share-by-stage-all"
      title={
        known?.share == null
          ? t('ree.all-title-none')
          : t(known.estimated ? 'ree.all-title-estimated' : 'ree.all-title', {
              share: formatPercent(known.share),
              year: String(known.year),
            })
      }
      measure={t('ree.all-drawn', { measure: t('ree.all-measure') })}
      counted={sentences(t('ree.all-measure'), estimatedText(rows.flatMap(ofYear)))}
      provenance={provenance}
      height={rowBarsHeight(rows.length)}
      table={{
        columns: [
          { label: t('chain.stage') },
          { label: t('chain.share'), unit: 'percent' },
          { label: t('chart.year') },
          { label: t('chart.note') },
        ],
        rows: rows.map((r) => [
          t(`chain.stage-${r.stage}`),
          r.share,
          r.year === null ? '' : String(r.year),
          r.share === null ? t(`ree.all-why-${r.stage}`) : t('ree.all-mining-note'),
        ]),
        estimated: rows.map((r) => (r.estimated ? [1] : [])),
        cites: rows.map((r): readonly FactId[] => r.at),
      }}
    >
      <RowBars
        rows={rows.map((r) => ({
          id: r.stage,
          label: t(`chain.stage-${r.stage}`),
          value: r.share,
          text: r.share === null ? t('ree.all-none') : formatPercent(r.share),
          fill: theme.china,
          kind: r.estimated ? 'estimate' : 'plain',
        }))}
        theme={theme}
        names={76}
        ends={60}
        max={100}
      />
    </ChartFigure>
  )
}
