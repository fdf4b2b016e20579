import { describe, expect, it } from 'vitest'
import { atlas, eventually, ROOM, type Visit } from '../atlas.ts'
import { SCALE } from '../borders.ts'
import { coloursAt, distance } from '../pixels.ts'

const { open } = atlas()

const CAMERAS = [
  ['the six', ''],
  ['the south of Central Asia', '5/39/64'],
] as const

/** What each layer puts on the map, and the fewest that a camera sees of it. */
const LAYERS = [
  ['sites', '[data-point] rect:last-of-type, [data-cluster] circle:last-of-type', 8],
  ['corridors', '[data-way] path:last-of-type', 9],
  ['flows', '[data-arc] path:last-of-type', 10],
  ['cities', '[data-dot] circle:last-of-type, [data-dot] rect:last-of-type', 20],
] as const

/** Every mark with its box on the map, CSS pixels, by what it is, and the names that are set at them. */
const marksOf = (visit: Visit, selector: string) =>
  visit.map.evaluate((map, wanted) => {
    const frame = map.getBoundingClientRect()
    return [...map.querySelectorAll(wanted)].map((mark, i) => {
      const { x, y, width, height } = mark.getBoundingClientRect()
      const named = mark.closest('[data-point], [data-cluster], [data-way], [data-arc], [data-dot]')
      const what = Object.entries((named as SVGElement | null)?.dataset ?? {}).join()
      const text = mark.localName === 'text' ? mark.textContent : ''
      return { key: `${i} ${what} ${text}`, box: [x - frame.x, y - frame.y, width, height] }
    })
  }, selector)

const farthest = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((n, i) => Math.abs(n - (b[i] ?? Number.NaN))))

describe('the layers lie alike on SVG and WebGL', () => {
  it.each(CAMERAS)('%s', async (_, camera) => {
    const address = `?boundary=intl&layer=${LAYERS.map(([id]) => id).join()}${camera && `&map=${camera}`}`
    const options = { viewport: ROOM, deviceScaleFactor: SCALE }
    const [svg, gl] = await Promise.all([
      open(address, { ...options, given: (page) => page.route('**/MapGl*.js', (route) => route.abort()) }),
      open(address, options).then((opened) => opened.gl()),
    ])
    for (const visit of [svg, gl]) {
      await visit.full()
      for (const [, selector, least] of LAYERS)
        await eventually(() => visit.map.locator(selector).count()).toBeGreaterThanOrEqual(least)
      await visit.page.waitForLoadState('networkidle')
    }
    const centres: { x: number; y: number }[] = []
    const frame = await svg.map.evaluate((map) => [map.clientWidth, map.clientHeight] as const)
    for (const [layer, selector] of [...LAYERS, ['names', 'svg text'] as const]) {
      const [flat, drawn] = [await marksOf(svg, selector), await marksOf(gl, selector)]
      expect(drawn.map(({ key }) => key)).toEqual(flat.map(({ key }) => key))
      for (const [i, { key, box }] of flat.entries())
        expect.soft(farthest(box, drawn[i]?.box ?? []), `${layer}: ${key}`).toBeLessThanOrEqual(1)
      if (layer === 'sites' || layer === 'cities')
        centres.push(...flat.map(({ box: [x = 0, y = 0, w = 0, h = 0] }) => ({ x: x + w / 2, y: y + h / 2 })))
    }
    const inSight = centres.filter(({ x, y }) => x > 0 && y > 0 && x < frame[0] && y < frame[1])
    const pictures = [svg, gl].map((visit) => visit.map.screenshot({ animations: 'disabled' }))
    const [a = [], b = []] = await Promise.all(
      pictures.map(async (png) => coloursAt(svg.page, await png, inSight, SCALE)),
    )
    expect(inSight.length).toBeGreaterThan(20)
    const unlike = a.filter((colour, i) => distance(colour, b[i] ?? [0, 0, 0]) > 40)
    // Half a pixel to the side is the edge of a letter.
    expect(unlike.length / inSight.length).toBeLessThan(0.1)
  })
})
