import { t } from '../i18n/t.ts'
import styles from './Panel.module.css'

/** In place of a part whose script did not come. */
export function PanelFailed() {
  return (
    <p role="alert" className={styles.hidden}>
      {t('panel.failed')} {/* biome-ignore lint/a11y/useValidAnchor: the empty address is this very page */}
      <a href="">{t('panel.reload')}</a>
    </p>
  )
}
