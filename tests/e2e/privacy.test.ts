import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atlas, eventually } from './atlas.ts'
import { aFullVisit } from './visit.ts'

/** Links that tell where the reader comes from. */
const talking = (links: Locator) =>
  links.evaluateAll((all) =>
    all.filter((a) => !/noreferrer/.test(a.getAttribute('rel') ?? '')).map((a) => a.getAttribute('href')),
  )

aFullVisit(false)

describe.each(['sources/', 'data/'])('a visit to /%s', (page) => {
  const { open, url } = atlas({ webgl: false })

  it.each([true, false])(
    'asks no other host for anything and keeps to its security policy, with script: %s',
    async (javaScriptEnabled) => {
      const visit = await open(page, { javaScriptEnabled })
      if (javaScriptEnabled) {
        await visit.taken()
        await visit.role('button', { name: 'Dark room' }).click()
        if (page === 'sources/') {
          await visit.role('searchbox', { name: 'Search' }).fill('uranium')
          await visit.role('combobox', { name: 'Licence' }).selectOption({ label: 'Press, rights reserved' })
        } else {
          for (const fold of await visit.page.locator('summary').all()) await fold.click()
          await visit.role('button', { name: 'Copy' }).first().click()
        }
      }
      await visit.page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await visit.page.waitForTimeout(500)
      expect(visit.requests.length).toBeGreaterThan(1)
      expect(visit.requests.filter((address) => !address.startsWith(url()))).toEqual([])
      expect(visit.problems).toEqual([])
      expect(await visit.page.context().cookies()).toEqual([])
    },
  )

  it('sends no word of itself along with a link to elsewhere', async () => {
    const visit = await (await open(page)).taken()
    const away = visit.page.locator('a[href^=http]')
    expect(await away.count()).toBeGreaterThan(3)
    expect(await talking(away)).toEqual([])
  })
})

describe.each(['', 'sources/', 'data/'])('the page /%s', (page) => {
  const { open } = atlas({ webgl: false })

  it('has a security policy that allows no inline and no evaluated code', async () => {
    const visit = await open(page)
    const policy = await visit.page
      .locator('meta[http-equiv=Content-Security-Policy]')
      .getAttribute('content')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/)
  })
})

describe('the page', () => {
  const { open } = atlas({ webgl: false })

  it('sends no word of itself along with a link to a source', async () => {
    const visit = await open('?country=KAZ')
    await visit.profile('Kazakhstan').waitFor()
    const away = visit.page.locator('a[href^=http]')
    await eventually(() => away.count()).toBeGreaterThan(3)
    expect(await talking(away)).toEqual([])
    const marks = await visit.profile('Kazakhstan').locator('li [data-cite]:visible').all()
    for (const mark of marks.filter((_, i) => i % 7 === 0)) {
      await mark.click()
      await visit.says.waitFor()
      const links = visit.says.locator('a[href^=http]')
      expect(await links.count()).toBeGreaterThan(0)
      expect(await talking(links)).toEqual([])
      await visit.page.keyboard.press('Escape')
      await eventually(() => visit.says.count()).toBe(0)
    }
  })
})
