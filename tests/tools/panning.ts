import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { layersOf } from '../../src/map/gl/layers.ts'
import { LIGHT } from '../../src/theme/theme.ts'
import { launch } from './browser.ts'
import { serve } from './serve.ts'

const ROUNDS = 5
/** Moves of the mouse in one drag, there and back. */
const STEPS = 60
const REACH = 120
const EMPTY = ['near', 'marks']

/** MapLibre alone: the very shapes, layers and size of the atlas' map, without names, React and what lies over it. */
export function bareFolder(dist: string, { width, height }: { width: number; height: number }): string {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'))
  const data = (name: string) => readdirSync(join(dist, 'data')).find((file) => file.startsWith(name)) ?? name
  for (const name of ['region.in.', 'context.in.'])
    cpSync(join(dist, 'data', data(name)), join(folder, `${name}geojson`))
  cpSync('node_modules/maplibre-gl/dist', join(folder, 'maplibre'), { recursive: true })
  // Neither what only a close map shows nor the marks of chosen states: of both the atlas draws nothing here.
  const layers = layersOf(LIGHT).filter((layer) => !('source' in layer) || !EMPTY.includes(layer.source))
  const style = {
    version: 8,
    sources: {
      region: { type: 'geojson', data: 'region.in.geojson', promoteId: 'id' },
      context: { type: 'geojson', data: 'context.in.geojson' },
    },
    layers,
  }
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="maplibre/maplibre-gl.css">
<body style="margin:0"><section data-bare style="width:${width}px;height:${height}px"></section>
<script type="module">
import * as maplibre from './maplibre/maplibre-gl.mjs'
maplibre.setWorkerUrl('./maplibre/maplibre-gl-worker.mjs')
const style = ${JSON.stringify(style)}
for (const source of Object.values(style.sources)) source.data = new URL(source.data, location.href).href
const map = new maplibre.Map({ container: document.querySelector('section'), style, attributionControl: false, fadeDuration: 0, renderWorldCopies: false })
const pattern = { width: 16, height: 16, data: new Uint8ClampedArray(1024).fill(99) }
map.on('styleimagemissing', (e) => map.addImage(e.id, pattern))
window.map = map
const { lon, lat, zoom } = Object.fromEntries(new URLSearchParams(location.search))
map.jumpTo({ center: [Number(lon), Number(lat)], zoom: Number(zoom) })
map.once('idle', () => { document.body.dataset.ready = 'true' })
</script>`,
  )
  return folder
}

/** Frames a second while the mouse drags the map there and back. */
async function framesWhileDragged(page: Page, box: { x: number; y: number; width: number; height: number }) {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 10, y, { steps: 3 })
  await page.evaluate(() => {
    const run = { frames: 0, began: performance.now(), on: true }
    Object.assign(window, { run })
    const count = () => {
      run.frames++
      if (run.on) requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
  })
  for (let i = 0; i < STEPS; i++) {
    const share = Math.sin((i / STEPS) * Math.PI)
    await page.mouse.move(x + 10 + share * REACH, y + share * (REACH / 2))
    // As often as a screen is drawn.
    await page.waitForTimeout(12)
  }
  const fps = await page.evaluate(() => {
    const { run } = window as unknown as { run: { frames: number; began: number; on: boolean } }
    run.on = false
    return (run.frames * 1000) / (performance.now() - run.began)
  })
  await page.mouse.up()
  await page.waitForTimeout(800)
  return fps
}

/** The atlas at rest in its home view, and where its map lies. */
export async function atlasIn(browser: Browser, url: string, renderer: 'svg' | 'gl') {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(url)
  await page.waitForSelector(`[data-renderer=${renderer}]`)
  await page.waitForTimeout(3000)
  const box = await page.locator('[data-renderer]').boundingBox()
  if (!box) throw new Error('no map on the page')
  return { page, box }
}

export async function bareIn(browser: Browser, url: string, map: Locator) {
  const [lon, lat, zoom] = await Promise.all(
    ['lon', 'lat', 'zoom'].map((name) => map.getAttribute(`data-${name}`)),
  )
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(`${url}?lon=${lon}&lat=${lat}&zoom=${zoom}`)
  await page.waitForSelector('[data-ready=true]')
  return page
}

/**
 * Frames a second of a map that is dragged, medians of five drags each, in turns: the atlas as a machine without a
 * graphics card has it (SVG), the atlas in WebGL, MapLibre alone; all drawn by the processor.
 */
export async function panning(dist: string, median: (all: readonly number[]) => number) {
  const served = await serve(dist)
  const [without, browser] = [await launch({ webgl: 'slow' }), await launch({ webgl: true })]
  const svg = await atlasIn(without, served.url, 'svg')
  const gl = await atlasIn(browser, served.url, 'gl')
  const folder = bareFolder(dist, gl.box)
  const plain = await serve(folder)
  const bare = await bareIn(browser, plain.url, gl.page.locator('[data-renderer]'))
  const runs = [svg, gl, { page: bare, box: { ...gl.box, x: 0, y: 0 } }].map((at) => ({
    ...at,
    fps: [] as number[],
  }))
  for (let i = 0; i < ROUNDS; i++)
    for (const { page, box, fps } of runs) {
      await page.bringToFront()
      fps.push(await framesWhileDragged(page, box))
    }
  await Promise.all([without.close(), browser.close(), served.close(), plain.close()])
  rmSync(folder, { recursive: true, force: true })
  const [ofSvg = 0, ofGl = 0, ofBare = 0] = runs.map(({ fps }) => median(fps))
  return { svg: ofSvg, gl: ofGl, bare: ofBare }
}
