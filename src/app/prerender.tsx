import { renderToString } from 'react-dom/server'
import type { Home } from '../domain/atlas.ts'
import messages from '../i18n/en.json'
import { setCatalogue } from '../i18n/t.ts'
import { App } from './App.tsx'

/** The home view as HTML, for the page that the build writes. */
export function render(home: Home): string {
  setCatalogue('en', messages)
  return renderToString(<App home={home} />)
}
