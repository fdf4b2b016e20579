import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch } from './browser.ts'
import { atlasIn, bareFolder, bareIn } from './panning.ts'
import { serve } from './serve.ts'

const POINTS = 50_000
const ROUNDS = 5
/** What is typed into the filter: some of the rows have it, and not the same each time. */
const WORDS = ['12', '345', '7', '99', '501']

const ACTS = ['load', 'draw', 'filter', 'hover'] as const
type Times = Record<(typeof ACTS)[number], number[]>

/** Points as alike in each run as a dice that always falls the same. */
export function pointsFile(points: number): string {
  let seed = 1
  const dice = () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
  const features = Array.from({ length: points }, (_, i) => ({
    type: 'Feature',
    properties: { name: `Point ${i}`, kind: ['a', 'b', 'c'][i % 3], value: Math.round(1e4 * dice()) },
    geometry: { type: 'Point', coordinates: [48 + 48 * dice(), 8 + 45 * dice()] },
  }))
  return JSON.stringify({ type: 'FeatureCollection', features })
}

/** In the page: from an act to the frame after what it changes is there. */
const TIMER = `window.timed = (act, isDone) => new Promise((resolve) => {
  const began = performance.now()
  act()
  const look = () => isDone() ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began))) : setTimeout(look)
  look()
})`

const OURS = {
  load: `(async () => {
    const text = await (await fetch('own.geojson')).text()
    const data = new DataTransfer()
    data.items.add(new File([text], 'own.geojson'))
    const drop = () => document.querySelector('[data-renderer]').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    return timed(drop, () => document.querySelector('[data-rows="${POINTS}"] canvas')?.width > 300)
  })()`,
  draw: (near: boolean) => `(() => {
    const map = document.querySelector('[data-renderer]')
    const zoom = map.dataset.zoom
    return timed(() => document.querySelector('[aria-label="${near ? 'Zoom in' : 'Zoom out'}"]').click(), () => map.dataset.zoom !== zoom)
  })()`,
  filter: (word: string) => `(() => {
    const input = document.querySelector('[role=dialog] input[type=search]')
    const type = () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, '${word}')
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const said = () => document.querySelector('[role=dialog] [role=status]').textContent
    const before = said()
    return timed(type, () => said() !== before)
  })()`,
}

const BARE = {
  load: `(async () => {
    const text = await (await fetch('own.geojson')).text()
    const file = new File([text], 'own.geojson')
    let idle = false
    return timed(() => {
      map.addSource('own', { type: 'geojson', data: URL.createObjectURL(file) })
      map.addLayer({ id: 'own', type: 'circle', source: 'own', paint: { 'circle-radius': 2.5, 'circle-color': '#8e2c86', 'circle-stroke-width': 0.9, 'circle-stroke-color': '#fff' } })
      map.once('idle', () => { idle = true })
    }, () => idle)
  })()`,
  draw: (near: boolean) => `(() => {
    let idle = false
    return timed(() => {
      map.jumpTo({ zoom: map.getZoom() ${near ? '+' : '-'} 1 })
      map.once('idle', () => { idle = true })
    }, () => idle)
  })()`,
  filter: (word: string) => `(() => {
    let idle = false
    return timed(() => {
      map.setFilter('own', ['in', '${word}', ['get', 'name']])
      map.once('idle', () => { idle = true })
    }, () => idle)
  })()`,
}

/** What a mouse over a point is told: the title of what it is over, in the page. */
const BARE_HOVER = `{
  const said = document.createElement('output')
  document.body.append(said)
  map.on('mousemove', ({ point }) => {
    said.textContent = map.queryRenderedFeatures([[point.x - 5, point.y - 5], [point.x + 5, point.y + 5]], { layers: ['own'] })[0]?.properties.name ?? ''
  })
}`

/** From the move of the mouse to the frame after its answer, where there is another. */
async function hover(
  page: Page,
  said: string,
  box: { x: number; y: number },
  round: number,
): Promise<number> {
  const [x, y] = [box.x + 300 + 23 * round, box.y + 120 + 17 * round]
  await page.evaluate(
    ([selector]) => {
      const read = () => document.querySelector(selector as string)?.textContent ?? ''
      const before = read()
      Object.assign(window, { hovered: null })
      addEventListener(
        'pointermove',
        () => {
          const began = performance.now()
          const look = () => {
            if (read() === before) return void setTimeout(look)
            requestAnimationFrame(() =>
              setTimeout(() => Object.assign(window, { hovered: performance.now() - began })),
            )
          }
          look()
        },
        { once: true, capture: true },
      )
    },
    [said],
  )
  await page.mouse.move(x, y)
  await page.waitForFunction(() => 'hovered' in window && window.hovered !== null)
  return page.evaluate(() => (window as unknown as { hovered: number }).hovered)
}

type Run = typeof OURS & {
  readonly page: Page
  readonly said: string
  readonly box: { x: number; y: number }
}

async function timesOf({ page, said, box, ...acts }: Run, ready: () => Promise<unknown>): Promise<Times> {
  const times: Times = { load: [], draw: [], filter: [], hover: [] }
  await page.bringToFront()
  await page.evaluate(TIMER)
  const run = (code: string) => page.evaluate(code) as Promise<number>
  times.load.push(await run(acts.load))
  await page.waitForTimeout(1500)
  for (let i = 0; i < ROUNDS; i++) {
    times.draw.push(await run(acts.draw(i % 2 === 0)))
    await page.waitForTimeout(700)
  }
  await ready()
  for (let i = 0; i < ROUNDS; i++) {
    times.hover.push(await hover(page, said, box, i))
    await page.waitForTimeout(200)
  }
  for (const word of WORDS) {
    times.filter.push(await run(acts.filter(word)))
    await page.waitForTimeout(700)
  }
  return times
}

/** Milliseconds of each act with a file of 50,000 points, medians, in both renderers and in MapLibre alone. */
export async function ownData(dist: string, median: (all: readonly number[]) => number) {
  const file = pointsFile(POINTS)
  const [served, without, browser] = [
    await serve(dist),
    await launch({ webgl: 'slow' }),
    await launch({ webgl: true }),
  ]
  const [svg, gl] = [await atlasIn(without, served.url, 'svg'), await atlasIn(browser, served.url, 'gl')]
  const folder = bareFolder(dist, gl.box)
  writeFileSync(join(folder, 'own.geojson'), file)
  const plain = await serve(folder)
  const bare = await bareIn(browser, plain.url, gl.page.locator('[data-renderer]'))
  const all: Times[] = []
  for (const { page, box } of [svg, gl]) {
    await page.route('**/own.geojson', (route) => route.fulfill({ body: file }))
    const openRows = () => page.locator('[data-own-table]').click()
    all.push(await timesOf({ ...OURS, page, box, said: '[data-rows] > span' }, openRows))
  }
  const box = { x: 0, y: 0 }
  const alone = await timesOf({ ...BARE, page: bare, box, said: 'output' }, () => bare.evaluate(BARE_HOVER))
  await Promise.all([without.close(), browser.close(), served.close(), plain.close()])
  rmSync(folder, { recursive: true, force: true })
  return ACTS.flatMap((act) =>
    all.map((times, i) => ({
      ...{ act, renderer: i === 0 ? 'svg' : 'gl' },
      ...{ ms: median(times[act]), bareMs: median(alone[act]) },
    })),
  )
}
