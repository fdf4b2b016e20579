import type { OwnNote } from '../../domain/own.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import styles from './Own.module.css'
import { dismiss, type Own } from './store.ts'

/** How far a file is read, or why it is not shown; what was on the map stays below. */
export function ReadingNote(props: Pick<Own, 'reading' | 'refused'> & { onDone: () => void }) {
  const { reading, refused, onDone } = props
  if (reading) {
    const { name, share, cancel } = reading
    return (
      <div className={styles.note} role="status" data-counted="own">
        <p>{t('own.reading', { name })}</p>
        <progress value={share} max={1} aria-label={t('own.progress')} />
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            cancel()
            onDone()
          }}
        >
          {t('own.cancel')}
        </button>
      </div>
    )
  }
  if (!refused) return null
  return (
    <div className={styles.note} role="alert" data-counted="own">
      <p>
        <b>{t('own.refused', { name: refused.name })}</b> {badText(refused)}
      </p>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          dismiss()
          onDone()
        }}
      >
        {t('own.close')}
      </button>
    </div>
  )
}

const badText = ({ code, values }: OwnNote) => t(`own.bad-${code}` as MessageKey, values)
