import '../fonts.css'
import type { ReactNode } from 'react'
import { PAGES, type PageName } from '../../domain/page.ts'
import { t } from '../../i18n/t.ts'
import type { Ignored } from '../../view/view.ts'
import { Notices } from '../Notices.tsx'
import { ThemeButton } from '../ThemeButton.tsx'
import type { Failure } from '../useData.ts'
import { useTheme } from '../useTheme.ts'
import styles from './Page.module.css'

/** A page beside the atlas: the way back, its sister pages, what could not be loaded, and its content. */
export function Frame(props: {
  page: PageName
  up: string
  failures: readonly Failure[]
  ignored?: readonly Ignored[]
  /** What of the view goes along: `?country=KAZ`, or nothing. */
  search?: string
  /** Between the header and the content. */
  bar?: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  const { page, up, failures, ignored = [], search = '', bar, wide = false, children } = props
  const { mode, setMode } = useTheme()
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#main">
        {t('subject.skip')}
      </a>
      <header className={styles.header}>
        <a className={styles.brand} href={`${up}${search}`}>
          {t('site.name')}
        </a>
        <nav aria-label={t('page.nav')}>
          {PAGES.map((name) => (
            <a key={name} href={`${up}${name}/${search}`} aria-current={name === page ? 'page' : undefined}>
              {t(`page.${name}`)}
            </a>
          ))}
        </nav>
        <ThemeButton mode={mode} setMode={setMode} />
      </header>
      <Notices ignored={ignored} failures={failures} />
      {bar}
      <main id="main" className={styles.main} data-wide={wide || undefined} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
