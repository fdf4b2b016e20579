import './base.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import messages from '../i18n/en.json'
import { setCatalogue } from '../i18n/t.ts'
import { readHome } from '../load/load.ts'
import { App } from './App.tsx'

setCatalogue('en', messages)

const root = document.getElementById('root')
const home = document.getElementById('home')
if (!root || !home?.textContent) throw new Error('index.html: #root or #home is missing')

const app = <App home={readHome(home.textContent)} />
// The build prerenders the page; the development server does not.
if (root.firstElementChild) hydrateRoot(root, app)
else createRoot(root).render(app)
