import { t } from '../../i18n/t.ts'
import { usePresenting } from '../../view/presenting.ts'
import styles from './NewVersion.module.css'

interface Props {
  readonly onLoad: () => void
  readonly onLater: () => void
}

/** A new version is offered, never forced, and not while a presentation is on. */
export function NewVersion({ onLoad, onLater }: Props) {
  if (usePresenting()) return null
  return (
    <div role="status" className={styles.offer}>
      <p>{t('offline.new')}</p>
      <button type="button" onClick={onLoad}>
        {t('offline.load-new')}
      </button>
      <button type="button" onClick={onLater} title={t('offline.later-about')}>
        {t('offline.later')}
      </button>
    </div>
  )
}
