import type { Page } from 'playwright-core'

interface Watched {
  readonly held: number[]
}

/** Notes every task of the main thread that is longer than 50 ms, in whatever the page then opens. */
export const watchTasks = (page: Page) =>
  page.addInitScript(() => {
    const watched: Watched = { held: [] }
    Object.assign(window, { watched })
    new PerformanceObserver((list) => {
      watched.held.push(...list.getEntries().map((entry) => entry.duration))
    }).observe({ type: 'longtask' })
  })

/** Milliseconds of the longest task since it was asked for last; 0 where none was longer than 50. */
export const longestTask = async (page: Page): Promise<number> =>
  Math.max(
    0,
    ...(await page.evaluate(() => (window as unknown as { watched: Watched }).watched.held.splice(0))),
  )
