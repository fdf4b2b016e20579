import { createHash } from 'node:crypto'
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launch } from '../tools/browser.ts'
import { type Served, serve } from '../tools/serve.ts'
import { DIST, ROOM, Visit } from './atlas.ts'

/** Until every file has come, on two busy cores. */
export const ALL_COMES = 45_000

/** Below the root of its server, as anything else may be. */
const BASE = '/some/where/'

/** What the next version is known by. */
const NEXT = 'next'

/** A server with a copy of the build under test, which may change or go, and browsers that keep what it served. */
export function keeping({ webgl = false }: { webgl?: boolean } = {}) {
  let browser: Browser
  let open: { served: Served; folder: string }[] = []
  beforeAll(async () => {
    browser = await launch({ webgl })
  })
  afterAll(() => browser.close())
  const close = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    await Promise.all(open.map(({ served }) => served.close()))
    for (const { folder } of open) rmSync(folder, { recursive: true, force: true })
    open = []
  }
  return {
    afterEach: () => afterEach(close),
    afterAll: () => afterAll(close),
    /** A site of its own, and a fresh browser profile to visit it. */
    site: async (): Promise<Site> => {
      const folder = mkdtempSync(join(tmpdir(), 'atlas-'))
      cpSync(DIST, folder, { recursive: true })
      const served = await serve(folder, BASE)
      open.push({ served, folder })
      const context = await browser.newContext({ viewport: ROOM, serviceWorkers: 'allow' })
      context.setDefaultTimeout(20_000)
      return new Site(served, folder, context)
    },
  }
}

/** The atlas on a server, and the browser of one reader. */
export class Site {
  readonly folder: string
  readonly context: BrowserContext
  private readonly served: Served
  /** All that was asked for, by pages and by the worker. */
  readonly requests: string[] = []
  constructor(served: Served, folder: string, context: BrowserContext) {
    this.served = served
    this.folder = folder
    this.context = context
    context.on('request', (request) => this.requests.push(request.url()))
  }
  get url() {
    return this.served.url
  }
  /** From now on nothing is answered. */
  goAway = () => this.served.close()

  /** Opens an address in a tab of its own. */
  async open(address = ''): Promise<Visit> {
    const visit = new Visit(await this.context.newPage())
    await visit.page.goto(this.url + address)
    return visit
  }
  /** The first visit, until all is kept. */
  async visited(address = ''): Promise<Visit> {
    const visit = await this.open(address)
    await visit.page.waitForFunction(
      () => navigator.serviceWorker.controller?.state === 'activated',
      undefined,
      {
        timeout: ALL_COMES,
      },
    )
    return visit
  }
  /** The names of all that this browser keeps. */
  kept = (visit: Visit) =>
    visit.page.evaluate(async () => {
      const names = await caches.keys()
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return all.flat().map(({ url }) => url)
    })

  /** The server has the next version: every script under another name, every page another. */
  update(): void {
    const { folder } = this
    const names = globSync('*.{js,mjs,css}', { cwd: join(folder, 'assets') })
    const known = new Set(names)
    const renamed = (name: string) => name.replace(/(\.\w+)$/, `${NEXT}$1`)
    const texts = globSync(['**/*.html', 'assets/*.{js,mjs,css}', 'sw.js'], { cwd: folder })
    for (const file of texts) {
      const text = readFileSync(join(folder, file), 'utf8').replace(/[\w.-]+\.(?:js|mjs|css)\b/g, (name) =>
        known.has(name) ? renamed(name) : name,
      )
      writeFileSync(join(folder, file), text)
    }
    for (const name of names) renameSync(join(folder, 'assets', name), join(folder, 'assets', renamed(name)))
    const worker = join(folder, 'sw.js')
    for (const file of globSync('**/index.html', { cwd: folder })) {
      const page = readFileSync(join(folder, file), 'utf8').replace(
        '<meta ',
        `<meta name="build" content="${NEXT}"><meta `,
      )
      writeFileSync(join(folder, file), page)
    }
    // Each page is told by its content, of which another is in the new worker.
    writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"revision":"[0-9a-f]{32}"/g, newRevision))
  }
  isNext = async (visit: Visit) => (await visit.page.locator('meta[name=build]').count()) === 1
}

const newRevision = (old: string) => `"revision":"${createHash('md5').update(old).digest('hex')}"`
