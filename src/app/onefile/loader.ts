import { HELD_SOURCE, held, heldText } from '../../load/held.ts'
import { setLinksRight } from './links.ts'

/**
 * What runs first in a single file: takes styles and script out of it, which are deflated, and puts them in as they
 * are. The security policy knows both by their hashes.
 */
async function start(): Promise<void> {
  const root = document.documentElement
  const source = put('script', sourceOf(root), {
    ...{ type: 'text/plain', 'data-held': HELD_SOURCE, 'data-as': 'text' },
  })
  await read()
  // What somebody has put after the end of the file is not of it.
  while (source.nextSibling) source.nextSibling.remove()
  // Opened by its name alone, it shows what it was made for.
  if (location.search === '')
    history.replaceState(null, '', `?panel=briefing&briefing=${root.dataset.briefing}${location.hash}`)
  const page = new URLSearchParams(location.search).get('page') ?? ''
  const isPage = heldText(`page/${page}`) !== null
  if (isPage) root.dataset.page = page
  setLinksRight(isPage ? page : '')
  const [style = '', home = '', app = ''] = await Promise.all(
    ['style', isPage ? `page/${page}` : 'home', 'app'].map((name) => held(name).text()),
  )
  put('style', withFonts(style))
  put('script', home, { type: 'application/json', id: 'home' })
  put('script', app)
}

/** The file as it was read: nothing has been put into it yet but the theme. */
function sourceOf(root: HTMLElement): string {
  const whole = root.cloneNode(true) as HTMLElement
  delete whole.dataset.theme
  delete whole.dataset.embed
  return `<!doctype html>${whole.outerHTML}`
}

/** The file to its end. */
const read = () =>
  document.readyState === 'loading'
    ? new Promise((done) => addEventListener('DOMContentLoaded', done, { once: true }))
    : null

const withFonts = (style: string) =>
  style.replace(/held:([\w./-]+)/g, (_, name) => `data:font/woff2;base64,${heldText(name)}`)

function put(
  tag: 'style' | 'script',
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.textContent = text
  document.body.append(element)
  return element
}

// Said without a catalogue, which is in what cannot be read.
start().catch((error: unknown) => {
  const said = document.getElementById('root')
  if (said) said.textContent = String(error)
})
