import { useState } from 'react'
import { fiscalYearLabel } from '../domain/dates.ts'
import { t } from '../i18n/t.ts'
import type { Ignored } from '../view/view.ts'
import styles from './Notices.module.css'
import type { Failure } from './useData.ts'

export interface NoticesProps {
  readonly ignored: readonly Ignored[]
  readonly failures: readonly Failure[]
}

/** What went wrong, said once and plainly: unknown parts of the address, and files that did not come. */
export function Notices({ ignored, failures }: NoticesProps) {
  const list = ignored.map(({ key, text }) => `${key}=${text}`).join(', ')
  const taken = ignored.find((one) => one.taken)?.taken
  const [dismissed, setDismissed] = useState('')
  return (
    <>
      {list !== '' && list !== dismissed && (
        <div role="status" className={styles.notice}>
          <p>
            {t('notice.ignored', { list })}
            {taken && ` ${t('notice.nearest', { year: fiscalYearLabel(taken) })}`}
          </p>
          <button type="button" onClick={() => setDismissed(list)}>
            {t('notice.dismiss')}
          </button>
        </div>
      )}
      {failures.map(({ file, loses, reason, retry }) => (
        <div key={file} role="alert" className={styles.notice} data-kind="failure">
          <p>
            <strong>{t('notice.failed', { file })}</strong> {t(`notice.failed-${loses}`)}{' '}
            <small>{reason}</small>
          </p>
          <button type="button" onClick={retry}>
            {t('notice.retry')}
          </button>
        </div>
      ))}
    </>
  )
}
