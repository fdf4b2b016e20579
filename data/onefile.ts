import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import type { Page } from '../src/domain/page.ts'
import { heldElement, idOf, plain, slotOf } from '../src/export/onefile/oneFile.ts'
import { Rings } from '../src/load/rings.ts'

const CACHE = 'node_modules/.cache/onefile'
const [APP, LOADER] = ['app', 'loader'].map((name) => join(CACHE, name)) as [string, string]

/** What is otherwise where all is in one file: module → what stands in its place. */
const INSTEAD: Readonly<Record<string, string>> = {
  // No request is made: all files are in the document.
  'src/load/get.ts': "export { get } from './getHeld.ts'",
  // Its address leads nowhere on another machine.
  'src/app/Share.tsx': "export { Share } from './onefile/Share.tsx'",
  // The map is drawn as SVG: MapLibre alone is as large as all charts.
  'src/map/webgl.ts': "export const webGl = () => 'none'",
  'src/map/gl/MapGl.tsx': 'export default () => null',
  // Nothing has to be kept for later.
  'src/app/offline/start.ts': '',
}
const WORKER = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/

/** The app once more, as one script, one stylesheet and the fonts: an environment of the build, and what is otherwise in it. */
export const oneFile = (): Plugin[] => [
  {
    name: 'one-file-environment',
    apply: 'build',
    config: () => ({
      environments: {
        onefile: {
          consumer: 'client',
          build: {
            outDir: APP,
            copyPublicDir: false,
            manifest: false,
            cssCodeSplit: false,
            // All is in one.
            chunkSizeWarningLimit: 20_000,
            rolldownOptions: {
              input: 'src/app/main.tsx',
              // What loads chunks would need it; there are none.
              checks: { emptyImportMeta: false },
              output: { format: 'iife', codeSplitting: false, entryFileNames: 'app.js' },
            },
          },
        },
      },
    }),
  },
  {
    name: 'one-file',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'onefile',
    load(id) {
      const path = id.split('?')[0]?.replaceAll('\\', '/') ?? ''
      const font = /([^/]+\.woff2)\?url$/.exec(id)?.[1]
      if (font) {
        // Some letters are for pictures alone, and in no stylesheet.
        this.emitFile({ type: 'asset', name: font, source: readFileSync(path) })
        return `export default ${JSON.stringify(`fonts/${font}`)}`
      }
      const [, instead] = Object.entries(INSTEAD).find(([file]) => path.endsWith(`/${file}`)) ?? []
      return instead === undefined ? null : { code: instead, moduleType: 'js' }
    },
    transform(code, id) {
      if (!id.endsWith('/src/app/own/reader.ts')) return null
      if (!WORKER.test(code)) throw new Error(`${id}: where is its worker?`)
      return `import Reader from '../../own/worker.ts?worker&inline'\n${code.replace(WORKER, 'new Reader()')}`
    },
  },
]

interface Served {
  /** Data file → its address. */
  readonly files: Readonly<Record<string, string>>
  readonly version: string
  readonly title: string
  /** Text of what the atlas is served with, and each page beside it. */
  readonly home: string
  readonly pages: Readonly<Record<string, Page>>
  /** CSS variables. */
  readonly variables: string
  /** What chooses the theme before anything is painted. */
  readonly theme: string
}

/** Leaves in the build the template of the single file: all but a briefing. */
export async function writeOneFile(dist: string, served: Served): Promise<void> {
  const loader = await loaderScript()
  const app = readFileSync(join(APP, 'app.js'), 'utf8')
  const fonts = fontsIn(APP)
  const style = served.variables + styleOf(APP)
  const painted = style.replace(/held:([\w./-]+)/g, (_, name) => `data:font/woff2;base64,${fonts[name]}`)
  const policy = [
    "default-src 'none'",
    `script-src ${[served.theme, loader, app].map(hash).join(' ')}`,
    `style-src ${hash(painted)}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';')
  const parts = [
    heldElement('style', 'deflate', deflated(style)),
    heldElement('app', 'deflate', deflated(app)),
    heldElement('home', 'deflate', deflated(served.home)),
    ...Object.entries(served.pages).map(([name, page]) => heldElement(`page/${name}`, 'text', plain(page))),
    ...Object.entries(fonts).map(([name, font]) => heldElement(name, 'base64', font)),
    ...dataOf(dist, served.files),
  ]
  const { 'briefings.json': briefings = '' } = served.files
  const html = [
    `<!doctype html><html lang="en" ${idOf('')}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${served.title}</title><script>${served.theme}</script></head><body><div id="root"></div>`,
    slotOf({ name: briefings, version: served.version }),
    ...parts,
    `<script>${loader}</script></body></html>`,
  ]
  writeFileSync(join(dist, 'onefile.txt'), html.join('\n'))
}

/** The small script that runs first. */
async function loaderScript(): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: LOADER,
      target: 'es2023',
      rolldownOptions: {
        input: 'src/app/onefile/loader.ts',
        output: { entryFileNames: 'loader.js', format: 'iife' },
      },
    },
  })
  const script = readFileSync(join(LOADER, 'loader.js'), 'utf8').trim()
  if (/<\/script|<!--/.test(script)) throw new Error('the loader would end its own element')
  return script
}

const found = (folder: string, ending: string) =>
  readdirSync(join(folder, 'assets')).filter((file) => file.endsWith(ending))

/** The stylesheet, in which fonts are named as the document holds them. */
function styleOf(folder: string): string {
  const all = found(folder, '.css').map((file) => readFileSync(join(folder, 'assets', file), 'utf8'))
  return all
    .join('')
    .replace(/url\(\.?\/?(?:assets\/)?([^)]+\.woff2)\)/g, (_, file: string) => `url(held:${fontName(file)})`)
}

/** `ibm-plex-sans-latin-wght-normal-IvpUvPa.woff2` by the name of the package’s file. */
const fontName = (file: string) => `fonts/${basename(file).replace(/-[\w-]{7}\.woff2$/, '.woff2')}`

/** Name → base64. */
const fontsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    found(folder, '.woff2').map((file) => [
      fontName(file),
      readFileSync(join(folder, 'assets', file)).toString('base64'),
    ]),
  )

/** All data files but the briefings, whose place is taken by one, and the download; lines of shapes once. */
function dataOf(dist: string, files: Served['files']): string[] {
  const lists = { far: new Rings(), near: new Rings() }
  const held = Object.entries(files).flatMap(([name, address]) => {
    if (name === 'briefings.json' || name.endsWith('.zip')) return []
    const text = readFileSync(join(dist, address), 'utf8')
    if (!name.endsWith('.geojson')) return [heldElement(address, 'deflate', deflated(text))]
    const list = /detail|near/.test(name) ? 'near' : 'far'
    const packed = { ...lists[list].pack(JSON.parse(text)), lines: `lines/${list}` }
    return [heldElement(address, 'deflate', deflated(JSON.stringify(packed)))]
  })
  const lines = Object.entries(lists).map(([name, rings]) =>
    heldElement(`lines/${name}`, 'deflate', deflated(JSON.stringify(rings.lines))),
  )
  return [...held, ...lines]
}

const deflated = (text: string) => deflateRawSync(text, { level: 9 }).toString('base64')

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
