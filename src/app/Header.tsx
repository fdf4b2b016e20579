import { useState } from 'react'
import { BOUNDARY_VIEWS, type BoundaryView } from '../domain/ids.ts'
import { t } from '../i18n/t.ts'
import type { ViewState } from '../view/useView.ts'
import type { View } from '../view/view.ts'
import styles from './Header.module.css'
import { ThemeButton } from './ThemeButton.tsx'
import type { Mode } from './useTheme.ts'

export function Header(props: {
  view: View
  setView: ViewState['setView']
  mode: Mode
  setMode: (mode: Mode) => void
}) {
  const { view, setView, mode, setMode } = props
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <h1>{t('site.name')}</h1>
        <p>{t('site.tagline')}</p>
      </div>
      <div className={styles.tools}>
        <label className={styles.boundary}>
          <span>{t('boundary.label')}</span>
          <select
            value={view.boundary}
            onChange={(e) => setView({ boundary: e.target.value as BoundaryView })}
          >
            {BOUNDARY_VIEWS.map((id) => (
              <option key={id} value={id}>
                {t(`boundary.${id}`)}
              </option>
            ))}
          </select>
        </label>
        <ShareButton />
        <ThemeButton mode={mode} setMode={setMode} />
      </div>
    </header>
  )
}

type Shared = 'share.copy' | 'share.copied' | 'share.failed'

/** Copies the address, which is the whole state of what is seen. */
function ShareButton() {
  const [shared, setShared] = useState<Shared>('share.copy')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setShared('share.copied')
    } catch {
      // Not over plain http, and not where a policy forbids it.
      setShared('share.failed')
    }
    setTimeout(() => setShared('share.copy'), 3000)
  }
  return (
    <button type="button" onClick={copy}>
      <span aria-live="polite">{t(shared)}</span>
    </button>
  )
}
