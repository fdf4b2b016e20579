import { describe, expect, it } from 'vitest'
import { crawl } from '../audit/crawl.ts'
import { atlas, type Visit } from './atlas.ts'

const { open } = atlas({ webgl: false })

/** Puts HTML at the end of the first part that is so selected. */
const plant = (visit: Visit, where: string, html: string) =>
  visit.page
    .locator(where)
    .first()
    .evaluate((part, planted) => part.insertAdjacentHTML('beforeend', planted), html)

async function home(): Promise<Visit> {
  const visit = await (await open()).loaded()
  await visit.page.waitForLoadState('networkidle')
  return visit
}

describe('the crawl of the audit', () => {
  it('finds nothing on the home view as it is, and counts what it looked at', async () => {
    const visit = await home()
    const { numbers, counted, unsourced, facts, links } = await crawl(visit.page)
    expect(unsourced).toEqual([])
    expect(numbers).toBeGreaterThan(300)
    expect(counted).toBeGreaterThan(20)
    expect(facts).toContain('item:js4-ree')
    expect(facts).toContain('trade:IND:2025')
    expect(links.length).toBeGreaterThan(3)
  })

  it.each([
    ['a paragraph of the panel', '#panel', '<p>Of the magnets 4711 are planted.</p>', 'p in #panel'],
    [
      'an entry of a list whose other entries have marks',
      '#panel ul:has([data-cite])',
      '<li>Of the magnets 4711 are planted.</li>',
      'li in',
    ],
    [
      'a paragraph beside one that has a mark',
      '#panel section',
      '<div><p>Marked <a data-cite="item:js4-ree"></a></p><p>Of the magnets 4711 are planted.</p></div>',
      'p in',
    ],
    ['the header of the page', 'header', '<p>Of the magnets 4711 are planted.</p>', 'p in #'],
  ])('finds a number planted without a mark in %s', async (_, where, html, found) => {
    const visit = await home()
    await plant(visit, where, html)
    const { unsourced } = await crawl(visit.page)
    expect(unsourced.map((u) => u.text)).toEqual(['Of the magnets 4711 are planted.'])
    expect(unsourced[0]?.where).toContain(found)
  })

  it('finds a number that says to be counted as something that nobody knows', async () => {
    const visit = await home()
    await plant(
      visit,
      '#panel',
      '<p data-counted="guesses">4711 planted</p><p data-counted="items">12 items</p>',
    )
    const { unsourced } = await crawl(visit.page)
    expect(unsourced).toEqual([
      { text: '4711 planted', where: 'counted as "guesses", which is nothing known' },
    ])
  })

  it('is content with a planted number that has a mark', async () => {
    const visit = await home()
    await plant(visit, '#panel', '<p>Of the magnets 4711 are planted. <a data-cite="item:js4-ree"></a></p>')
    expect((await crawl(visit.page)).unsourced).toEqual([])
  })

  it.each(['sources/', 'data/'])('finds a number planted on /%s, and nothing else', async (page) => {
    const visit = await (await open(page)).taken()
    expect((await crawl(visit.page)).unsourced).toEqual([])
    await plant(visit, 'main', '<p>Of the magnets 4711 are planted.</p>')
    const { unsourced } = await crawl(visit.page)
    expect(unsourced.map((u) => u.text)).toEqual(['Of the magnets 4711 are planted.'])
  })
})
