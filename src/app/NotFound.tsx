import type { Atlas } from '../domain/atlas.ts'
import type { Gap } from '../domain/disagreement.ts'
import { formatPeriod } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { factOf } from '../select/facts.ts'
import { Mark } from '../ui/Mark.tsx'
import styles from './Profile.module.css'

/** What was looked for and not found, where a reader would look for it. */
export function NotFound({ gaps, atlas }: { gaps: readonly Gap[]; atlas: Atlas }) {
  if (gaps.length === 0) return null
  return (
    <details className={styles.group}>
      <summary>
        <h4>{t('gaps.title')}</h4>
        <span data-counted="gaps">{gaps.length}</span>
      </summary>
      <p className={styles.particular} data-counted="as-of">
        {t('gaps.note', { date: formatPeriod(atlas.asOf) })}
      </p>
      <ul className={styles.items}>
        {gaps.map((gap) => (
          <Entry key={gap.id} gap={gap} atlas={atlas} />
        ))}
      </ul>
    </details>
  )
}

function Entry({ gap, atlas }: { gap: Gap; atlas: Atlas }) {
  // Where it would stand may have no source of its own: a country, say.
  const at = gap.at.filter((id) => factOf(atlas, id)?.sources[0])
  return (
    <li className={styles.item} data-said="gap">
      <h5>{gap.what}</h5>
      <p>
        {gap.text}
        {at.length > 0 && <Mark at={at} of={gap.what} />}
      </p>
    </li>
  )
}
