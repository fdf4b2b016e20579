import { t } from '../i18n/t.ts'
import styles from './Panel.module.css'

/** In place of a part whose script did not come; the way on is to ask for it again, or for the page. */
export function PanelFailed({ retry }: { retry?: () => void }) {
  return (
    <p role="alert" className={styles.hidden}>
      {t('panel.failed')}{' '}
      {retry ? (
        <button type="button" onClick={retry}>
          {t('notice.retry')}
        </button>
      ) : (
        // biome-ignore lint/a11y/useValidAnchor: the empty address is this very page
        <a href="">{t('panel.reload')}</a>
      )}
    </p>
  )
}
