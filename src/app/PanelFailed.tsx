import { t } from '../i18n/t.ts'
import styles from './Panel.module.css'

/** In place of a part whose script did not come. */
export function PanelFailed() {
  return (
    <p role="alert" className={styles.hidden}>
      {t('panel.failed')}{' '}
      <button type="button" onClick={() => location.reload()}>
        {t('panel.reload')}
      </button>
    </p>
  )
}
