import { t } from '../i18n/t.ts'
import { useFocusAfter } from '../ui/useFocusAfter.ts'
import styles from './Panel.module.css'
import { PANEL } from './Panel.tsx'
import type { Links } from './useLinks.ts'

/** Above a panel that stands instead of question and profile: its name, and the way back, which the focus takes, too. */
export function PanelName({ name, close }: { name: string; close: ReturnType<Links['to']> }) {
  const onClosed = useFocusAfter(() => document.getElementById(PANEL))
  return (
    <p className={styles.eyebrow}>
      {name} ·{' '}
      <a
        href={close.href}
        onClick={(event) => {
          onClosed()
          close.onClick(event)
        }}
      >
        {t('boundaries.close')}
      </a>
    </p>
  )
}
