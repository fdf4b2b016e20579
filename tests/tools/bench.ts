import type { Locator, Page } from 'playwright-core'
import { launch } from './browser.ts'
import { ownData } from './owndata.ts'
import { panning } from './panning.ts'
import { pictures } from './pictures.ts'
import { scenes } from './scenes.ts'
import { sending } from './sending.ts'
import { serve } from './serve.ts'

/**
 * `npm run bench`: milliseconds from a real click to the next paint, as the browser's own Event Timing tells
 * (in steps of 8, and none below 16), medians of 15, for SVG and WebGL; beside it a click that changes the colour of
 * one word: the peer that a slow machine slows alike. And of the table of commodity rows on /trade: from when it is
 * asked for to its first paint, and from a key in its filter to the next paint. Last, the frames a second of a map that
 * is dragged, against MapLibre alone with the same shapes and layers in the same run; how long a reader's own file of
 * 50,000 points takes to be loaded, drawn, filtered and hovered, against the same; the longest task while a picture is
 * taken; the first paint of the next scene of a briefing; and how long each file of the briefing that comes with the
 * atlas takes, and its longest task. Filter, country and view are clicked with no layer and
 * with all of them. WebGL is drawn by the processor here, where a reader has the SVG.
 */
const ROUNDS = 15
const BUDGET = 50
/** Of the frames a second that MapLibre alone has. */
const PAN = 0.9
/** Times what MapLibre alone needs for the same file. */
const OWN = 2
/** Milliseconds of the longest task while a picture is taken, or a file is made. */
const TASK = 200
/** Milliseconds from a key to the first paint of the next scene of a briefing. */
const SCENE = 100
/** Milliseconds from the button to a file of a briefing, its libraries loaded. */
const FILE = 5000
/** Of the first paint of the table of rows. */
const FIRST_PAINT = 200

declare global {
  interface Window {
    clicks: number[]
    /** From the last key on the slider of years to the paint of the map. */
    year: number
  }
}

const observe = (page: Page) =>
  page.addInitScript(() => {
    window.clicks = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (/^(click|keydown|input)$/.test(entry.name)) window.clicks.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })

/** The median of clicks on each of the targets in turn. */
async function toNextPaint(page: Page, targets: readonly Locator[]): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    await page.evaluate(() => {
      window.clicks = []
    })
    const target = targets[i % targets.length]
    // As a hand does it: what hovering and pressing paint is on the screen before the button is let go.
    await target?.hover()
    await page.waitForTimeout(200)
    await target?.click({ delay: 100 })
    // Event Timing tells after the paint; the panel may still be drawing.
    await page.waitForTimeout(600)
    times.push(await page.evaluate(() => Math.max(16, ...window.clicks)))
  }
  return median(times)
}

/** The median from a choice of boundary view, both of which are loaded, to the next paint. */
async function viewToNextPaint(page: Page, views: Locator): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    await views.focus()
    await page.evaluate(() => {
      window.clicks = []
    })
    await page.keyboard.press(i % 2 === 0 ? 'ArrowUp' : 'ArrowDown')
    await page.waitForTimeout(900)
    times.push(await page.evaluate(() => Math.max(16, ...window.clicks)))
  }
  return median(times)
}

/** The median from a key on the slider of years to the frame after the numbers on the map are those of the year. */
async function yearToPaint(page: Page): Promise<number> {
  await page.locator('summary', { hasText: 'As of now' }).click()
  await page.getByRole('slider', { name: 'Year' }).focus()
  await page.keyboard.press('ArrowLeft')
  const times: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    await page.waitForTimeout(900)
    await page.evaluate(() => {
      let began = Number.NaN
      const onKey = (event: KeyboardEvent) => {
        began = event.timeStamp
      }
      addEventListener('keydown', onKey, { once: true, capture: true })
      const legend = document.querySelector('[aria-label="Legend"]')?.parentElement
      if (!legend) throw new Error('no legend')
      new MutationObserver((_, observer) => {
        observer.disconnect()
        // A task that is posted in a frame runs after it is painted.
        requestAnimationFrame(() =>
          setTimeout(() => Object.assign(window, { year: performance.now() - began })),
        )
      }).observe(legend, { childList: true, characterData: true, subtree: true })
    })
    await page.keyboard.press(i % 2 === 0 ? 'ArrowLeft' : 'ArrowRight')
    await page.waitForTimeout(700)
    times.push(await page.evaluate(() => window.year))
  }
  await page.getByRole('button', { name: 'Now', exact: true }).click()
  return Math.round(median(times))
}

/** From when the table comes near the window to the frame after its rows are in the page, of a fresh page. */
async function tableFirstPaint(page: Page, url: string): Promise<number> {
  await page.goto(`${url}trade/`)
  await page.waitForSelector('figure svg.recharts-surface', { state: 'attached' })
  await page.waitForTimeout(2500)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const began = performance.now()
        new MutationObserver((_, observer) => {
          if (!document.querySelector('#rows tbody tr')) return
          observer.disconnect()
          // A task that is posted in a frame runs after it is painted.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)))
        }).observe(document.body, { childList: true, subtree: true })
        document.querySelector('#rows')?.scrollIntoView()
      }),
  )
}

/** The median of keys in the filter of the table, each of which changes what is shown. */
async function keyToNextPaint(page: Page): Promise<number> {
  const input = page.locator('#rows input')
  await input.focus()
  const times: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    await page.evaluate(() => {
      window.clicks = []
    })
    await page.keyboard.press(i % 4 === 3 ? 'Backspace' : (['o', 'r', 'e'][i % 4] ?? 'e'))
    await page.waitForTimeout(500)
    times.push(await page.evaluate(() => Math.max(16, ...window.clicks)))
  }
  return median(times)
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

const served = await serve('dist')
let slow = false
const MAPS = [
  ['svg', 'none'],
  ['gl', 'none'],
  ['svg', 'sites,corridors,flows,cities'],
  ['gl', 'sites,corridors,flows,cities'],
] as const
for (const [renderer, layers] of MAPS) {
  const browser = await launch({ webgl: renderer === 'gl' })
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await observe(page)
  await page.goto(`${served.url}?layer=${layers}`)
  await page.waitForSelector(`[data-renderer=${renderer}]`)
  await page.waitForSelector('figure svg.recharts-surface', { state: 'attached' })
  await page.waitForTimeout(2000)
  const country = (name: string) => page.getByRole('region', { name: 'Map' }).getByRole('link', { name })
  const word = page.getByRole('heading', { level: 1 })
  await word.evaluate((element) => {
    element.addEventListener('click', () => {
      element.style.color = element.style.color ? '' : 'red'
    })
  })
  const least = await toNextPaint(page, [word])
  const filter = await toNextPaint(page, [page.getByRole('button', { name: /^Energy/ })])
  const choice = await toNextPaint(page, [country('Kazakhstan'), country('Uzbekistan')])
  const views = page.getByRole('combobox', { name: 'Boundaries' })
  await views.selectOption('intl')
  await page.waitForTimeout(2000)
  const view = await viewToNextPaint(page, views)
  const year = await yearToPaint(page)
  slow ||= filter > BUDGET || choice > BUDGET || view > BUDGET || year > BUDGET
  const against = (ms: number) => `${ms} ms (${(ms / least).toFixed(1)} × a word)`
  console.log(
    `${renderer}, layers ${layers}: a word ${least} ms, filter ${against(filter)}, country ${against(choice)}, view ${against(view)}, year ${against(year)}`,
  )
  await browser.close()
}
const browser = await launch({ webgl: false })
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
await observe(page)
const paints: number[] = []
for (let i = 0; i < 5; i++) paints.push(Math.round(await tableFirstPaint(page, served.url)))
const key = await keyToNextPaint(page)
await browser.close()
slow ||= median(paints) > FIRST_PAINT || key > BUDGET
console.log(
  `rows: first paint ${median(paints)} ms of ${FIRST_PAINT} (${paints.join(', ')}), key ${key} ms of ${BUDGET}`,
)
await served.close()
const { bare, ...ours } = await panning('dist', median)
for (const [renderer, fps] of Object.entries(ours)) {
  slow ||= fps < PAN * bare
  console.log(
    `pan, ${renderer}: ${fps.toFixed(1)} frames a second, MapLibre alone ${bare.toFixed(1)}: ${(fps / bare).toFixed(2)} of ${PAN}`,
  )
}
for (const { act, renderer, ms, bareMs } of await ownData('dist', median)) {
  slow ||= ms > OWN * bareMs
  console.log(
    `own data, ${act}, ${renderer}: ${ms.toFixed(0)} ms, MapLibre alone ${bareMs.toFixed(0)} ms: ${(ms / bareMs).toFixed(2)} of ${OWN}`,
  )
}
for (const { what, ms } of await pictures('dist', median)) {
  slow ||= ms > TASK
  console.log(`picture, ${what}: longest task ${ms.toFixed(0)} ms of ${TASK}`)
}
const scene = await scenes('dist', median)
slow ||= scene.ms > SCENE
console.log(`scene: a key to its first paint ${scene.ms} ms of ${SCENE}, the longest ${scene.longest} ms`)
for (const { what, first, firstTask, ms, task } of await sending('dist', median)) {
  slow ||= first > FILE || Math.max(firstTask, task) > TASK
  console.log(
    `file, ${what}: ${first.toFixed(0)} ms of ${FILE}, once more ${ms.toFixed(0)}; longest task ${firstTask} ms of ${TASK}, once more ${task}`,
  )
}
console.log(slow ? 'over a budget' : `within the budgets; clicks and keys ${BUDGET} ms`)
