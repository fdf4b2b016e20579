import { ReservesChart } from '../../../charts/rareEarths/ReservesChart.tsx'
import { factId } from '../../../domain/factId.ts'
import { INDIA } from '../../../domain/india.ts'
import { formatList, formatPeriod } from '../../../i18n/format.ts'
import { producerName } from '../../../i18n/producerName.ts'
import { t } from '../../../i18n/t.ts'
import { ownResource } from '../../../select/rareEarths/indiaImports.ts'
import { atOf } from '../../../select/rareEarths/observed.ts'
import { reserves } from '../../../select/rareEarths/reserves.ts'
import { Cited } from '../../Cited.tsx'
import { observedText, type SectionProps } from './parts.ts'
import styles from './RareEarths.module.css'

/** Reserves as the USGS lists them, and beside them, not among them, what India says that it has in the ground. */
export function ReservesSection({ atlas, facts, subject }: SectionProps) {
  const { theme, said, view } = subject
  const model = reserves(facts.reserves)
  const resource = ownResource(facts.india)
  if (!model) return null
  const india = view.country === INDIA
  const rows = [...(model.world ? [model.world] : []), ...model.rows]
  const own = rows.find((r) => r.producer === 'IN')
  const first = model.rows.find((r) => r.tonnes !== null)
  const titled = india && own ? [own] : [...(first ? [first] : []), ...(model.world ? [model.world] : [])]
  return (
    <div className={styles.beside}>
      <div>
        <ReservesChart
          model={model}
          india={india}
          provenance={said(
            titled.flatMap((r) => r.at),
            [
              ...rows.flatMap((r) => r.at),
              ...model.unknown.map((id) => factId('reserve', model.edition, id)),
            ],
          )}
          theme={theme}
        />
        <p className={styles.note}>
          {t('ree.unknown', { states: formatList(model.unknown.map(producerName)) })}
          <Cited at={model.unknown.map((id) => factId('reserve', model.edition, id))} atlas={atlas} />
        </p>
      </div>
      {resource && (
        <ul className={styles.cards}>
          <li className={styles.card}>
            <span>{t('ree.resource')}</span>
            <strong>
              {observedText(resource)}
              <Cited at={[atOf(resource)]} atlas={atlas} />
            </strong>
            <p>{t('ree.resource-as-of', { date: formatPeriod(resource.period) })}</p>
            <p>{t('ree.resource-words')}</p>
            <p className={styles.muted}>{resource.note}</p>
          </li>
        </ul>
      )}
    </div>
  )
}
