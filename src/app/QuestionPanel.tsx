import { Suspense } from 'react'
import { ChainChart } from '../charts/ChainChart.tsx'
import { factId } from '../domain/factId.ts'
import { formatList } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { chain } from '../select/chain.ts'
import { servedProvenance } from '../select/servedProvenance.ts'
import { Failing } from '../ui/Failing.tsx'
import { lazily } from '../ui/lazily.ts'
import { Mark } from '../ui/Mark.tsx'
import styles from './Panel.module.css'
import type { PanelProps } from './Panel.tsx'
import { PanelFailed } from './PanelFailed.tsx'
import { today } from './today.ts'

const QuestionCharts = lazily(() => import('./QuestionCharts.tsx'))

/** Sectors that the charts of China's share speak of. */
const ABOUT = 'critical-minerals'

/** Nothing chosen: China's share of the chain, and what India and the five trade. */
export function QuestionPanel(props: PanelProps) {
  const { home, atlas, provenance, view, theme } = props
  const about = home.sectors.find((s) => s.id === ABOUT)
  const filteredOut = view.sectors.length > 0 && !view.sectors.some((id) => id === ABOUT)
  const chosen = home.sectors.filter((s) => view.sectors.includes(s.id)).map((s) => s.label)
  const shares = chain(home.stages)
  const at = shares.rows.map((r) => r.id)
  const said = atlas && provenance ? provenance(atlas, at, at, today()) : servedProvenance(home, at)
  const lead = home.site.question.items.map((id) => factId('item', id))
  const differs = (atlas && provenance?.(atlas, lead, [], today()).differs) ?? false
  return (
    <>
      <p className={styles.eyebrow}>{t(filteredOut ? 'sectors.name' : 'question.eyebrow')}</p>
      <h2 className={styles.title}>{filteredOut ? formatList(chosen) : t('question.title')}</h2>
      <p className={styles.lead}>
        {home.site.question.text}
        <Mark at={lead} differs={differs} />
      </p>
      <p className={styles.hint}>{t('question.hint')}</p>
      {filteredOut && about && (
        <p className={styles.hidden} data-counted="charts">
          {t('chart.hidden', { count: 2, sectors: about.label })}
        </p>
      )}
      {!filteredOut && <ChainChart model={shares} provenance={said} theme={theme} />}
      {atlas && (
        <Failing fallback={<PanelFailed />}>
          <Suspense>
            <QuestionCharts {...props} atlas={atlas} china={!filteredOut} />
          </Suspense>
        </Failing>
      )}
    </>
  )
}
