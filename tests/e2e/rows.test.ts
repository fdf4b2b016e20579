import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { atlas, eventually, type Visit } from './atlas.ts'

type Catalogue = typeof import('../../src/i18n/en.json')
// As it is written: what is imported is compiled.
const en = JSON.parse(readFileSync('src/i18n/en.json', 'utf8')) as Catalogue

const { open } = atlas({ webgl: false })

const grid = (visit: Visit) => visit.role('grid', { name: en['goods.rows'] })
const words = (visit: Visit) => visit.role('searchbox', { name: en['goods.rows-words'] })
const count = (visit: Visit) => visit.page.locator('#rows [role=status]').innerText()
const column = (visit: Visit, id: string) =>
  grid(visit).locator(`tbody td[data-column=${id}]`).allInnerTexts()
const rowAt = (visit: Visit) =>
  visit.page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex') ?? null)

/** The page with its table, which comes when it is near. */
async function table(address: string): Promise<Visit> {
  const visit = await (await open(address)).taken()
  await visit.page.locator('#rows').scrollIntoViewIfNeeded()
  await visit.page.locator('#rows fieldset').waitFor()
  return visit
}

describe('the table of commodity rows', () => {
  it('has them all, and only those in sight in the page', async () => {
    const visit = await table('trade/')
    expect(await count(visit)).toBe('4,635 of 4,635 rows')
    expect(await grid(visit).getAttribute('aria-rowcount')).toBe('4636')
    expect((await column(visit, 'usd')).length).toBeLessThan(60)
    expect(visit.problems).toEqual([])
  })

  it('follows the page, and is narrowed by words, which stand in the address', async () => {
    const visit = await table('trade/?country=KAZ&year=2021')
    await words(visit).fill('mineral fuels')
    await eventually(() => count(visit)).toBe('1 of 4,635 rows')
    expect(await column(visit, 'usd')).toEqual(['187.86'])
    await eventually(() => visit.asked('q')).toBe('mineral fuels')
    await visit.page.locator('#rows').getByText('Together USD 188 million.').waitFor()
    expect(visit.problems).toEqual([])
  })

  it('adds nothing across classifications', async () => {
    const visit = await table('trade/?country=KAZ&year=2021&rows-flow=import')
    await visit.page.getByText(en['goods.rows-no-sum']).waitFor()
    await visit.page
      .locator('#rows')
      .getByRole('combobox', { name: en['goods.classification'] })
      .selectOption('hs')
    await visit.page.locator('#rows').getByText('Together USD 326 million.').waitFor()
    expect(await count(visit)).toBe('17 of 4,635 rows')
  })

  it('is sorted by its heads, which say so', async () => {
    const visit = await table('trade/?rows-class=hs')
    const head = grid(visit).getByRole('columnheader', { name: en['goods.usd-million'] })
    await head.getByRole('button').click()
    await eventually(() => head.getAttribute('aria-sort')).toBe('descending')
    expect((await column(visit, 'usd'))[0]).toBe('2,142.06')
    await eventually(() => visit.asked('sort')).toBe('-usd')
    await head.getByRole('button').click()
    await eventually(() => head.getAttribute('aria-sort')).toBe('ascending')
    expect((await column(visit, 'usd'))[0]).toBe('0.01')
  })

  it('is one stop of the Tab key, and moved through by the arrow keys to its end and back to its head', async () => {
    const visit = await table('trade/?country=TJK')
    await visit.page.locator('#rows').getByRole('combobox', { name: en['goods.classification'] }).focus()
    const press = async (...keys: string[]) => {
      for (const key of keys) await visit.page.keyboard.press(key)
    }
    await press('Tab')
    await eventually(() => rowAt(visit)).toBe('2')
    await press('ArrowDown', 'PageDown')
    await eventually(() => rowAt(visit)).toBe('15')
    await press('End')
    await eventually(() => rowAt(visit)).toBe('552')
    expect(await visit.inSight(grid(visit).locator('[aria-rowindex="552"] td').first())).toBe(true)
    await press('Home', 'ArrowUp', 'ArrowRight')
    await eventually(() => visit.focused()).toBe(en['chart.fiscal-year'])
    await press('Enter')
    await eventually(() => visit.asked('sort')).toBe('-year')
    await press('ArrowDown')
    await eventually(() => rowAt(visit)).toBe('2')
    await press('Enter')
    await visit.says.waitFor()
    await press('Escape', 'Tab')
    expect(await rowAt(visit)).toBeNull()
    expect(visit.problems).toEqual([])
  })

  it('is taken away exactly as it is shown, with the source of each row', async () => {
    const visit = await table('trade/?country=KAZ&year=2021&rows-class=hs&rows-flow=import&sort=usd')
    const csv = visit.page.locator('#rows').getByRole('button', { name: 'CSV' })
    const [download] = await Promise.all([visit.page.waitForEvent('download'), csv.click()])
    expect(download.suggestedFilename()).toBe('goods-by-commodity.csv')
    const text = readFileSync(await download.path(), 'utf8').slice(1)
    const { data } = Papa.parse<string[]>(text.trim(), { comments: '#' })
    expect(data.length).toBe(17 + 1)
    expect(data.at(-1)?.slice(0, 7)).toEqual([
      ...['Kazakhstan', 'FY2021-22', 'import', 'HS chapters', 'Mineral fuels and oils', 'Energy', '187.86'],
    ])
    for (const row of data.slice(1)) expect(row[7]).toBe('doc-hs2')
  })

  it('that is empty says why, and how to have rows again', async () => {
    const visit = await table('trade/?year=2025')
    await visit.page.getByText('There are no goods by commodity for FY2025-26').waitFor()
    await visit.page.locator('#rows').getByRole('button', { name: en['goods.rows-years'] }).click()
    await eventually(() => count(visit)).toBe('4,635 of 4,635 rows')
    for (const q of ['<b>x</b>', '💊', 'मानचित्र', 'Ў'.repeat(10_000)]) {
      await words(visit).fill(q)
      await eventually(() => count(visit)).toBe('0 of 4,635 rows')
    }
    await visit.page.locator('#rows').getByRole('button', { name: en['goods.rows-clear'] }).click()
    await eventually(() => count(visit)).toBe('4,635 of 4,635 rows')
    expect(visit.problems).toEqual([])
  })

  it('without script says that it needs it, and leads to the dataset', async () => {
    const visit = await open('trade/', { javaScriptEnabled: false })
    const note = visit.page.locator('#rows noscript p')
    expect(await note.textContent()).toContain(en['goods.rows-noscript'])
    expect(await note.isVisible()).toBe(true)
    const link = note.locator('a')
    expect(await link.getAttribute('href')).toBe('../data/')
  })
})
