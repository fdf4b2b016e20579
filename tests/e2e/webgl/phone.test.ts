import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atlas, eventually, PHONE } from '../atlas.ts'

const { open } = atlas()
const phone = { viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } as const

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the page')
  return box
}

describe('on a phone', () => {
  it('the map is on top, the panel follows, and nothing is wider than the screen', async () => {
    for (const address of ['', '?country=KAZ&compare=UZB,TKM', '?sector=energy,critical-minerals']) {
      const visit = await (await open(address, phone)).loaded()
      const map = await boxOf(visit.map)
      const panel = await boxOf(visit.role('heading', { level: 2 }))
      expect(map.y).toBeLessThan(300)
      expect(panel.y).toBeGreaterThanOrEqual(map.y + map.height)
      expect((await boxOf(visit.sectors)).y).toBeGreaterThanOrEqual(map.y + map.height)
      expect(await visit.page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(390)
    }
  })

  it.each([320, 390])('nothing on the pages of sources and data is wider than %i pixels', async (width) => {
    for (const page of ['sources/', 'sources/?q=uranium&licence=press#nowhere', 'data/']) {
      const visit = await (await open(page, { ...phone, viewport: { ...PHONE, width } })).taken()
      await visit.unfold()
      const { wide, over } = await visit.page.evaluate((limit) => {
        const out = [...document.querySelectorAll('main *, header *')].filter((part) => {
          const { right, width } = part.getBoundingClientRect()
          // What scrolls within itself may hold what is wider.
          return width > 0 && right > limit + 0.5 && !part.closest('main div:has(> table), pre')
        })
        return {
          wide: document.scrollingElement?.scrollWidth ?? 0,
          over: out.map((part) => `${part.tagName}: ${part.textContent?.slice(0, 60)}`),
        }
      }, width)
      expect.soft(over, page).toEqual([])
      expect.soft(wide, page).toBeLessThanOrEqual(width)
      expect(visit.problems).toEqual([])
    }
  })

  it.each(['sources/', 'data/'])(
    'whatever is to be tapped on /%s is at least 24 pixels high',
    async (page) => {
      const visit = await (await open(page, phone)).taken()
      const targets = visit.page.locator('header :is(a,button), main :is(button,summary,select,input)')
      const low = await targets.evaluateAll((list) =>
        list
          .filter((target) => target.getBoundingClientRect().height < 24)
          .map((target) => `${target.textContent}: ${target.getBoundingClientRect().height} px`),
      )
      expect(low).toEqual([])
    },
  )

  it('a tap on the land, on a name and on a sector does what a click does', async () => {
    const visit = await (await open('', phone)).gl()
    const { x, y } = await visit.pixelOf([67, 50.5])
    await visit.page.touchscreen.tap(x, y)
    await visit.profile('Kazakhstan').waitFor()
    await visit.country('Uzbekistan').tap()
    await visit.profile('Uzbekistan').waitFor()
    await visit.sector('Health').tap()
    await eventually(visit.pressed).toEqual(['Health'])
    expect(visit.problems).toEqual([])
  })

  it('two states are compared without a Shift key', async () => {
    const visit = await open('?country=UZB', phone)
    await visit.role('group', { name: 'Compare with' }).getByRole('button', { name: 'Kazakhstan' }).tap()
    await eventually(() => visit.asked('compare')).toBe('KAZ')
    await visit.role('button', { name: 'Remove Kazakhstan' }).tap()
    await eventually(() => visit.asked('compare')).toBeNull()
  })

  it('whatever is to be tapped on the map is at least 24 pixels high and wide, its list and its card with it', async () => {
    const visit = await (await open('?place=CHN_AKSAI', phone)).gl()
    await visit.role('dialog', { name: 'Aksai Chin' }).waitFor()
    const small = () =>
      visit.map.locator(':is(a[href], button, summary):not(svg a)').evaluateAll((list) =>
        list.flatMap((target) => {
          const { width, height } = target.getBoundingClientRect()
          return width > 0 && Math.min(width, height) < 24
            ? [`${target.textContent}: ${width} × ${height} px`]
            : []
        }),
      )
    expect(await small()).toEqual([])
    await visit.role('button', { name: 'Places on the map' }).tap()
    await visit.role('heading', { name: 'Enclaves' }).waitFor()
    expect(await small()).toEqual([])
  })

  it('the list of places covers nothing before it is opened', async () => {
    const visit = await (await open('', phone)).gl()
    const button = await boxOf(visit.role('button', { name: 'Places on the map' }))
    const legend = await boxOf(visit.legend)
    const stamp = await boxOf(visit.stamp('As claimed by India'))
    for (const other of [legend, stamp, await boxOf(visit.role('button', { name: 'Zoom out' }))]) {
      const apart =
        button.x >= other.x + other.width ||
        other.x >= button.x + button.width ||
        button.y >= other.y + other.height ||
        other.y >= button.y + button.height
      expect(apart).toBe(true)
    }
  })

  it('whatever is to be tapped is at least 24 pixels high', async () => {
    const visit = await (await open('?sector=energy', phone)).loaded()
    const targets = visit.page.locator(
      'header :is(a,button,select), [role=group] > button, section :is(button,summary)',
    )
    const low = await targets.evaluateAll((list) =>
      list
        .filter((target) => target.getBoundingClientRect().height < 24)
        .map((target) => `${target.textContent}: ${target.getBoundingClientRect().height} px`),
    )
    expect(low).toEqual([])
  })

  it('a finger on the map scrolls the page, not the map', async () => {
    const visit = await (await open('', phone)).gl()
    const before = await visit.zoom()
    const { x, y } = await boxOf(visit.map)
    await visit.page.mouse.move(x + 195, y + 300)
    await visit.page.mouse.wheel(0, 300)
    await eventually(() => visit.page.evaluate(() => scrollY)).toBeGreaterThan(100)
    expect(await visit.zoom()).toBe(before)
  })
})
