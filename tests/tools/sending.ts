import type { Page } from 'playwright-core'
import { launch } from './browser.ts'
import { serve } from './serve.ts'
import { longestTask, watchTasks } from './tasks.ts'

/** What the briefing that comes with the atlas is sent on as. */
const FILES = [
  'PowerPoint deck',
  'Word brief',
  'Evidence bundle',
  'Single file with the whole atlas',
] as const
const ROUNDS = 3

export interface Sent {
  readonly what: string
  /** Milliseconds from the button to the file; of the first time, when its libraries and the parts of the atlas are loaded too. */
  readonly first: number
  readonly ms: number
  /** Milliseconds of the longest task on the main thread; 0 where none was longer than 50. */
  readonly firstTask: number
  readonly task: number
}

/** How long each file takes, and its longest task: of a fresh page, and of the same page again; medians of the rounds. */
export async function sending(
  folder: string,
  median: (times: readonly number[]) => number,
): Promise<readonly Sent[]> {
  const served = await serve(folder)
  const browser = await launch({ webgl: false })
  const found: Sent[] = []
  for (const what of FILES) {
    const fresh: { ms: number; task: number }[] = []
    const again: { ms: number; task: number }[] = []
    for (let i = 0; i < ROUNDS; i++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
      const page = await opened(context, served.url)
      fresh.push(await made(page, what))
      again.push(await made(page, what))
      await context.close()
    }
    found.push({
      ...{ what, first: median(fresh.map(({ ms }) => ms)), firstTask: median(fresh.map(({ task }) => task)) },
      ...{ ms: median(again.map(({ ms }) => ms)), task: median(again.map(({ task }) => task)) },
    })
  }
  await browser.close()
  await served.close()
  return found
}

async function opened(context: { newPage: () => Promise<Page> }, url: string): Promise<Page> {
  const page = await context.newPage()
  await watchTasks(page)
  await page.goto(`${url}?panel=briefing`)
  const send = page.getByRole('button', { name: 'Send on as a file' })
  await send.waitFor()
  // What the page does by itself is none of this.
  await page.waitForTimeout(4000)
  await send.click()
  return page
}

async function made(page: Page, what: string): Promise<{ ms: number; task: number }> {
  const dialog = page.getByRole('dialog', { name: /^Send on/ })
  await dialog.getByRole('radio', { name: what }).check()
  await page.waitForTimeout(500)
  await longestTask(page)
  const began = performance.now()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Make the file' }).click()
  await download
  const ms = performance.now() - began
  await dialog.getByText('Saved as').waitFor()
  await page.waitForTimeout(200)
  return { ms, task: await longestTask(page) }
}
