import type { Dataset } from '../domain/dataset.ts'
import { formatPeriod } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import styles from './Sources.module.css'

/** As of when, how often it is renewed, and whether that is overdue. */
export function DatasetLine({
  dataset,
  stale,
  title = false,
}: {
  dataset: Dataset
  stale: boolean
  /** Where there are several, each is named. */
  title?: boolean
}) {
  const { newest, everyMonths, asOf } = dataset
  return (
    <p className={styles.sources} data-dataset={dataset.id}>
      {title && `${dataset.title}. `}
      {t('dataset.line', { newest: formatPeriod(newest), date: formatPeriod(asOf) })}
      {everyMonths !== null && ` ${t('dataset.every', { months: everyMonths })}`}
      {stale && <strong className={styles.stale}>{t('dataset.stale')}</strong>}
    </p>
  )
}
