import type { Locator, Page } from 'playwright-core'
import { launch } from './browser.ts'
import { serve } from './serve.ts'

/**
 * `npm run bench`: milliseconds from a real click to the next paint, as the browser's own Event Timing tells
 * (in steps of 8, and none below 16), medians of 15, for SVG and WebGL; beside it a click that changes nothing:
 * the peer that a slow machine slows alike.
 */
const ROUNDS = 15
const BUDGET = 50

declare global {
  interface Window {
    clicks: number[]
  }
}

const observe = (page: Page) =>
  page.addInitScript(() => {
    window.clicks = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'click') window.clicks.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })

/** The median of clicks on each of the targets in turn. */
async function toNextPaint(page: Page, targets: readonly Locator[]): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    await page.evaluate(() => {
      window.clicks = []
    })
    await targets[i % targets.length]?.click()
    // Event Timing tells after the paint; the panel may still be drawing.
    await page.waitForTimeout(600)
    times.push(await page.evaluate(() => Math.max(16, ...window.clicks)))
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
}

const served = await serve('dist')
let slow = false
for (const renderer of ['svg', 'gl'] as const) {
  const browser = await launch({ webgl: renderer === 'gl' })
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await observe(page)
  await page.goto(served.url)
  await page.waitForSelector(`[data-renderer=${renderer}]`)
  await page.waitForSelector('figure svg.recharts-surface', { state: 'attached' })
  await page.waitForTimeout(2000)
  const country = (name: string) => page.getByRole('region', { name: 'Map' }).getByRole('link', { name })
  const nothing = await toNextPaint(page, [page.getByRole('heading', { level: 1 })])
  const filter = await toNextPaint(page, [page.getByRole('button', { name: /^Energy/ })])
  const choice = await toNextPaint(page, [country('Kazakhstan'), country('Uzbekistan')])
  slow ||= filter > BUDGET || choice > BUDGET
  const against = (ms: number) => `${ms} ms (${(ms / nothing).toFixed(1)} × nothing)`
  console.log(`${renderer}: nothing ${nothing} ms, filter ${against(filter)}, country ${against(choice)}`)
  await browser.close()
}
await served.close()
console.log(slow ? `over the budget of ${BUDGET} ms` : `within the budget of ${BUDGET} ms`)
