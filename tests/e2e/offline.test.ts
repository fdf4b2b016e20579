import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../src/domain/pageName.ts'
import { crawl } from '../audit/crawl.ts'
import { eventually, shipped, type Visit } from './atlas.ts'
import { inBothRooms } from './axe.ts'
import { ALL_COMES, keeping, type Site } from './keeping.ts'

/** By then the offer has looked at the address again, which it does each second. */
const LOOKED_AGAIN = 2500
/** By then an idle page would have begun to keep the atlas. */
const BEGUN = 3000

const offerOf = (visit: Visit) => visit.role('button', { name: 'Load the new version' })
const later = (visit: Visit) => visit.role('button', { name: 'Later' })

describe('after the first visit, with the server gone', () => {
  const browser = keeping()
  browser.afterAll()
  let site: Site
  beforeAll(async () => {
    site = await browser.site()
    const visit = await site.visited()
    await site.goAway()
    // The tab of the visit itself, which no worker was there for when it was opened.
    await visit.country('Kazakhstan').click()
    await visit.profile('Kazakhstan').waitFor()
    expect(visit.problems).toEqual([])
  })

  it('has asked nobody but its own server', () => {
    expect(site.requests.some((address) => /sw\.js$/.test(address))).toBe(true)
    expect(site.requests.some((address) => /samvad-atlas\.[0-9a-f]+\.zip$/.test(address))).toBe(true)
    expect(site.requests.filter((address) => !address.startsWith(site.url))).toEqual([])
  })

  it('began to keep all when the page had what it needs', () => {
    const asked = (name: RegExp) => site.requests.findIndex((address) => name.test(address))
    expect(asked(/\/sw\.js$/)).toBeGreaterThan(asked(/\/atlas\.[0-9a-f]+\.json$/))
    expect(asked(/\/sw\.js$/)).toBeGreaterThan(asked(/\/context\.in\.[0-9a-f]+\.geojson$/))
  })

  it.each(PAGES)('opens the page /%s/, whatever is asked of it', async (name) => {
    for (const query of ['', '?country=KAZ&sector=energy&utm_source=mail']) {
      const visit = await (await site.open(`${name}/${query}`)).taken()
      await visit.page.waitForLoadState('networkidle')
      expect(await visit.alerts.count()).toBe(0)
      expect(visit.problems).toEqual([])
      await visit.page.close()
    }
  })

  it.each(['trade', 'trade/index.html'])(
    'leads from /%s to the page of it, with what is asked',
    async (path) => {
      const visit = await (await site.open(`${path}?country=KAZ`)).taken()
      expect(visit.asked('country')).toBe('KAZ')
      await visit.page.locator('svg.recharts-surface').first().waitFor()
      expect(visit.problems).toEqual([])
      await visit.page.close()
    },
  )

  it.each([
    ['in', 'As claimed by India'],
    ['intl', 'De facto, disputes marked'],
    ['cn', 'As claimed by China'],
  ] as const)('draws the boundaries of the view %s, and close by', async (view, name) => {
    const layers = 'layer=sites,corridors,flows,cities'
    const visit = await (await site.open(`?boundary=${view}&map=7/34.5/76&${layers}`)).full()
    await visit.stamp(name).waitFor()
    const came = visit.requests.filter((address) => /\/(region|context|near)\./.test(address))
    expect(came.some((address) => address.includes(`/near.${view}.`))).toBe(true)
    expect(came.some((address) => address.includes(`/region.detail.${view}.`))).toBe(true)
    expect(await visit.alerts.count()).toBe(0)
    expect(visit.problems).toEqual([])
    await visit.page.close()
  })

  it('finds, and takes a picture', async () => {
    const visit = await (await site.open('?country=UZB')).loaded()
    await visit.page.keyboard.press('Control+k')
    await visit.role('combobox', { name: 'Search everything' }).fill('uranium')
    await eventually(() =>
      visit.role('listbox', { name: 'Results' }).getByRole('option').count(),
    ).toBeGreaterThan(2)
    await visit.page.keyboard.press('Escape')
    await visit.role('button', { name: 'Picture of the map or of the whole view' }).click()
    const dialog = visit.role('dialog', { name: 'Take a picture' })
    const [picture] = await Promise.all([
      visit.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save', exact: true }).click(),
    ])
    expect(readFileSync(await picture.path()).length).toBeGreaterThan(50_000)
    expect(visit.problems).toEqual([])
    await visit.page.close()
  })

  it('gives the dataset away, and says that nothing is missing', async () => {
    const visit = await (await site.open('data/')).taken()
    await visit.page.getByText(/^All \d+ files of the atlas are kept in this browser/).waitFor()
    expect(await visit.page.locator('[data-ready=all]').innerText()).toContain(`dataset ${shipped().version}`)
    expect((await crawl(visit.page)).unsourced).toEqual([])
    await inBothRooms(visit)
    const [zip] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.page.locator('a[download]').first().click(),
    ])
    const bytes = readFileSync(await zip.path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    await visit.page.close()
  })
})

describe('a new version', () => {
  const browser = keeping()
  browser.afterEach()

  /** A reader of the version before, whose server has the next one; who has opened the address again. */
  async function reader(address = '') {
    const site = await browser.site()
    const first = await site.visited()
    await first.page.close()
    site.update()
    return { site, visit: await site.open(address) }
  }

  it('is offered, and comes when it is asked for', async () => {
    const { site, visit } = await reader('?country=KAZ')
    await offerOf(visit).waitFor({ timeout: ALL_COMES })
    expect(await site.isNext(visit)).toBe(false)
    await visit.loaded()
    await inBothRooms(visit)
    await Promise.all([visit.page.waitForEvent('load'), offerOf(visit).click()])
    await eventually(() => site.isNext(visit)).toBe(true)
    expect(visit.asked('country')).toBe('KAZ')
    await visit.profile('Kazakhstan').waitFor()
    // No tab is left that could ask for what the version before had.
    await eventually(async () => (await site.kept(visit)).filter((u) => /Profile.*\.js/.test(u)).length).toBe(
      1,
    )
    await site.goAway()
    await visit.page.goto(`${site.url}trade/`)
    expect(await site.isNext(visit)).toBe(true)
    await visit.taken()
    expect(visit.problems).toEqual([])
  })

  it('is put off, and not offered again on the next page of the tab', async () => {
    const { site, visit } = await reader()
    await later(visit).click({ timeout: ALL_COMES })
    expect(await later(visit).count()).toBe(0)
    await visit.page.goto(`${site.url}data/`)
    await visit.page.getByText('A new version is there, too').waitFor()
    expect(await later(visit).count()).toBe(0)
    expect(await site.isNext(visit)).toBe(false)
    // The worker has been told of the page, and has thrown away what nobody needs any more.
    await visit.page.waitForSelector('link[rel=manifest]', { state: 'attached' })
    await visit.page.waitForTimeout(LOOKED_AGAIN)
    await visit.page.close()
    await site.goAway()
    // Every tab is closed: it is there by itself, with all its files.
    await eventually(async () => {
      const again = await site.open()
      const isNext = await site.isNext(again)
      await again.page.close()
      return isNext
    }).toBe(true)
    const again = await (await site.open('?country=KAZ')).loaded()
    await again.profile('Kazakhstan').waitFor()
    expect(again.problems).toEqual([])
  })

  it('is not offered while a presentation is on, but when it has ended', async () => {
    const { site, visit } = await reader('?present=stage')
    const waiting = () =>
      visit.page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
    await visit.page.waitForFunction(
      async () => (await navigator.serviceWorker.getRegistration())?.waiting,
      undefined,
      {
        timeout: ALL_COMES,
      },
    )
    await visit.page.waitForTimeout(LOOKED_AGAIN)
    expect(await offerOf(visit).count()).toBe(0)
    await visit.page.evaluate(() => history.replaceState(null, '', location.pathname))
    await offerOf(visit).waitFor()
    await visit.page.evaluate(() => history.replaceState(null, '', '?present=stage'))
    await eventually(() => offerOf(visit).count()).toBe(0)
    expect(await waiting()).toBe(true)
    expect(await site.isNext(visit)).toBe(false)
  })

  it('leaves a tab of the version before what it needs, until that is closed', async () => {
    const { site, visit: old } = await reader()
    await offerOf(old).waitFor({ timeout: ALL_COMES })
    const visit = await site.open()
    await offerOf(visit).click({ timeout: ALL_COMES })
    await eventually(() => site.isNext(visit)).toBe(true)
    await visit.loaded()
    const olds = async () =>
      (await site.kept(visit)).filter((address) => /ProfilePanel(?!.*next).*\.js/.test(address))
    expect(await olds()).toHaveLength(1)
    expect(await site.isNext(old)).toBe(false)
    await old.country('Tajikistan').click()
    await old.profile('Tajikistan').waitFor()
    expect(old.problems).toEqual([])
    await old.page.close()
    await visit.page.reload()
    await eventually(olds).toEqual([])
  })
})

describe('where nothing can be kept', () => {
  const browser = keeping()
  browser.afterEach()

  it('because the browser has no service workers, the page is as it was, and says why', async () => {
    const site = await browser.site()
    await site.context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    })
    const visit = await (await site.open('?country=KAZ')).loaded()
    await visit.page.goto(`${site.url}data/`)
    await visit.page.getByText('This browser keeps nothing').waitFor()
    expect(await visit.role('button', { name: 'Fetch all now' }).count()).toBe(0)
    expect(site.requests.some((address) => /sw\.js|webmanifest/.test(address))).toBe(false)
    expect(visit.problems).toEqual([])
  })

  it('because the server has no worker, the page is as it was, and says so when it is asked', async () => {
    const site = await browser.site()
    rmSync(join(site.folder, 'sw.js'))
    const visit = await (await site.open('?country=KAZ')).loaded()
    await eventually(() => site.requests.some((address) => /sw\.js$/.test(address))).toBe(true)
    await visit.page.goto(`${site.url}data/`)
    await visit.page.getByText('Nothing is kept in this browser yet').waitFor()
    await visit.role('button', { name: 'Fetch all now' }).click()
    await visit.alerts.getByText('404').waitFor()
    // The browser says itself that a file is not there.
    expect(visit.problems.filter((problem) => !/404/.test(problem))).toEqual([])
  })

  it('in a frame, nothing is kept', async () => {
    const site = await browser.site()
    const visit = await (await site.open('?embed=1')).full()
    await visit.page.waitForTimeout(BEGUN)
    expect(site.requests.some((address) => /sw\.js|webmanifest/.test(address))).toBe(false)
    expect(visit.problems).toEqual([])
  })
})

describe('the page of data', () => {
  const browser = keeping()
  browser.afterEach()

  it('fetches all when it is asked to, and what is lost again', async () => {
    const site = await browser.site()
    const visit = await (await site.open('data/')).taken()
    await visit.role('button', { name: /Fetch all now/ }).click()
    await visit.page.locator('[data-ready=all]').waitFor({ timeout: ALL_COMES })
    await visit.page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys())
          if (/geojson$/.test(request.url)) await cache.delete(request)
      }
    })
    await visit.role('button', { name: 'Look again' }).click()
    await visit.page.getByText('files are not there yet').waitFor()
    await visit.role('button', { name: 'Fetch all now' }).click()
    await visit.page.locator('[data-ready=all]').waitFor()
    expect(visit.problems).toEqual([])
  })

  it('has what a browser needs to install it', async () => {
    const site = await browser.site()
    const visit = await site.visited('trade/')
    await visit.page.waitForSelector('link[rel=manifest]', { state: 'attached' })
    const session = await site.context.newCDPSession(visit.page)
    const { data, errors, url } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    expect(url).toBe(`${site.url}manifest.webmanifest`)
    expect(JSON.parse(data ?? '')).toMatchObject({
      name: 'Samvad Atlas',
      display: 'standalone',
      start_url: './',
    })
    const refused = async () =>
      (await session.send('Page.getInstallabilityErrors')).installabilityErrors.map(({ errorId }) => errorId)
    // A test's profile is a private one.
    await eventually(refused).toEqual(['in-incognito'])
  })
})
