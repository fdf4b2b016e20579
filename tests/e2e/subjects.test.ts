import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PARTS_OF, SUBJECTS, type Subject } from '../../src/domain/pageName.ts'
import { partFile } from '../../src/domain/partName.ts'
import { atlas, eventually, PHONE, type Visit } from './atlas.ts'

const { open, url } = atlas({ webgl: false })
/** As it is written: what is imported is compiled. */
const en = JSON.parse(readFileSync('src/i18n/en.json', 'utf8')) as Record<string, string>

const titleOf = (name: Subject) => en[`page.${name}-title`] ?? ''
const LOST = en['subject.lost'] ?? ''
const pages = (visit: Visit) => visit.role('navigation', { name: 'Pages' })
const country = (visit: Visit, name: string) =>
  visit.role('group', { name: 'Countries' }).getByRole('button', { name })
const pressed = (visit: Visit) =>
  visit.page.locator('fieldset button[aria-pressed=true]').evaluateAll((all) => all.map((b) => b.textContent))
/** The data files that a page asked for, by their names without hash. */
const asked = (visit: Visit) =>
  visit.requests
    .flatMap((address) => /\/data\/([a-z-]+)\.[^/]*json$/.exec(address)?.[1] ?? [])
    .filter((name, i, all) => all.indexOf(name) === i)

/** The first heading in the window, and how far from its upper edge it is. */
const inSight = (visit: Visit) =>
  visit.page.evaluate(() => {
    const heading = [...document.querySelectorAll('h2, h3')].find((h) => h.getBoundingClientRect().top >= 0)
    return { text: heading?.textContent, top: heading?.getBoundingClientRect().top ?? Number.NaN }
  })

describe.each(SUBJECTS)('the page /%s', (name) => {
  it('is served whole: without script its title and the figures of its tables can be read', async () => {
    const visit = await open(`${name}/`, { javaScriptEnabled: false })
    await visit.role('heading', { level: 1, name: titleOf(name) }).waitFor()
    expect(await visit.page.title()).toContain(titleOf(name))
    for (const summary of await visit.page.locator('main details > summary:visible').all())
      await summary.click()
    const cells = await visit.page.locator('main td').allInnerTexts()
    const said = cells.length > 0 ? cells : await visit.page.locator('main li').allInnerTexts()
    expect(said.filter((text) => /\d/.test(text)).length).toBeGreaterThan(20)
    expect(visit.problems).toEqual([])
  })

  it('loads the atlas and its own parts, and no other', async () => {
    const visit = await (await open(`${name}/`)).taken()
    await visit.page.waitForLoadState('networkidle')
    const own = ['atlas', ...PARTS_OF[name].map((part) => partFile(part).replace('.json', ''))]
    expect(asked(visit).sort()).toEqual(own.sort())
    expect(visit.problems).toEqual([])
  })

  it('keeps the choice of the map, names it in its links, and leaves what nobody knows', async () => {
    const visit = await (await open(`${name}/?country=KAZ&sector=energy,golf`)).taken()
    await eventually(() => pressed(visit)).toEqual(['Kazakhstan', 'Energy'])
    await visit.page.getByText(/sector=golf/).waitFor()
    const hrefs = await pages(visit)
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).search))
    for (const search of hrefs) expect(search).toContain('country=KAZ')
    expect(visit.problems).toEqual([])
  })

  it('moves nothing while it is taken over', async () => {
    const visit = await open(`${name}/`)
    await visit.page.evaluate(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await visit.taken()
    await visit.page.waitForLoadState('networkidle')
    await visit.page.waitForTimeout(500)
    const shift = await visit.page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
    )
    expect(shift).toBeLessThanOrEqual(0.02)
  })

  it('is no wider than a phone', async () => {
    const visit = await (await open(`${name}/`, { viewport: PHONE })).taken()
    await visit.page.waitForLoadState('networkidle')
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  it.each(PARTS_OF[name])(
    'says that %s did not come, keeps the rest, and has it when it is tried again',
    async (part) => {
      const file = partFile(part)
      const visit = await open(`${name}/`, {
        given: (page) => page.route(`**/data/${file.replace('.json', '.*')}`, (route) => route.abort()),
      })
      await visit.alerts.getByText(`${file} could not be loaded.`).waitFor()
      await visit.role('heading', { level: 1, name: titleOf(name) }).waitFor()
      expect(await visit.page.getByText(LOST).count()).toBeGreaterThan(0)
      await visit.page.unrouteAll()
      await visit.alerts.getByRole('button', { name: 'Try again' }).click()
      await eventually(() => visit.alerts.count()).toBe(0)
      await eventually(() => visit.page.getByText(LOST).count()).toBe(0)
      expect(visit.problems.filter((p) => p.startsWith('uncaught'))).toEqual([])
    },
  )
})

describe('from page to page', () => {
  it('what is chosen adds up: from the map to a page, on to another, and back to the map', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    await visit.sector('Energy').click()
    await eventually(() => visit.asked('sector')).toBe('energy')
    await pages(visit).getByRole('link', { name: 'Trade' }).click()
    await visit.page.waitForURL(/\/trade\/\?/)
    await visit.taken()
    await eventually(() => pressed(visit)).toEqual(['Kazakhstan', 'Energy'])
    await country(visit, 'Uzbekistan').click()
    await eventually(() => visit.asked('country')).toBe('UZB')
    await pages(visit).getByRole('link', { name: 'Timeline' }).click()
    await visit.page.waitForURL(/\/timeline\/\?/)
    await visit.taken()
    await eventually(() => pressed(visit)).toEqual(['Uzbekistan', 'Energy'])
    await visit.role('link', { name: 'Show on the map', exact: true }).first().click()
    await visit.profile('Uzbekistan').waitFor()
    expect(visit.page.url().startsWith(`${url()}?`)).toBe(true)
    expect(await visit.pressed()).toEqual(['Energy'])
  })

  it('each says where one is, by title and in the list of pages, and Back returns to the place that was left', async () => {
    const visit = await (await open('trade/')).taken()
    expect(await pages(visit).locator('[aria-current=page]').innerText()).toBe('Trade')
    await visit.page.evaluate(() => window.scrollTo(0, 900))
    await visit.page.waitForTimeout(200)
    const left = await inSight(visit)
    await visit.page.evaluate(() =>
      (document.querySelector('nav a[href*="minerals"]') as HTMLAnchorElement).click(),
    )
    await visit.page.waitForURL(/\/minerals\//)
    expect(await visit.page.title()).toContain(titleOf('minerals'))
    await visit.taken()
    await visit.page.goBack()
    await visit.taken()
    // The browser keeps what is read in its place, not the number of pixels, when a line above it is set anew.
    const away = async () => {
      const { text, top } = await inSight(visit)
      return text === left.text ? Math.abs(top - left.top) : Number.POSITIVE_INFINITY
    }
    await eventually(away).toBeLessThan(1)
  })

  it('the first stop of the keyboard is the way past the header', async () => {
    const visit = await (await open('minerals/')).taken()
    await visit.page.keyboard.press('Tab')
    expect(await visit.focused()).toBe(en['subject.skip'])
    await visit.page.keyboard.press('Enter')
    expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('main')
  })
})
