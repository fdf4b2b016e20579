import type { Page } from 'playwright-core'
import { launch } from './browser.ts'
import { serve } from './serve.ts'
import { longestTask, watchTasks } from './tasks.ts'

/** What is pictured: the map with every layer, the whole view, and the largest canvas. */
const TAKEN = [
  { what: 'map, SVG', whole: false, kind: /^SVG/ },
  { what: 'whole view, SVG', whole: true, kind: /^SVG/ },
  { what: 'whole view, PNG 4×', whole: true, kind: 'PNG 4×' },
] as const
const ROUNDS = 3
const ADDRESS = '?country=KAZ&boundary=intl&layer=sites,corridors,flows,cities'

/** Milliseconds of the longest task, median of the rounds, while each picture is taken; 0 where none was longer than 50. */
export async function pictures(
  folder: string,
  median: (times: readonly number[]) => number,
): Promise<readonly { what: string; ms: number }[]> {
  const served = await serve(folder)
  const browser = await launch({ webgl: false })
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await watchTasks(page)
  await page.goto(`${served.url}${ADDRESS}`)
  await page.waitForSelector('#panel figure svg.recharts-surface', { state: 'attached' })
  await page.waitForTimeout(4000)
  const found: { what: string; ms: number }[] = []
  for (const { what, whole, kind } of TAKEN) {
    const times: number[] = []
    for (let i = 0; i < ROUNDS; i++) times.push(await taken(page, whole, kind))
    found.push({ what, ms: median(times) })
  }
  await browser.close()
  await served.close()
  return found
}

async function taken(page: Page, whole: boolean, kind: RegExp | string): Promise<number> {
  await page.getByRole('button', { name: 'Picture of the map or of the whole view' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take a picture' })
  if (whole) await dialog.getByLabel('the whole view: map and charts').check()
  await dialog.getByLabel(kind).check()
  await page.waitForTimeout(500)
  await longestTask(page)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await download
  await dialog.getByText('Saved as').waitFor()
  const longest = await longestTask(page)
  await dialog.getByRole('button', { name: 'Close' }).click()
  return longest
}
