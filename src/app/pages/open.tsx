import { createRoot, hydrateRoot } from 'react-dom/client'
import type { PageName } from '../../domain/page.ts'
import { loadAtlas } from '../../load/load.ts'
import { readPage } from '../../load/page.ts'
import { Notices } from '../Notices.tsx'
import { Beside } from './Beside.tsx'

/** Takes over a page that was served whole; where its data does not come, it stays as it was served and says so. */
export default async function open(name: PageName, root: HTMLElement, text: string): Promise<void> {
  try {
    const page = readPage(text)
    const atlas = await loadAtlas(page.files, page.version)
    const app = <Beside name={name} atlas={atlas} page={page} />
    if (root.firstElementChild) hydrateRoot(root, app)
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
