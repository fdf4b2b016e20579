import { launch } from './browser.ts'
import { serve } from './serve.ts'

/** Through the briefing that comes with the atlas, and back. */
const KEYS = ['ArrowRight', 'ArrowLeft'] as const
const STEPS = 9

/**
 * Milliseconds from a key to the first paint of the next scene, as the browser's own Event Timing tells (in steps of 8,
 * and none below 16), median through all scenes and back, and the longest.
 */
export async function scenes(
  folder: string,
  median: (times: readonly number[]) => number,
): Promise<{ ms: number; longest: number }> {
  const served = await serve(folder)
  const browser = await launch({ webgl: false })
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.addInitScript(() => {
    const steps: number[] = []
    Object.assign(window, { steps })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') steps.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await page.goto(`${served.url}?present=stage`)
  await page.locator('[data-scene] footer').first().waitFor()
  // As a presenter does, who says something of each scene.
  await page.waitForTimeout(6000)
  const times: number[] = []
  for (const key of KEYS) {
    for (let i = 0; i < STEPS; i++) {
      await page.evaluate(() => {
        ;(window as unknown as { steps: number[] }).steps.length = 0
      })
      await page.keyboard.press(key)
      await page.waitForTimeout(3000)
      const steps = await page.evaluate(() => (window as unknown as { steps: number[] }).steps)
      times.push(Math.max(16, ...steps))
    }
  }
  await browser.close()
  await served.close()
  return { ms: median(times), longest: Math.max(...times) }
}
