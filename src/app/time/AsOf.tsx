import { fiscalYearLabel } from '../../domain/dates.ts'
import { t } from '../../i18n/t.ts'
import type { View } from '../../view/view.ts'
import styles from './AsOf.module.css'

/** What a panel shows of a year that was chosen, and how many items are left out; nothing where it is now. */
export function AsOf({ year, later = null }: { year: View['year']; later?: number | null }) {
  if (year === null) return null
  return (
    <p className={styles.asOf} data-counted="items">
      {t('time.panel', { year: fiscalYearLabel(year), end: String(year + 1) })}
      {later !== null && ` ${t('time.later', { count: later })}`}
    </p>
  )
}
