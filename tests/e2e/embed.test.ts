import type { Frame } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atlas, eventually, type Visit } from './atlas.ts'
import { findings } from './axe.ts'

const SIZES = [
  [320, 240],
  [640, 400],
  [1200, 800],
] as const
const SANDBOX = 'allow-scripts allow-same-origin allow-popups'

describe('the map in a frame of another page', () => {
  const { open, url } = atlas({ webgl: false })

  /** A page of the same server that has nothing but what is given, and the frame in it. */
  async function framed(query: string, frame: string, options: Parameters<typeof open>[1] = {}) {
    const host = `<!doctype html><title>Host</title><style>body{margin:0;height:3000px}iframe{border:0}</style>
      <button>before</button><iframe id="f" title="f" src="${url()}${query}" ${frame}></iframe><button>after</button>`
    const visit = await open('host.html', {
      viewport: { width: 1280, height: 900 },
      ...options,
      given: async (page) => {
        await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: host }))
        await options.given?.(page)
      },
    })
    const element = await visit.page.locator('#f').elementHandle()
    const inner = await element?.contentFrame()
    if (!inner) throw new Error('no frame')
    return { visit, inner }
  }
  const ready = async (inner: Frame) => {
    await inner.getByRole('contentinfo').waitFor()
    await inner.waitForLoadState('networkidle')
  }
  const seen = (inner: Frame) =>
    inner.evaluate(() => {
      const shown = (part: Element | null) => {
        const box = part?.getBoundingClientRect()
        if (!box || !part?.checkVisibility() || box.width === 0) return false
        return box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1
      }
      const page = document.documentElement
      return {
        map: (document.querySelector('section')?.getBoundingClientRect().width ?? -1) >= innerWidth - 2,
        stamp: shown(document.querySelector('[data-dataset=boundaries] > summary')),
        source: shown(document.querySelector('footer')),
        scrolls: page.scrollHeight > page.clientHeight || page.scrollWidth > page.clientWidth,
        chrome: document.querySelectorAll('header, #panel, main > [role=group], nav').length,
      }
    })
  const WHOLE = { map: true, stamp: true, source: true, scrolls: false, chrome: 0 }

  it('has no chrome from the first paint on, before any script of the atlas', async () => {
    const visit = await open('?embed=1&country=KAZ', {
      given: (page) => page.route('**/assets/*.js', (route) => route.abort()).then(() => undefined),
    })
    const covered = await visit.page.evaluate(() => {
      const at = (x: number, y: number) =>
        document.elementFromPoint(x, y)?.closest('section, header, #panel, fieldset')
      const points = [10, 300, 640, 1000, 1260].flatMap((x) =>
        [5, 100, 300, 600].map((y) => at(x, y)?.tagName),
      )
      return [...new Set(points)]
    })
    expect(covered).toEqual(['SECTION'])
    expect(await visit.page.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(false)
  })

  it.each(SIZES)('is whole at %i × %i, and when the frame is made another size', async (width, height) => {
    const { visit, inner } = await framed(
      '?embed=1&country=KAZ&layer=sites',
      `width="${width}" height="${height}" sandbox="${SANDBOX}"`,
    )
    await ready(inner)
    expect(await seen(inner)).toEqual(WHOLE)
    await visit.page.locator('#f').evaluate((frame) => {
      Object.assign((frame as HTMLElement).style, { width: '500px', height: '360px' })
    })
    await eventually(() => seen(inner)).toEqual(WHOLE)
    expect(visit.problems).toEqual([])
  })

  it('says whose it is and which boundaries it has in the smallest frame', async () => {
    const { inner } = await framed('?embed=1&country=KAZ', 'width="220" height="180"')
    await ready(inner)
    expect(await seen(inner)).toEqual(WHOLE)
    expect(await inner.getByText(/^Dataset/).isVisible()).toBe(true)
  })

  it('is worked in: a click chooses, the address is kept, the caption says it', async () => {
    const { visit, inner } = await framed('?embed=1', 'width="900" height="600"')
    await ready(inner)
    await inner.getByRole('link', { name: /^Uzbekistan/ }).click()
    await inner.getByText(/^Items with India: Uzbekistan \d+$/).waitFor()
    await eventually(() => new URL(inner.url()).search).toBe('?embed=1&country=UZB')
    const whole = inner.getByRole('link', { name: 'Samvad Atlas' })
    expect(await whole.getAttribute('href')).toBe('?country=UZB')
    const [tab] = await Promise.all([visit.page.context().waitForEvent('page'), whole.click()])
    await tab.getByRole('heading', { name: 'Uzbekistan', exact: true }).first().waitFor()
    expect(new URL(tab.url()).search).toBe('?country=UZB')
    expect(visit.problems).toEqual([])
  })

  it('leaves the wheel to the page around it, but with Ctrl, and lets the keys in and out', async () => {
    const { visit, inner } = await framed('?embed=1', 'width="900" height="600"')
    await ready(inner)
    const zoom = () => inner.locator('section[data-zoom]').getAttribute('data-zoom')
    const before = await zoom()
    await visit.page.mouse.move(500, 300)
    await visit.page.mouse.wheel(0, 300)
    await eventually(() => visit.page.evaluate(() => scrollY)).toBeGreaterThan(100)
    expect(await zoom()).toBe(before)
    await visit.page.evaluate(() => scrollTo(0, 0))
    await visit.page.keyboard.down('Control')
    await visit.page.mouse.wheel(0, -300)
    await visit.page.keyboard.up('Control')
    await eventually(zoom).not.toBe(before)
    await visit.page.getByRole('button', { name: 'before' }).focus()
    const at = () =>
      visit.page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id)
    await visit.page.keyboard.press('Tab')
    expect(await at()).toBe('f')
    for (let i = 0; i < 80 && (await at()) !== 'after'; i++) await visit.page.keyboard.press('Tab')
    expect(await at()).toBe('after')
  })

  it('works where storage is refused', async () => {
    const { visit, inner } = await framed('?embed=1&country=KAZ', 'width="640" height="400"', {
      given: (page) =>
        page.addInitScript(() => {
          const refuse = () => {
            throw new DOMException('denied', 'SecurityError')
          }
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
            Object.defineProperty(window, name, { get: refuse })
        }),
    })
    await ready(inner)
    expect(await seen(inner)).toEqual(WHOLE)
    await inner.getByText(/^Items with India: Kazakhstan \d+$/).waitFor()
    expect(visit.problems).toEqual([])
  })

  it('shows the served map without its chrome where the frame may run nothing of ours', async () => {
    const { inner } = await framed('?embed=1', 'width="640" height="400" sandbox="allow-scripts"')
    await inner.getByRole('link', { name: /^Kazakhstan/ }).waitFor()
    expect(await inner.getByText('Boundaries: As claimed by India', { exact: true }).isVisible()).toBe(true)
    const top = await inner.evaluate(
      () => document.elementFromPoint(20, 10)?.closest('section, header')?.tagName,
    )
    expect(top).toBe('SECTION')
  })

  it('is one chart of a page where the address names it, with its sources and the way to its page', async () => {
    const { visit, inner } = await framed(
      'rare-earths/?embed=1#chart-china-share-by-stage',
      'width="640" height="420"',
    )
    const chart = inner.locator('#chart-china-share-by-stage')
    await chart.waitFor()
    await inner.waitForLoadState('networkidle')
    expect(await inner.locator('figure:visible').count()).toBe(1)
    expect(await inner.locator('header:visible, nav:visible, h1:visible, fieldset:visible').count()).toBe(0)
    expect(await chart.getByText(/^Sources?:/).isVisible()).toBe(true)
    // Its words are measured, too, and do not lie over each other.
    expect(await inner.evaluate(() => document.documentElement.scrollHeight <= innerHeight + 60)).toBe(true)
    const page = inner.getByRole('link', { name: 'Samvad Atlas: this chart on its page' })
    await eventually(() => page.getAttribute('href')).toBe('?#chart-china-share-by-stage')
    expect(visit.problems).toEqual([])
  })

  it.each(['0', 'yes'])(
    'is the whole atlas where the address says embed=%s, which is told',
    async (value) => {
      const visit = await (await open(`?embed=${value}`)).loaded()
      expect(await visit.notice.first().innerText()).toContain(`embed=${value}`)
      expect(await visit.role('banner').isVisible()).toBe(true)
      expect(await visit.page.locator('#panel').isVisible()).toBe(true)
    },
  )

  it('is offered beside the picture, of the present view, and what is offered works', async () => {
    const visit: Visit = await (await open('?country=KAZ&sector=energy')).loaded()
    await visit.full()
    await visit.role('button', { name: /^Picture of the map/ }).click()
    const dialog = visit.role('dialog')
    await dialog.getByText('Put this view into a page').click()
    const code = await dialog.getByLabel('HTML to paste').inputValue()
    expect(code).toContain('embed=1')
    await visit.page.goto('about:blank')
    await visit.page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: code }))
    await visit.page.goto(`${url()}host.html`)
    const inner = visit.page.frameLocator('iframe')
    await inner.getByText(/^Items with India: Kazakhstan \d+ · Sectors: Energy$/).waitFor()
  })

  it.each(['light', 'dark'] as const)('can be read by everyone, in a %s room', async (colorScheme) => {
    const viewport = { width: 640, height: 400 }
    const visit = await open('?embed=1&country=KAZ&layer=sites', { viewport, colorScheme })
    await visit.role('contentinfo').waitFor()
    await visit.full()
    expect(await findings(visit)).toEqual([])
  })
})
