import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Connect, Plugin, ResolvedConfig } from 'vite'
import type { Atlas } from '../src/domain/atlas.ts'
import type { Home } from '../src/domain/home.ts'
import type { Page } from '../src/domain/page.ts'
import { PAGES, type PageName } from '../src/domain/pageName.ts'
import type { Parts } from '../src/domain/part.ts'
import en from '../src/i18n/en.json' with { type: 'json' }
import { HOME_BOX } from '../src/map/camera.ts'
import { cssVariables } from '../src/theme/theme.ts'
import { type Compiled, compile, DATA, write } from './compile.ts'
import { writeOffline } from './offline.ts'
import { writeOneFile } from './onefile.ts'

// The reader's choice of theme, or the system's, and whether it is a frame of another page, before anything is painted.
const THEME_SCRIPT =
  "let t,d=document.documentElement.dataset;try{t=localStorage.theme}catch{}d.theme=t||(matchMedia('(prefers-color-scheme:dark)').matches?'dark':'light');if(/\\bembed=1\\b/.test(location.search))d.embed=1"

/** `--home-width` and `--home-height` let the stylesheet scale the names of the map before any script. */
const variables = ({ colours }: Compiled) =>
  `${cssVariables(colours)}:root{--home-width:${HOME_BOX.width}px;--home-height:${HOME_BOX.height}px}`

/** A browser that can fetches the page that a link is about to lead to; another goes there when it is asked. */
const AHEAD = JSON.stringify({
  prefetch: [{ where: { selector_matches: 'nav a' }, eagerness: 'moderate' }],
})

/** From a page beside the atlas to the atlas. */
const UP = '../'

let compiled: Compiled | undefined

/** As plain servers do: a folder is asked for by its slash, so that relative addresses hold. */
const toFolder: Connect.NextHandleFunction = (request, response, next) => {
  const [path, query] = request.url?.split('?') ?? []
  if (!PAGES.some((name) => path === `/${name}`)) return next()
  response.writeHead(301, { location: `${path}/${query ? `?${query}` : ''}` }).end()
}

/** `npm start` serves what was built, as plain servers do. */
export const preview = (): Plugin => ({
  name: 'preview',
  configurePreviewServer: (server) => {
    server.middlewares.use(toFolder)
  },
})

/** Compiles data/ for the page: in development on every change, in a build before the bundle. */
export function pages(): Plugin {
  let config: ResolvedConfig
  const compileInto = (folder: string) => {
    compiled = compile()
    write(compiled, folder)
  }
  return {
    name: 'pages',
    apply: (_, { isPreview }) => !isPreview,
    configResolved(resolved) {
      config = resolved
      if (!process.env.VITEST) compileInto(join(config.publicDir, 'data'))
    },
    configureServer(server) {
      server.middlewares.use(toFolder)
      server.watcher.add(DATA)
      server.watcher.on('change', (file) => {
        if (!file.startsWith(DATA) || !file.endsWith('.json')) return
        try {
          compileInto(join(config.publicDir, 'data'))
          server.ws.send({ type: 'full-reload' })
        } catch (error) {
          server.config.logger.error(error instanceof Error ? error.message : String(error))
        }
      })
    },
    transformIndexHtml(html, context) {
      if (!context.server || !compiled) return html
      const page = PAGES.find((name) => context.originalUrl?.startsWith(`/${name}/`))
      const up = page ? UP : ''
      const names = Object.keys(compiled.files)
      const files = Object.fromEntries(names.map((name) => [name, `${up}data/${name}`]))
      const served: Home | Page = page ? pageOf(page, compiled, files) : { ...compiled.home, files }
      return html
        .replace('<html', page ? `<html data-page="${page}"` : '<html')
        .replace('<!--head-->', `<style>${variables(compiled)}</style><script>${THEME_SCRIPT}</script>`)
        .replace('</body>', () => `${homeScript(served)}</body>`)
    },
  }
}

interface Prerender {
  readonly render: (home: Home) => string
  readonly renderPage: (name: PageName, atlas: Atlas, parts: Parts, page: Page) => Promise<string>
}

/** The last step of a build: hashed data files, the prerendered pages, their styles inline, their security policy, and what keeps them all. */
export async function finish(prerender: string, dist = 'dist'): Promise<void> {
  if (!compiled) throw new Error('nothing was compiled')
  const files = hashFiles(join(dist, 'data'), dist)
  const home: Home = { ...compiled.home, files: homeFiles(files) }
  const { render, renderPage } = (await import(
    pathToFileURL(join(prerender, 'prerender.js')).href
  )) as Prerender
  const template = readFileSync(join(dist, 'index.html'), 'utf8').replace(/\n\s*/g, '')
  const { html, style } = inlineStyles(template, dist)
  const title = en['site.name']
  writeFileSync(
    join(dist, 'index.html'),
    fill(html, { title, css: `${variables(compiled)}${style}`, app: render(home), served: home }),
  )
  const { atlas, parts } = compiled
  const above = Object.fromEntries(Object.entries(files).map(([key, file]) => [key, `${UP}${file}`]))
  const names = styleNames(dist)
  for (const name of PAGES) {
    const page = pageOf(name, compiled, above)
    const css = `${variables(compiled)}${style}${pageStyles(dist, names, name)}`
    const text = fill(html.replace('<html', `<html data-page="${name}"`), {
      title: `${en[`page.${name}-title`]} · ${title}`,
      css: css.replaceAll('url(./assets/', `url(${UP}assets/`),
      app: await renderPage(name, atlas, parts, page),
      served: page,
      page: true,
    })
    mkdirSync(join(dist, name), { recursive: true })
    writeFileSync(join(dist, name, 'index.html'), text.replaceAll('="./assets/', `="${UP}assets/`))
  }
  rmSync(join(dist, '.vite'), { recursive: true, force: true })
  const all = compiled
  const beside = (name: PageName) => ({ ...pageOf(name, all, home.files), up: './' })
  await writeOneFile(dist, {
    files,
    version: atlas.version,
    title,
    home: served(home),
    pages: Object.fromEntries(PAGES.map((name) => [name, beside(name)])),
    variables: variables(compiled),
    theme: THEME_SCRIPT,
  })
  await writeOffline(dist, atlas.version)
}

/** A briefing may name anything of the atlas; but no download: its address would only make the page longer. */
const homeFiles = ({ 'samvad-atlas.zip': _, ...files }: Home['files']): Home['files'] => files

/** What a page beside the atlas is served with. */
const pageOf = (name: PageName, { atlas, download, home }: Compiled, files: Page['files']): Page => ({
  version: atlas.version,
  asOf: atlas.asOf,
  boundary: home.site.boundary,
  boundaryViews: home.site.boundaryViews,
  years: home.years,
  up: UP,
  files,
  ...(name === 'data' && { download }),
})

type Manifest = Record<string, { css?: string[]; imports?: string[]; isEntry?: boolean }>

const styleNames = (dist: string) =>
  JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest

/** `rare-earths` → src/app/pages/RareEarthsPage.tsx. */
const moduleOf = (name: PageName) =>
  `src/app/pages/${name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Page.tsx`

/** The styles of a page beside the atlas, as Vite's manifest tells which files they are. */
function pageStyles(dist: string, manifest: Manifest, name: PageName): string {
  const found = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || chunk.isEntry) return
    for (const file of chunk.css ?? []) found.add(file)
    for (const other of chunk.imports ?? []) visit(other)
  }
  for (const key of ['src/app/pages/open.tsx', moduleOf(name)]) visit(key)
  return [...found].map((file) => stylesOf(join(dist, file))).join('')
}

const stylesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/url\(\.\//g, 'url(./assets/')
    .trim()

interface Filled {
  readonly title: string
  readonly css: string
  readonly app: string
  readonly served: Home | Page
  /** Beside the atlas, from which one goes on to the next. */
  readonly page?: boolean
}

/** A page from the template, with a security policy that knows its styles. */
function fill(html: string, { title, css, app, served, page = false }: Filled): string {
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${hash(THEME_SCRIPT)}${page ? ` ${hash(AHEAD)}` : ''}`,
    `style-src 'self' ${hash(css)}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join(';')
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${title}</title>`,
    `<meta name="description" content="${en['site.description']}">`,
    `<style>${css}</style>`,
    `<script>${THEME_SCRIPT}</script>`,
    page ? `<script type="speculationrules">${AHEAD}</script>` : '',
  ].join('')
  return html
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => app)
    .replace('</body>', () => `${homeScript(served)}</body>`)
}

/** Name → address of each data file, renamed to carry a hash of its content. */
function hashFiles(folder: string, dist: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')
        .slice(0, 6)
      const dot = name.lastIndexOf('.')
      const hashed = `${name.slice(0, dot)}.${digest}${name.slice(dot)}`
      renameSync(join(folder, name), join(folder, hashed))
      return [name, relative(dist, join(folder, hashed)).replaceAll('\\', '/')]
    }),
  )
}

/**
 * The entry's stylesheet goes into the page: one round trip less before the first paint.
 * The file stays, since the lazy chunks name it among what they need, but is empty: it would come after styles that
 * are to be above it.
 */
function inlineStyles(html: string, dist: string): { html: string; style: string } {
  let style = ''
  const without = html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_, file: string) => {
    style += stylesOf(join(dist, file))
    writeFileSync(join(dist, file), '')
    return ''
  })
  return { html: without, style }
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** As a page reads it. */
const served = (of: Home | Page) => JSON.stringify('shapes' in of ? short(of) : of).replaceAll('<', '\\u003c')

const homeScript = (of: Home | Page) => `<script id="home" type="application/json">${served(of)}</script>`

/** As readHome takes it, since the page has to be small: files by name and each hash with its dot, counts in the order of the sectors. */
const short = ({ files, states, sectors, ...home }: Home) => ({
  ...home,
  sectors,
  states: states.map((state) => ({ ...state, counts: sectors.map(({ id }) => state.counts[id]) })),
  files: Object.keys(files).join(' '),
  hashes: Object.values(files)
    .map((file) => /(\.[0-9a-f]{6})\.\w+$/.exec(file)?.[1] ?? '')
    .join(''),
})
