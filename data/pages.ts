import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig } from 'vite'
import type { Home } from '../src/domain/atlas.ts'
import en from '../src/i18n/en.json' with { type: 'json' }
import { HOME_BOX } from '../src/map/camera.ts'
import { cssVariables } from '../src/theme/theme.ts'
import { type Compiled, compile, DATA, write } from './compile.ts'

// The reader's choice of theme, or the system's, before anything is painted.
const THEME_SCRIPT =
  "let t;try{t=localStorage.getItem('theme')}catch{}document.documentElement.dataset.theme=t||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light')"

/** `--home-width` and `--home-height` let the stylesheet scale the names of the map before any script. */
const variables = ({ colours }: Compiled) =>
  `${cssVariables(colours)}:root{--home-width:${HOME_BOX.width}px;--home-height:${HOME_BOX.height}px}`

let compiled: Compiled | undefined

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
      const names = Object.keys(compiled.files)
      const home: Home = {
        ...compiled.home,
        files: Object.fromEntries(names.map((name) => [name, `data/${name}`])),
      }
      return html
        .replace('<!--head-->', `<style>${variables(compiled)}</style><script>${THEME_SCRIPT}</script>`)
        .replace('</body>', `${homeScript(home)}</body>`)
    },
  }
}

/** The last step of a build: hashed data files, the prerendered page, its styles inline, its security policy. */
export async function finish(prerender: string, dist = 'dist'): Promise<void> {
  if (!compiled) throw new Error('nothing was compiled')
  const home: Home = { ...compiled.home, files: hashFiles(join(dist, 'data'), dist) }
  const { render } = (await import(pathToFileURL(join(prerender, 'prerender.js')).href)) as {
    render: (home: Home) => string
  }
  const page = join(dist, 'index.html')
  const { html, style } = inlineStyles(readFileSync(page, 'utf8'), dist)
  const css = `${variables(compiled)}${style}`
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${hash(THEME_SCRIPT)}`,
    `style-src 'self' ${hash(css)}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ')
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${en['site.name']}</title>`,
    `<meta name="description" content="${en['site.description']}">`,
    `<style>${css}</style>`,
    `<script>${THEME_SCRIPT}</script>`,
  ].join('')
  writeFileSync(
    page,
    html
      .replace(/\n\s*/g, '')
      .replace('<!--head-->', () => head)
      .replace('<!--app-->', () => render(home))
      .replace('</body>', () => `${homeScript(home)}</body>`),
  )
}

/** Name → address of each data file, renamed to carry a hash of its content. */
function hashFiles(folder: string, dist: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')
        .slice(0, 8)
      const dot = name.lastIndexOf('.')
      const hashed = `${name.slice(0, dot)}.${digest}${name.slice(dot)}`
      renameSync(join(folder, name), join(folder, hashed))
      return [name, relative(dist, join(folder, hashed)).replaceAll('\\', '/')]
    }),
  )
}

/**
 * The entry's stylesheet goes into the page: one round trip less before the first paint.
 * The file stays, since the lazy chunks name it among what they need.
 */
function inlineStyles(html: string, dist: string): { html: string; style: string } {
  let style = ''
  const without = html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_, file: string) => {
    const css = readFileSync(join(dist, file), 'utf8')
    style += css.replace(/url\(\.\//g, 'url(./assets/').trim()
    return ''
  })
  return { html: without, style }
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const homeScript = (home: Home) =>
  `<script id="home" type="application/json">${JSON.stringify(home).replaceAll('<', '\\u003c')}</script>`
