import type { Atlas } from '../../../domain/atlas.ts'
import type { Gap } from '../../../domain/disagreement.ts'
import { factId } from '../../../domain/factId.ts'
import type { TimelineEvent } from '../../../domain/timeline.ts'
import { formatPeriod } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { Cited } from '../../Cited.tsx'
import { NotFound } from '../../cite/CiteContent.tsx'
import styles from './NotKnown.module.css'

/** What comes after the last entry, as far as it was looked for. */
export function NotKnown(props: {
  atlas: Atlas
  /** The last that happened, or is said to have, of all kinds and years. */
  last: TimelineEvent | null
  /** The country and sectors that it is the last of, in words; null where it is of all. */
  narrowed: string | null
  gaps: readonly Gap[]
}) {
  const { atlas, last, narrowed, gaps } = props
  const title = last && t('timeline.last', { title: last.title, date: formatPeriod(last.date) })
  return (
    <>
      {last && title && (
        <p>
          {narrowed === null ? title : t('timeline.title-narrowed', { narrowed, title })}
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
