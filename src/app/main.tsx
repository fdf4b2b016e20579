import './base.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { PageName } from '../domain/pageName.ts'
import messages from '../i18n/en.json?first'
import { allMessages, setCatalogue } from '../i18n/t.ts'
import { readHome } from '../load/load.ts'
import { App } from './App.tsx'

setCatalogue('en', messages, () => import('../i18n/en.json?rest'))

const root = document.getElementById('root')
const served = document.getElementById('home')?.textContent
if (!root || !served) throw new Error('index.html: #root or #home is missing')

const page = document.documentElement.dataset.page as PageName | undefined
if (page) {
  void Promise.all([import('./pages/open.tsx'), allMessages()]).then(([{ default: open }]) =>
    open(page, root, served),
  )
} else {
  const app = <App home={readHome(served)} />
  // The build prerenders the page; the development server does not.
  if (root.firstElementChild) hydrateRoot(root, app)
  else createRoot(root).render(app)
}

// What works without the network is fetched when all else is there.
addEventListener('load', () => import('./offline/start.ts').catch(() => {}))
