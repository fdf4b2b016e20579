import { EndUsesChart } from '../../../charts/rareEarths/EndUsesChart.tsx'
import type { Atlas } from '../../../domain/atlas.ts'
import { formatPeriod } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { byUse, demand, otherUses, projections, type UseFigure } from '../../../select/rareEarths/endUses.ts'
import { atOf } from '../../../select/rareEarths/observed.ts'
import { Cited } from '../../Cited.tsx'
import { ObservationTable } from './ObservationTable.tsx'
import { observedText, type SectionProps } from './parts.ts'
import styles from './RareEarths.module.css'

/** What it is all used for: demand that adds up, single figures on what the news name, and scenarios. */
export function UsesSection({ atlas, facts, subject }: SectionProps) {
  const { theme, said } = subject
  const model = demand(facts.uses)
  const at = model?.parts.map((p) => atOf(p.figure)) ?? []
  return (
    <>
      {model && <EndUsesChart model={model} provenance={said(at, at)} theme={theme} />}
      <div className={styles.uses}>
        {byUse(atlas, facts.uses)
          .filter(({ figures }) => figures.length > 0)
          .map(({ use, figures }) => (
            <div key={use}>
              <h3>{t(`ree.use-${use}`)}</h3>
              <ul>
                {figures.map((f) => (
                  <One key={f.figure.id} {...f} atlas={atlas} />
                ))}
              </ul>
            </div>
          ))}
      </div>
      <ObservationTable atlas={atlas} summary={t('ree.uses-other')} rows={otherUses(facts.uses)} />
      <ObservationTable
        atlas={atlas}
        summary={t('ree.projections')}
        rows={projections(facts.uses)}
        extra={{ label: t('ree.series'), of: (u) => u.series ?? '' }}
      />
    </>
  )
}

function One({ figure, disputed, atlas }: UseFigure & { atlas: Atlas }) {
  const value = observedText(figure)
  return (
    <li>
      {t('ree.use-what', {
        what: figure.what,
        period: figure.period ? formatPeriod(figure.period) : t('ree.no-year'),
      })}{' '}
      {value && <b>{value}</b>}
      {disputed && <span className={styles.tag}>{t('figure.disputed')}</span>}
      {!disputed && figure.status === 'claim' && <span className={styles.tag}>{t('figure.claim')}</span>}
      <Cited at={[atOf(figure)]} atlas={atlas} of={figure.what} />{' '}
      <span className={styles.muted}>{figure.note}</span>
    </li>
  )
}
