import { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import type { Atlas } from '../domain/atlas.ts'
import type { Home } from '../domain/home.ts'
import type { Page } from '../domain/page.ts'
import type { PageName } from '../domain/pageName.ts'
import type { Parts } from '../domain/part.ts'
import messages from '../i18n/en.json'
import { setCatalogue } from '../i18n/t.ts'
import { atlasQuery, partQuery } from '../load/load.ts'
import { App } from './App.tsx'
import { Beside } from './pages/Beside.tsx'
import { CONTENTS } from './pages/contents.ts'

/** The home view as HTML, for the page that the build writes. */
export function render(home: Home): string {
  setCatalogue('en', messages)
  return renderToString(<App home={home} />)
}

/** A page beside it, whole. */
export async function renderPage(name: PageName, atlas: Atlas, parts: Parts, page: Page): Promise<string> {
  setCatalogue('en', messages)
  const client = new QueryClient()
  client.setQueryData(atlasQuery(page).queryKey, atlas)
  for (const [part, facts] of Object.entries(parts))
    client.setQueryData(partQuery(page, part as keyof Parts).queryKey, facts)
  const { default: Content } = await CONTENTS[name]()
  return renderToString(<Beside name={name} page={page} client={client} Content={Content} />)
}
