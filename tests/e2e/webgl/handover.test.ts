import { describe, expect, it } from 'vitest'
import { atlas, eventually, NAMES, PHONE, ROOM, SIX } from '../atlas.ts'
import { edge, fillOf, frameOf, isClear, picture, SCALE, samples, scansOf, spread } from '../borders.ts'

const { open } = atlas()
const EACH = 12

const RECORD_SHIFTS = `globalThis.shifts = []
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifts.push(entry.value)
}).observe({ type: 'layout-shift', buffered: true })`

describe('while WebGL takes over', () => {
  it.each([
    { screen: 'a projector', viewport: ROOM, address: '' },
    { screen: 'a projector', viewport: ROOM, address: '?country=KAZ&sector=energy' },
    { screen: 'a phone', viewport: PHONE, address: '' },
    { screen: 'a phone', viewport: PHONE, address: '?country=KAZ&sector=energy' },
  ])('the page hardly moves on $screen: "$address"', async ({ viewport, address }) => {
    const visit = await open(address, { viewport, given: (page) => page.addInitScript(RECORD_SHIFTS) })
    await visit.gl()
    await visit.loaded()
    await visit.page.waitForTimeout(500)
    const shifts = await visit.page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)
    const sum = shifts.reduce((a, b) => a + b, 0)
    console.info(`layout shift ${viewport.width}x${viewport.height} "${address}": ${sum.toFixed(4)}`)
    expect(sum).toBeLessThanOrEqual(0.02)
  })
})

describe('at rest', () => {
  it.each([
    { screen: 'a projector', viewport: ROOM },
    { screen: 'a phone', viewport: PHONE },
  ])('the borders of the served map and of WebGL agree within a pixel on $screen', async ({ viewport }) => {
    const options = { viewport, deviceScaleFactor: SCALE, bypassCSP: true }
    // One item each: the five in one colour, darker than what lies about them.
    const served = await open('?sector=climate', {
      ...options,
      given: (page) => page.route('**/MapGl*.js', () => {}),
    })
    await served.loaded()
    const fills = new Map(
      await Promise.all(
        NAMES.map(async (name) => [SIX[name].id, await fillOf(served, SIX[name].id)] as const),
      ),
    )
    const before = await picture(served)
    const visit = await (await open('?sector=climate', options)).gl()
    await visit.loaded()
    const after = await picture(visit)
    const frame = await frameOf(visit)
    await eventually(() => frameOf(served)).toEqual(frame)

    const places = samples(frame)
    const gl = await scansOf(visit, after, places)
    const svg = await scansOf(visit, before, places)
    for (const name of NAMES) {
      const { id } = SIX[name]
      const fill = fills.get(id) ?? [0, 0, 0]
      const clear = places.flatMap((place, i) => {
        const drawn = edge(gl[i] ?? [], fill)
        return place.id === id && drawn !== null && isClear(gl[i] ?? [], fill)
          ? [{ drawn, was: edge(svg[i] ?? [], fill), place }]
          : []
      })
      const off = spread(clear, EACH).map(({ drawn, was }) =>
        was === null ? Number.POSITIVE_INFINITY : Math.abs(drawn - was),
      )
      console.info(
        `${viewport.width}x${viewport.height} ${name}: ${off.length} of ${clear.length}, max ${Math.max(...off).toFixed(2)} px, ${off.map((n) => n.toFixed(1)).join(' ')}`,
      )
      expect.soft(off.length, `${name} has clear places on its border`).toBeGreaterThanOrEqual(3)
      expect.soft(Math.max(...off), `${name}: worst place`).toBeLessThanOrEqual(1)
    }
  })
})
