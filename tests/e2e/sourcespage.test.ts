import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atlas, eventually, shipped, the, type Visit } from './atlas.ts'

const { open, url } = atlas({ webgl: false })
const facts = shipped()
const quiet = { javaScriptEnabled: false } as const

const place = (visit: Visit, id: string) => visit.page.locator(`[id="${id}"]`)
/** The entries of sources that are on the page. */
const listed = (visit: Visit) =>
  visit.page.locator('[data-source]').evaluateAll((all) => all.map((entry) => entry.id))
/** What a reader sees of an entry. */
const seen = (visit: Visit, id: string) => place(visit, id).evaluate((entry) => entry.textContent)

const USGS = 'usgs-mcs2026-ree'

describe('the page of sources without JavaScript', () => {
  it('has every source with its publisher, its licence and what rests on it', async () => {
    const visit = await open('sources/', quiet)
    expect(await listed(visit)).toEqual(facts.sources.map((s) => s.id))
    const entry = place(visit, USGS)
    const source = the(facts.sources, USGS)
    await entry.getByRole('heading', { name: source.publisher }).waitFor()
    const link = entry.getByRole('link', { name: source.title ?? '' })
    expect(await link.getAttribute('href')).toBe(source.url)
    const text = await seen(visit, USGS)
    expect(text).toContain(the(facts.licences, source.licence).name)
    expect(text).toContain('6 Feb 2026')
    expect(text).toContain('by USGS to 2025')
  })

  it.each(['sources/', 'data/'])('has no place on /%s that two links would share', async (page) => {
    const visit = await open(page, quiet)
    const ids = await visit.page.locator('[id]').evaluateAll((all) => all.map((part) => part.id))
    expect(ids.length).toBeGreaterThan(20)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('names no page that is too weak to be named', async () => {
    const visit = await open('sources/', quiet)
    const hidden = facts.sources.filter((s) => !s.display)
    expect(hidden.length).toBeGreaterThan(0)
    const html = await visit.page.locator('#root').innerHTML()
    for (const { id, url: address, publisher } of hidden) {
      expect(html).not.toContain(address)
      expect(await place(visit, id).innerText()).not.toContain(publisher)
      await place(visit, id).getByRole('heading', { name: 'a page too weak to be named' }).waitFor()
    }
  })

  it('does not offer a filter that would not work', async () => {
    const visit = await open('sources/', quiet)
    expect(await visit.role('searchbox', { name: 'Search' }).isDisabled()).toBe(true)
    expect(await visit.role('combobox', { name: 'Licence' }).isDisabled()).toBe(true)
  })

  it.each([USGS, 'item:kz-u-2015', 'kz-goods-trade-2022', 'fifth-dialogue'])(
    'is scrolled to %s by a link to it',
    async (id) => {
      const visit = await open(`sources/#${id}`, quiet)
      await eventually(() => visit.page.evaluate(() => scrollY)).toBeGreaterThan(300)
      const top = (await place(visit, id).boundingBox())?.y
      expect(top).toBeGreaterThanOrEqual(0)
      expect(top).toBeLessThan(400)
    },
  )

  it('says every disagreement with its readings, and everything that was not found', async () => {
    const visit = await open('sources/', quiet)
    for (const { id, readings, use } of facts.disagreements) {
      const text = await seen(visit, id)
      for (const reading of readings) expect(text).toContain(reading.text)
      expect(text).toContain(use)
    }
    for (const { id, what, text } of facts.gaps) {
      expect(await seen(visit, id)).toContain(what)
      expect(await seen(visit, id)).toContain(text)
    }
  })
})

describe('the page of sources', () => {
  it.each(['sources/', 'data/'])(
    'of /%s is taken over as it was served, without a complaint',
    async (page) => {
      const still = await open(page, quiet)
      const before = await still.page.locator('main').innerText()
      const visit = await (await open(page)).taken()
      await visit.page.waitForTimeout(300)
      // The address in the references is that of the reader, which the build could not know.
      const after = (await visit.page.locator('main').innerText()).replaceAll(visit.page.url(), '')
      const words = (text: string) => text.replace(/\s+/g, ' ').replace('older than its cycle', '')
      if (page === 'sources/') expect(words(after)).toBe(words(before))
      expect(visit.problems).toEqual([])
    },
  )

  it.each([USGS, 'item:kz-u-2015'])('is at %s after it was taken over, as it was before', async (id) => {
    const visit = await (await open(`sources/#${id}`)).taken()
    await visit.page.waitForTimeout(300)
    expect(await visit.inSight(place(visit, id).getByRole('link').first())).toBe(true)
    expect(await visit.alerts.count()).toBe(0)
    const entries = await listed(visit)
    expect(entries).toEqual(facts.sources.map((s) => s.id))
    expect(visit.problems).toEqual([])
  })

  it('is narrowed by words and by licence, and the address says to what', async () => {
    const visit = await (await open('sources/')).taken()
    const all = facts.sources.length
    const count = visit.page.locator('fieldset').getByRole('status')
    await eventually(() => count.innerText()).toBe(`${all} of ${all}`)
    await visit.role('searchbox', { name: 'Search' }).fill('uranium kazatomprom')
    await eventually(() => visit.asked('q')).toBe('uranium kazatomprom')
    const found = await listed(visit)
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(all / 4)
    for (const id of found) {
      const text = (await seen(visit, id))?.toLowerCase() ?? ''
      expect(text).toContain('uranium')
      expect(text).toContain('kazatomprom')
    }
    await eventually(() => count.innerText()).toBe(`${found.length} of ${all}`)

    await visit.role('searchbox', { name: 'Search' }).fill('')
    await visit.role('combobox', { name: 'Licence' }).selectOption({ label: 'U.S. public domain' })
    const open_ = facts.sources.filter((s) => s.licence === 'us-public-domain').map((s) => s.id as string)
    await eventually(() => listed(visit)).toEqual(open_)
    await eventually(visit.path).toBe('?licence=us-public-domain')

    const theirs = await (await open('sources/?licence=us-public-domain&q=rare+earths')).taken()
    expect(await theirs.role('searchbox', { name: 'Search' }).inputValue()).toBe('rare earths')
    const both = await listed(theirs)
    expect(both).toContain(USGS)
    expect(both.length).toBeLessThanOrEqual(open_.length)
    for (const id of both) expect(open_).toContain(id)
    expect(theirs.problems).toEqual([])
  })

  it('says that a source is gone, and offers the nearest', async () => {
    const visit = await (await open('sources/#usgs-mcs2026-reee')).taken()
    await visit.alerts.waitFor()
    expect(await visit.alerts.innerText()).toContain('“usgs-mcs2026-reee”')
    expect(await visit.inSight(visit.alerts)).toBe(true)
    await visit.alerts.getByRole('link', { name: USGS }).click()
    await eventually(() => visit.alerts.count()).toBe(0)
    await eventually(() => visit.inSight(place(visit, USGS).getByRole('heading'))).toBe(true)
  })

  it('says that an item is gone, and offers the nearest', async () => {
    const visit = await (await open('sources/#item:kz-u-2015x')).taken()
    await visit.alerts.getByRole('link', { name: 'item:kz-u-2015' }).waitFor()
  })

  it('takes a filter of the address away that would hide what the address leads to', async () => {
    const visit = await (await open(`sources/?q=kazatomprom&licence=iea#${USGS}`)).taken()
    await eventually(() => visit.inSight(place(visit, USGS).getByRole('heading'))).toBe(true)
    await eventually(() => visit.path()).toBe('')
    expect(await visit.role('searchbox', { name: 'Search' }).inputValue()).toBe('')
    expect((await listed(visit)).length).toBe(facts.sources.length)
    expect(await visit.alerts.count()).toBe(0)
  })

  it('is narrowed after a link led to a source, which is not called gone then', async () => {
    const visit = await (await open(`sources/#${USGS}`)).taken()
    await visit.role('searchbox', { name: 'Search' }).pressSequentially('kazatomprom')
    await eventually(() => listed(visit)).not.toContain(USGS)
    await visit.page.waitForTimeout(500)
    expect(visit.asked('q')).toBe('kazatomprom')
    expect(await listed(visit)).not.toContain(USGS)
    expect((await listed(visit)).length).toBeGreaterThan(0)
    expect(await visit.alerts.count()).toBe(0)
    expect(visit.problems).toEqual([])
  })

  it('says that a licence of the address is not known, and leaves it out', async () => {
    const visit = await (await open('sources/?licence=mine')).taken()
    await visit.notice.filter({ hasText: 'mine' }).waitFor()
    expect((await listed(visit)).length).toBe(facts.sources.length)
  })

  it('leads from what rests on a source to the place on the atlas, and back', async () => {
    const visit = await (await open('sources/#item:kz-u-2015')).taken()
    await place(visit, 'item:kz-u-2015').getByRole('link').click()
    await visit.page.waitForURL(`${url()}?country=KAZ#kz-u-2015`)
    await eventually(() => visit.inSight(visit.entry('kz-u-2015').getByRole('heading'))).toBe(true)
    await visit.page.goBack()
    await visit.role('heading', { level: 1, name: 'Sources, and what rests on each' }).waitFor()
    await visit.role('link', { name: 'Samvad Atlas' }).click()
    await visit.page.waitForURL(url())
    await visit.loaded()
  })

  it.each(['sources', 'data'])('arrives, too, when /%s is asked for without its slash', async (page) => {
    const visit = await (await open(page)).taken()
    expect(visit.page.url()).toBe(`${url()}${page}/`)
    expect(visit.problems).toEqual([])
  })

  it.each([
    ['missing', (page: Page) => page.route('**/atlas.*.json', (route) => route.fulfill({ status: 404 }))],
    [
      'of another version',
      (page: Page) =>
        page.route('**/atlas.*.json', async (route) => {
          const file = (await (await route.fetch()).json()) as Record<string, unknown>
          await route.fulfill({ json: { ...file, version: '9.8.7' } })
        }),
    ],
  ])('stays as it was served when its data are %s, and says so', async (_, given) => {
    const visit = await open(`sources/#${USGS}`, { given })
    await visit.alerts.getByText('atlas.json could not be loaded.').waitFor()
    await visit.alerts.getByText('The page stays as it was served; its filter does not work.').waitFor()
    expect((await listed(visit)).length).toBe(facts.sources.length)
    await visit.page.unrouteAll()
    await visit.alerts.getByRole('button', { name: 'Try again' }).click()
    await visit.taken()
    await eventually(() => visit.alerts.count()).toBe(0)
    expect(visit.problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([])
  })

  it('keeps the dark room of the atlas, and the atlas that of the page', async () => {
    const visit = await (await open('sources/')).taken()
    const mode = () => visit.page.locator('html').getAttribute('data-theme')
    expect(await mode()).toBe('light')
    await visit.role('button', { name: 'Dark room' }).click()
    await eventually(mode).toBe('dark')
    await visit.page.goto(url())
    expect(await mode()).toBe('dark')
    expect(visit.problems).toEqual([])
  })
})
