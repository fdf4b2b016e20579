import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atlas, eventually, type Visit } from './atlas.ts'

const { open, url } = atlas({ webgl: false })

const field = (visit: Visit) => visit.role('combobox', { name: 'Search everything' })
const options = (visit: Visit) => visit.role('listbox', { name: 'Results' }).getByRole('option')
const dialog = (visit: Visit) => visit.role('dialog', { name: 'Search everything' })

/** With the search open, and something typed into it. */
async function searching(address: string, text = ''): Promise<Visit> {
  const visit = await open(address)
  await (address.includes('/') ? visit.taken() : visit.loaded())
  await visit.page.keyboard.press('Control+k')
  await field(visit).waitFor()
  await eventually(() => field(visit).evaluate((input) => input === document.activeElement)).toBe(true)
  if (text) await visit.page.keyboard.type(text)
  return visit
}

describe('the search', () => {
  it('is loaded when it is asked for, and not before', async () => {
    const visit = await (await open()).loaded()
    expect(visit.requests.filter((r) => /search\./i.test(r))).toEqual([])
    await visit.role('button', { name: 'Search' }).click()
    await field(visit).waitFor()
    expect(visit.requests.filter((r) => /search\.[0-9a-f]+\.json$/.test(r))).toHaveLength(1)
    expect(await options(visit).count()).toBeGreaterThan(10)
    await visit.page.keyboard.press('Escape')
    await eventually(() => dialog(visit).count()).toBe(0)
    expect(await visit.focused()).toBe('Search')
    expect(visit.problems).toEqual([])
  })

  it('loses nothing that is typed before it is there', async () => {
    const slowly = (page: Page) =>
      page.route(/search\.[0-9a-f]+\.json$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500))
        await route.continue()
      })
    const visit = await (await open('minerals/', { given: slowly })).taken()
    await visit.page.keyboard.press('Control+k')
    await visit.page.keyboard.type('kutessax')
    await visit.page.keyboard.press('Backspace')
    await visit.page.keyboard.type('y ii', { delay: 20 })
    await eventually(() => field(visit).inputValue()).toBe('kutessay ii')
    await visit.page.keyboard.type('!')
    await eventually(() => field(visit).inputValue()).toBe('kutessay ii!')
  })

  it.each([
    ['monazit', /Indian monazite output/],
    ['Kirghizia', /^Kyrgyzstan/],
    ['NdFeB', /Indian rare-earth magnet scheme/],
    ['INSTC', /INSTC/],
  ])('for %s finds what is meant', async (text, name) => {
    const visit = await searching('', text)
    await options(visit).filter({ hasText: name }).first().waitFor()
    await eventually(() => dialog(visit).getByRole('status').innerText()).toMatch(/\d+ results?/)
    expect(visit.problems).toEqual([])
  })

  it('opens the exact place with Enter, and keeps the sectors that were chosen', async () => {
    const visit = await searching('?sector=energy', 'Kirghizia')
    await eventually(() => options(visit).first().getAttribute('aria-selected')).toBe('true')
    await visit.page.keyboard.press('Enter')
    await visit.page.waitForURL(`${url()}?sector=energy&country=KGZ`)
    await visit.profile('Kyrgyzstan').waitFor()
    expect(visit.problems).toEqual([])
  })

  it('goes from a page to a source on another, and the chosen country goes along', async () => {
    const visit = await searching('timeline/?country=KAZ', 'chabahar after')
    await options(visit).filter({ hasText: 'Chabahar after 26 April 2026' }).first().click()
    await visit.page.waitForURL(`${url()}sources/?country=KAZ#chabahar-after-april-2026`)
    await eventually(() => visit.page.locator('#chabahar-after-april-2026').count()).toBe(1)
  })

  it('leads to a chart that is drawn later, and takes away the choice that would hide it', async () => {
    const visit = await searching('?country=KAZ', 'mine production over the years')
    await options(visit).filter({ hasText: 'over the years' }).first().click()
    await visit.page.waitForURL(`${url()}#chart-china-share-of-mine-production`)
    const chart = visit.page.locator('#chart-china-share-of-mine-production')
    await eventually(() => visit.inSight(chart.getByRole('heading'))).toBe(true)
    await expect(visit.page.getByText('There is nothing here').count()).resolves.toBe(0)
  })

  it('is gone through by arrows, and opens a tab with Ctrl and Enter', async () => {
    const visit = await searching('', 'uranium')
    await eventually(() => options(visit).first().getAttribute('aria-selected')).toBe('true')
    await visit.page.keyboard.press('ArrowDown')
    await eventually(() => options(visit).nth(1).getAttribute('aria-selected')).toBe('true')
    await visit.page.keyboard.press('Home')
    await eventually(() => options(visit).first().getAttribute('aria-selected')).toBe('true')
    const [tab] = await Promise.all([
      visit.page.context().waitForEvent('page'),
      visit.page.keyboard.press('Control+Enter'),
    ])
    expect(tab.url()).toContain(url())
    await field(visit).waitFor()
  })

  it('shows more of a group', async () => {
    const visit = await searching('', 'uranium')
    const more = options(visit).filter({ hasText: /^\d+ more$/ })
    await more.first().waitFor()
    const before = await options(visit).count()
    await more.first().click()
    await eventually(() => options(visit).count()).toBeGreaterThan(before)
  })

  it.each([
    ['10,000 letters', 'q'.repeat(10_000)],
    ['an emoji', '😀'],
    ['Devanagari', 'खनिज'],
    ['Cyrillic', 'Караганда'],
    ['marks', '"\'<>&%$'],
  ])('says calmly that there is nothing for %s, and offers the pages', async (_, text) => {
    const visit = await searching('')
    await field(visit).fill(text)
    await dialog(visit).getByText('Nothing here has these words.').waitFor()
    await options(visit).filter({ hasText: 'Timeline' }).first().waitFor()
    expect(visit.problems).toEqual([])
  })

  it('takes markup for words', async () => {
    const visit = await searching('')
    await field(visit).fill('<img src=x onerror="document.title=1">monazite')
    await eventually(() => dialog(visit).getByRole('status').innerText()).toMatch(/result|Nothing/)
    expect(await dialog(visit).locator('img').count()).toBe(0)
    expect(visit.problems).toEqual([])
  })

  it('says that the index did not come, and tries again', async () => {
    const given = (page: Page) => page.route('**/search.*.json', (route) => route.fulfill({ status: 404 }))
    const visit = await (await open('', { given })).loaded()
    await visit.role('button', { name: 'Search' }).click()
    await dialog(visit).getByText('What can be found could not be loaded.').waitFor()
    await visit.page.unrouteAll()
    await dialog(visit).getByRole('button', { name: 'Try again' }).click()
    await field(visit).fill('monazit')
    await options(visit).filter({ hasText: 'monazite' }).first().waitFor()
  })

  it('is opened by / but not where something is typed', async () => {
    const visit = await (await open('sources/')).taken()
    await visit.role('searchbox', { name: 'Search' }).pressSequentially('a/b')
    await visit.page.waitForTimeout(300)
    expect(await dialog(visit).count()).toBe(0)
    await visit.role('searchbox', { name: 'Search' }).blur()
    await visit.page.keyboard.press('/')
    await field(visit).waitFor()
    expect(await field(visit).inputValue()).toBe('')
  })
})
