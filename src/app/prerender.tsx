import { renderToString } from 'react-dom/server'
import type { Atlas } from '../domain/atlas.ts'
import type { Home } from '../domain/home.ts'
import type { Page, PageName } from '../domain/page.ts'
import messages from '../i18n/en.json'
import { setCatalogue } from '../i18n/t.ts'
import { App } from './App.tsx'
import { Beside } from './pages/Beside.tsx'

/** The home view as HTML, for the page that the build writes. */
export function render(home: Home): string {
  setCatalogue('en', messages)
  return renderToString(<App home={home} />)
}

/** A page beside it, whole. */
export function renderPage(name: PageName, atlas: Atlas, page: Page): string {
  setCatalogue('en', messages)
  return renderToString(<Beside name={name} atlas={atlas} page={page} />)
}
