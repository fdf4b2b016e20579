import type { Home } from '../domain/home.ts'
import { PAGES, type PageName } from '../domain/pageName.ts'
import { type MessageKey, t } from '../i18n/t.ts'
import { Select } from '../ui/Select.tsx'
import type { ViewState } from '../view/useView.ts'
import type { View } from '../view/view.ts'
import styles from './Header.module.css'
import { Share } from './Share.tsx'
import { SearchButton } from './search/SearchButton.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import type { Mode } from './useTheme.ts'

/** By name, so that the first part of the catalogue has these and not all that pages say. */
const LABELS: Readonly<Record<PageName, MessageKey>> = {
  'rare-earths': 'page.rare-earths',
  trade: 'page.trade',
  minerals: 'page.minerals',
  timeline: 'page.timeline',
  sources: 'page.sources',
  data: 'page.data',
}

export function Header(props: {
  view: View
  setView: ViewState['setView']
  href: ViewState['href']
  home: Home
  mode: Mode
  setMode: (mode: Mode) => void
}) {
  const { view, setView, href, home, mode, setMode } = props
  const kept = href({}).replace(/^\?$/, '')
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <h1>{t('site.name')}</h1>
        <p>{t('site.tagline')}</p>
      </div>
      <nav className={styles.pages} aria-label={t('page.nav')}>
        {PAGES.map((name) => (
          <a key={name} href={`${name}/${kept}`}>
            {t(LABELS[name])}
          </a>
        ))}
      </nav>
      <div className={styles.search}>
        <SearchButton served={home} up="" />
      </div>
      <div className={styles.tools}>
        {home.boundaries.length > 1 && (
          <Select
            className={styles.boundary}
            label={t('boundary.label')}
            value={view.boundary}
            options={home.boundaries.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(boundary) => setView({ boundary })}
          />
        )}
        <Share />
        <button type="button" onClick={() => setView({ panel: 'briefing' })}>
          {t('site.present')}
        </button>
        <ThemeButton mode={mode} setMode={setMode} />
      </div>
    </header>
  )
}
