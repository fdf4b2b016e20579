import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { Atlas } from '../../src/domain/atlas.ts'
import type { Parts } from '../../src/domain/part.ts'
import { PARTS, partFile } from '../../src/domain/partName.ts'
import { whole } from '../../src/select/whole.ts'
import { launch } from '../tools/browser.ts'
import { type Served, serve } from '../tools/serve.ts'

/** The folder under test; another build can be named. */
export const DIST = process.env.DIST ?? 'dist'
/** A briefing room's projector, the smallest wide screen. */
export const ROOM = { width: 1280, height: 720 } as const
export const PHONE = { width: 390, height: 844 } as const

/** The six with a point well inside each, away from its name. */
export const SIX = {
  India: { id: 'IND', at: [77, 24] },
  Kazakhstan: { id: 'KAZ', at: [58, 49] },
  Kyrgyzstan: { id: 'KGZ', at: [74.4, 40.7] },
  Tajikistan: { id: 'TJK', at: [73.2, 38.2] },
  Turkmenistan: { id: 'TKM', at: [56, 39.7] },
  Uzbekistan: { id: 'UZB', at: [58, 43.5] },
} as const satisfies Record<string, { id: string; at: readonly [number, number] }>
export type Name = keyof typeof SIX
export const NAMES = Object.keys(SIX) as Name[]

/** The facts as they are in the build under test, with those of all parts. */
export function shipped(): Atlas {
  const read = (file: string): unknown => {
    const name = readdirSync(join(DIST, 'data')).find((n) => n.startsWith(file.replace('.json', '.')))
    return JSON.parse(readFileSync(join(DIST, 'data', name ?? file), 'utf8'))
  }
  const parts = Object.fromEntries(PARTS.map((name) => [name, read(partFile(name))])) as Parts
  return whole(read('atlas.json') as Atlas, parts)
}

/** One of a list that has it. */
export function the<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id)
  if (!found) throw new Error(`the build has no ${id}`)
  return found
}

type Options = BrowserContextOptions & {
  /** Before the first request: routes, scripts. */
  readonly given?: (page: Page) => Promise<unknown>
}

/** As a reader would call it. */
export const rendererOf = (webgl: boolean) => (webgl ? 'WebGL' : 'SVG')

/** A browser and a static server for the tests of one file; every visit ends with its test. */
export function atlas({ webgl = true, base = '/' }: { webgl?: boolean | 'slow'; base?: string } = {}) {
  let browser: Browser
  let served: Served
  beforeAll(async () => {
    ;[browser, served] = await Promise.all([launch({ webgl }), serve(DIST, base)])
  })
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
  afterAll(() => Promise.all([browser.close(), served.close()]))
  return {
    url: () => served.url,
    /** Opens an address such as `?country=KAZ` in a fresh browser profile. */
    open: async (address = '', { given, ...options }: Options = {}): Promise<Visit> => {
      const context = await browser.newContext({ viewport: ROOM, ...options })
      context.setDefaultTimeout(20_000)
      const visit = new Visit(await context.newPage())
      if (options.javaScriptEnabled !== false) await visit.page.addInitScript(REPORT_VIOLATIONS)
      await given?.(visit.page)
      await visit.page.goto(served.url + address)
      return visit
    },
  }
}

const REPORT_VIOLATIONS = `addEventListener('securitypolicyviolation', (e) =>
  console.error('violates ' + e.effectiveDirective + ': ' + e.blockedURI))`

/** What may take a while on two cores without a GPU. */
export const eventually = <T>(read: () => T | Promise<T>) =>
  expect.poll(read, { timeout: 15_000, interval: 100 })

/** One reader's page, in the words of the atlas. */
export class Visit {
  /** Errors of the console, uncaught errors, violations of the security policy. */
  readonly problems: string[] = []
  readonly requests: string[] = []
  readonly page: Page

  constructor(page: Page) {
    this.page = page
    page.on('console', (message) => message.type() === 'error' && this.problems.push(message.text()))
    page.on('pageerror', (error) => this.problems.push(`uncaught: ${error.message}`))
    page.on('request', (request) => this.requests.push(request.url()))
  }

  readonly role: Page['getByRole'] = (...args) => this.page.getByRole(...args)
  get map(): Locator {
    return this.role('region', { name: 'Map', exact: true })
  }
  get sectors(): Locator {
    return this.role('group', { name: 'Sectors' })
  }
  get legend(): Locator {
    return this.map.getByRole('list', { name: 'Legend' })
  }
  get boundaries(): Locator {
    return this.role('combobox', { name: 'Boundaries' })
  }
  get year(): Locator {
    return this.role('combobox', { name: 'Year of goods by sector' })
  }
  get alerts(): Locator {
    return this.role('alert')
  }
  get notice(): Locator {
    return this.role('status')
  }
  /** The name on the map, which is a link. */
  country(name: Name): Locator {
    return this.map.getByRole('link', { name: new RegExp(`^${name}`) })
  }
  /** The table of states that are compared. */
  get compared(): Locator {
    return this.role('table', { name: /side by side$/ })
  }
  profile(name: Name): Locator {
    return this.role('region', { name, exact: true })
  }
  sector(label: string): Locator {
    return this.sectors.getByRole('button', { name: new RegExp(`^${label}`) })
  }
  chart(title: string | RegExp): Locator {
    return this.role('figure', { name: title })
  }
  /** Who says so, once a mark was asked. */
  get says(): Locator {
    return this.role('dialog', { name: 'Who says so' })
  }
  /** An item of a profile or a sector, by its id. */
  entry(id: string): Locator {
    return this.page.locator(`li[id="${id}"]`)
  }
  /** The boundary view whose lines are drawn, as the map says. */
  stamp(view: 'As claimed by India' | 'De facto, disputes marked' | 'As claimed by China'): Locator {
    return this.map.getByText(`Boundaries: ${view}`, { exact: true })
  }

  /** Waits until WebGL has drawn the map. */
  async gl(): Promise<this> {
    await this.page.waitForSelector('[data-renderer=gl]', { timeout: 45_000 })
    return this
  }
  /** Waits until the data file is in: the charts that need it are there. */
  async loaded(): Promise<this> {
    const trade = this.chart(/India sold goods|no figure for goods trade/)
    const there = trade.or(this.page.getByText('The goods statistics have no sector')).or(this.compared)
    await there.first().waitFor({ timeout: 30_000 })
    return this
  }

  /** Waits until the map has the full shapes of its address, and has drawn them. */
  async full(): Promise<this> {
    await this.page.waitForLoadState('networkidle')
    await this.page.waitForTimeout(800)
    return this
  }

  /** Waits until the script of a page beside the atlas has taken it over. */
  async taken(): Promise<this> {
    await this.page.waitForFunction(() => {
      const title = document.querySelector('main h1')
      return title !== null && Object.keys(title).some((key) => key.startsWith('__react'))
    })
    return this
  }
  /** Opens all that is folded. */
  unfold = () =>
    this.page.locator('details').evaluateAll((all) => {
      for (const fold of all as HTMLDetailsElement[]) fold.open = true
    })
  /** The name of what has the focus. */
  focused = () =>
    this.page.evaluate(() => {
      const at = document.activeElement
      if (!at || at === document.body) return 'page'
      return (at.getAttribute('aria-label') ?? at.textContent ?? at.tagName).trim()
    })
  /** Tab until what has the focus is so named; what was passed on the way. */
  async tabTo(name: RegExp, steps = 60): Promise<string[]> {
    const passed: string[] = []
    for (let i = 0; i < steps; i++) {
      await this.page.keyboard.press('Tab')
      const here = await this.focused()
      passed.push(here)
      if (name.test(here)) return passed
    }
    throw new Error(`Tab did not reach ${name}: ${passed.join(' | ')}`)
  }
  /** Whether a part lies wholly within the window. */
  inSight = async (part: Locator): Promise<boolean> => {
    const box = await part.boundingBox()
    const [width, height] = await this.page.evaluate(() => [window.innerWidth, window.innerHeight] as const)
    if (!box) return false
    const [right, bottom] = [box.x + box.width, box.y + box.height]
    // Half a pixel is rounding.
    return Math.min(box.x, box.y) >= -0.5 && right <= width + 0.5 && bottom <= height + 0.5
  }

  renderer = () => this.map.getAttribute('data-renderer')
  query = () => new URL(this.page.url()).searchParams
  asked = (key: string) => this.query().get(key)
  path = () => decodeURIComponent(new URL(this.page.url()).search)
  /** What is to be counted in the name of a link or a button. */
  countOf = async (link: Locator) =>
    Number(/\d+/.exec((await link.getAttribute('aria-label')) ?? '')?.[0] ?? 0)
  pressed = async () => {
    const on = await this.sectors.getByRole('button', { pressed: true }).allInnerTexts()
    return on.map((text) => text.replace(/\s*\d+$/, '').trim())
  }
  zoom = async () => Number(await this.map.getAttribute('data-zoom'))

  /** The pixel of the page at which the map shows a place: Web Mercator in tiles of 512 px. */
  async pixelOf([lon, lat]: readonly [number, number]): Promise<{ x: number; y: number }> {
    const box = await this.map.boundingBox()
    if (!box) throw new Error('the map is not on the page')
    const [atLon, atLat] = await Promise.all(
      ['data-lon', 'data-lat'].map(async (name) => Number(await this.map.getAttribute(name))),
    )
    const scale = 512 * 2 ** (await this.zoom())
    const [x, y] = mercator([lon, lat])
    const [cx, cy] = mercator([atLon ?? 0, atLat ?? 0])
    return { x: box.x + box.width / 2 + (x - cx) * scale, y: box.y + box.height / 2 + (y - cy) * scale }
  }
  /** A click on the land itself, not on its name. */
  async clickLand(name: Name, modifier?: 'Shift'): Promise<void> {
    const { x, y } = await this.pixelOf(SIX[name].at)
    if (modifier) await this.page.keyboard.down(modifier)
    await this.page.mouse.click(x, y)
    if (modifier) await this.page.keyboard.up(modifier)
  }
}

/** Degrees to the unit square of Web Mercator. */
export const mercator = ([lon, lat]: readonly [number, number]): [number, number] => [
  lon / 360 + 0.5,
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
]
