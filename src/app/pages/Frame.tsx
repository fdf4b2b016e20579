import '../fonts.css'
import type { ReactNode } from 'react'
import { PAGES, type PageName } from '../../domain/page.ts'
import { t } from '../../i18n/t.ts'
import { ThemeButton } from '../ThemeButton.tsx'
import { useTheme } from '../useTheme.ts'
import styles from './Page.module.css'

/** A page beside the atlas: the way back, its sister pages, and its content. */
export function Frame({ page, up, children }: { page: PageName; up: string; children: ReactNode }) {
  const { mode, setMode } = useTheme()
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <a className={styles.brand} href={up}>
          {t('site.name')}
        </a>
        <nav aria-label={t('page.nav')}>
          {PAGES.map((name) => (
            <a key={name} href={`${up}${name}/`} aria-current={name === page ? 'page' : undefined}>
              {t(`page.${name}`)}
            </a>
          ))}
        </nav>
        <ThemeButton mode={mode} setMode={setMode} />
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  )
}
