import type { Atlas } from '../../../domain/atlas.ts'
import type { Gap } from '../../../domain/disagreement.ts'
import { factId } from '../../../domain/fact.ts'
import type { TimelineEvent } from '../../../domain/timeline.ts'
import { formatPeriod } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { Cited } from '../../Cited.tsx'
import { NotFound } from '../../cite/CiteContent.tsx'
import styles from './NotKnown.module.css'

/** What comes after the last entry, as far as it was looked for. */
export function NotKnown(props: { atlas: Atlas; last: TimelineEvent | null; gaps: readonly Gap[] }) {
  const { atlas, last, gaps } = props
  return (
    <>
      {last && (
        <p>
          {t('timeline.last', { title: last.title, date: formatPeriod(last.date) })}
          <Cited at={[factId('event', last.id)]} atlas={atlas} />{' '}
          {t('timeline.since', { date: formatPeriod(atlas.asOf) })}
        </p>
      )}
      {gaps.length > 0 && <p data-counted="as-of">{t('gaps.note', { date: formatPeriod(atlas.asOf) })}</p>}
      <ul className={styles.gaps}>
        {gaps.map((gap) => (
          <li key={gap.id} data-said="gap">
            <NotFound gap={gap} />
          </li>
        ))}
      </ul>
    </>
  )
}
