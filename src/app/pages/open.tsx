import { QueryClient } from '@tanstack/react-query'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { PARTS_OF, type PageName } from '../../domain/pageName.ts'
import { atlasQuery, partQuery } from '../../load/load.ts'
import { readPage } from '../../load/page.ts'
import { Notices } from '../Notices.tsx'
import { Beside } from './Beside.tsx'
import { CONTENTS } from './contents.ts'

/**
 * Takes over a page that was served whole. Where the atlas itself does not come, it stays as it was served and says so;
 * where a part of it does not, what needs that part is left out.
 */
export default async function open(name: PageName, root: HTMLElement, text: string): Promise<void> {
  try {
    const page = readPage(text)
    const client = new QueryClient()
    const [{ default: Content }] = await Promise.all([
      CONTENTS[name](),
      client.fetchQuery(atlasQuery(page)),
      ...PARTS_OF[name].map((part) => client.prefetchQuery(partQuery(page, part))),
    ])
    const whole = PARTS_OF[name].every((part) => client.getQueryData(partQuery(page, part).queryKey))
    const app = <Beside name={name} page={page} client={client} Content={Content} />
    // What was served is the page with all its parts.
    if (root.firstElementChild && whole) hydrateRoot(root, app)
    else createRoot(root).render(app)
  } catch (error) {
    const place = document.createElement('div')
    root.before(place)
    const reason = error instanceof Error ? error.message : String(error)
    createRoot(place).render(
      <Notices
        ignored={[]}
        failures={[{ file: 'atlas.json', loses: 'page', reason, retry: () => window.location.reload() }]}
      />,
    )
  }
}
