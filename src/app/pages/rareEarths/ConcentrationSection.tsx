import { ConcentrationChart } from '../../../charts/rareEarths/ConcentrationChart.tsx'
import { StageFloorsChart } from '../../../charts/rareEarths/StageFloorsChart.tsx'
import { formatNumber } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { concentration, stageFloors } from '../../../select/rareEarths/concentration.ts'
import { Cited } from '../../Cited.tsx'
import page from '../Subject.module.css'
import type { SectionProps } from './parts.ts'
import styles from './RareEarths.module.css'

/** Squares that are written out, of the largest shares. */
const TERMS = 3

/** How few hold it: of mining by year, and of each stage of the magnet chain at least. */
export function ConcentrationSection({ atlas, facts, subject }: SectionProps) {
  const { theme, said } = subject
  const years = concentration(facts.production)
  const floors = stageFloors(atlas.market.stages)
  const last = years.at(-1)
  const lowest = years.toSorted((a, b) => a.hhi - b.hhi)[0]
  const stages = floors.map((f) => f.at)
  return (
    <>
      <p className={styles.note}>{t('ree.hhi-words')}</p>
      {last && (
        <p className={styles.note}>
          {t('ree.hhi-formula', {
            year: String(last.year),
            terms: last.shares
              .slice(0, TERMS)
              .map((share) => `${formatNumber(share, 1, 1)}²`)
              .join(' + '),
            hhi: formatNumber(last.hhi, 0),
          })}
          <Cited at={last.at} atlas={atlas} />
        </p>
      )}
      <div className={page.grid}>
        <ConcentrationChart
          years={years}
          provenance={said(
            [...(last?.at ?? []), ...(lowest?.at ?? [])],
            years.flatMap((y) => y.at),
          )}
          theme={theme}
        />
        <StageFloorsChart floors={floors} provenance={said(stages, stages)} theme={theme} />
      </div>
    </>
  )
}
