import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGES } from '../../../src/domain/pageName.ts'
import { atlas, DIST } from '../atlas.ts'

const { open, url } = atlas({ base: '/some/deep/path/' })

const ICONS = ['icon-192', 'icon-512', 'maskable-512']

describe('the built folder', () => {
  it('works under any path of a plain static server', async () => {
    const visit = await (await open('?country=KAZ')).gl()
    await visit.loaded()
    expect(visit.requests.filter((address) => !address.startsWith(url()))).toEqual([])
    await visit.country('Uzbekistan').click()
    await visit.profile('Uzbekistan').waitFor()
    await visit.page.waitForURL(`${url()}?country=UZB`)
    await visit.role('link', { name: 'All six states' }).click()
    await visit.role('heading', { name: 'Who supplies the magnets?' }).waitFor()
    await visit.page.waitForURL(url())
    expect(visit.problems).toEqual([])
  })

  it('works when the page is named in the address', async () => {
    const visit = await (await open('index.html?country=TKM')).loaded()
    await visit.profile('Turkmenistan').waitFor()
    expect(visit.problems).toEqual([])
  })

  it.each(['sources/#item:kz-u-2015', 'sources?licence=iea', 'data/'])(
    'works at %s under any path, and leads from there to the atlas and back',
    async (address) => {
      const visit = await (await open(address)).taken()
      const page = address.startsWith('data') ? 'data' : 'sources'
      expect(visit.page.url().startsWith(`${url()}${page}/`)).toBe(true)
      if (page === 'sources') expect(await visit.page.locator('[data-source]').count()).toBeGreaterThan(0)
      else {
        const zip = await visit
          .role('link', { name: /^Download version/ })
          .evaluate((a: HTMLAnchorElement) => a.href)
        expect(zip.startsWith(`${url()}data/`)).toBe(true)
        expect((await visit.page.request.head(zip)).status()).toBe(200)
      }
      expect(await visit.page.evaluate(() => document.fonts.check('16px "IBM Plex Sans Variable"'))).toBe(
        true,
      )
      await visit.role('link', { name: 'Samvad Atlas' }).click()
      await visit.page.waitForURL(url())
      await visit.loaded()
      await visit.page.goBack()
      await visit.role('navigation', { name: 'Pages' }).getByRole('link', { name: 'Data' }).click()
      await visit.page.waitForURL(`${url()}data/`)
      await visit.taken()
      expect(visit.requests.filter((asked) => !asked.startsWith(url()))).toEqual([])
      expect(visit.problems).toEqual([])
    },
  )

  it('has its marks lead to the page of sources under the same path', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    await visit.entry('kz-u-2015').locator('[data-cite]').click()
    await visit.says.getByRole('link', { name: 'all that rests on it' }).first().click()
    await visit.page.waitForURL(`${url()}sources/#wnn2015`)
    await visit.taken()
    expect(visit.problems).toEqual([])
  })

  it('has a hash in every name but those of the pages and of what a browser installs, so that a server may cache all else for ever', () => {
    const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? relative(DIST, join(entry.parentPath, entry.name)) : [],
    )
    expect(files.filter((name) => !/[.-][\w-]{6,8}\.[a-z0-9]+$/.test(name)).sort()).toEqual(
      [
        ...['index.html', ...PAGES.map((name) => `${name}/index.html`)],
        // The atlas asks the server whether it is still the same.
        'onefile.txt',
        // The browser itself asks so of these.
        ...['sw.js', 'manifest.webmanifest', ...ICONS.map((name) => `icons/${name}.png`)],
      ].sort(),
    )
  })
})
