import type { Page } from 'playwright-core'
import { launch } from './browser.ts'
import { serve } from './serve.ts'

/**
 * `npm run bench`: milliseconds from a choice to the end of the frame that paints it, medians of 15,
 * for SVG and WebGL, beside the same measure of a click that changes nothing: the peer that a slow machine slows alike.
 */
const ROUNDS = 15
const BUDGET = 50

async function toNextPaint(page: Page, selector: string): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    times.push(
      await page.evaluate(async (css) => {
        const target = document.querySelector(css)
        const start = performance.now()
        target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
        return performance.now() - start
      }, selector),
    )
    await page.waitForTimeout(120)
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
}

const served = await serve('dist')
let slow = false
for (const renderer of ['svg', 'gl'] as const) {
  const browser = await launch({ webgl: renderer === 'gl' })
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(served.url)
  await page.waitForSelector(`[data-renderer=${renderer}]`)
  await page.waitForSelector('figure svg.recharts-surface', { state: 'attached' })
  await page.waitForTimeout(2000)
  const nothing = await toNextPaint(page, 'h1')
  const filter = await toNextPaint(page, '[role=group] button:nth-of-type(7)')
  const country = await toNextPaint(
    page,
    'a[aria-label^="Kazakhstan"]:not([aria-current]), a[aria-label^="Uzbekistan"]:not([aria-current])',
  )
  slow ||= filter > BUDGET || country > BUDGET
  console.log(
    `${renderer}: nothing ${nothing.toFixed(1)} ms, filter ${filter.toFixed(1)} ms (${(filter / nothing).toFixed(2)}×), country ${country.toFixed(1)} ms (${(country / nothing).toFixed(2)}×)`,
  )
  await browser.close()
}
await served.close()
console.log(slow ? `over the budget of ${BUDGET} ms` : `within the budget of ${BUDGET} ms`)
