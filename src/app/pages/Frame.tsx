import '../fonts.css'
import type { ComponentType, ReactNode } from 'react'
import type { Page } from '../../domain/page.ts'
import { PAGES, type PageName } from '../../domain/pageName.ts'
import { t } from '../../i18n/t.ts'
import { useKept } from '../../view/useKept.ts'
import type { Ignored } from '../../view/view.ts'
import { Notices, type NoticesProps } from '../Notices.tsx'
import { PaperAbout } from '../paper/PaperAbout.tsx'
import { SearchButton } from '../search/SearchButton.tsx'
import { ThemeButton } from '../ThemeButton.tsx'
import type { Failure } from '../useData.ts'
import { useTheme } from '../useTheme.ts'
import styles from './Page.module.css'

/** A page beside the atlas: the way back, its sister pages, what could not be loaded, and its content. */
export function Frame(props: {
  page: PageName
  served: Page
  failures: readonly Failure[]
  ignored?: readonly Ignored[]
  /** Where a choice that changes with every key has something to say, too. */
  notices?: ComponentType<NoticesProps> | undefined
  /** Between the header and the content. */
  bar?: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  const { page, served, failures, ignored = [], notices: Said = Notices, bar, wide = false, children } = props
  const { up } = served
  const kept = useKept()
  const { mode, setMode } = useTheme()
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#main">
        {t('subject.skip')}
      </a>
      <header className={styles.header}>
        <a className={styles.brand} href={`${up}${kept}`}>
          {t('site.name')}
        </a>
        <nav aria-label={t('page.nav')}>
          {PAGES.map((name) => (
            <a key={name} href={`${up}${name}/${kept}`} aria-current={name === page ? 'page' : undefined}>
              {t(`page.${name}`)}
            </a>
          ))}
        </nav>
        <SearchButton served={served} up={up} />
        <ThemeButton mode={mode} setMode={setMode} />
      </header>
      <Said ignored={ignored} failures={failures} />
      {bar}
      <main id="main" className={styles.main} data-wide={wide || undefined} tabIndex={-1}>
        <PaperAbout version={served.version} asOf={served.asOf} />
        {children}
      </main>
    </div>
  )
}
