import { describe, expect, it } from 'vitest'
import { atlas, eventually, NAMES, SIX } from './atlas.ts'

const { open } = atlas({ webgl: false })

describe('without WebGL', () => {
  it('MapLibre is not even loaded, and the SVG map stays', async () => {
    const visit = await (await open()).loaded()
    await visit.page.waitForTimeout(2000)
    expect(await visit.renderer()).toBe('svg')
    expect(visit.requests.filter((address) => /MapGl|maplibre/.test(address))).toEqual([])
    expect(visit.problems).toEqual([])
  })

  it('a country is chosen by its land and by its name, and drawn as chosen', async () => {
    const visit = await (await open()).loaded()
    for (const name of NAMES) {
      await visit.clickLand(name)
      await visit.profile(name).waitFor()
      await eventually(() => visit.asked('country')).toBe(SIX[name].id)
    }
    await visit.country('Kazakhstan').click()
    await visit.profile('Kazakhstan').waitFor()
    expect(await visit.country('Kazakhstan').getAttribute('aria-current')).toBe('true')
    await visit.country('Uzbekistan').click({ modifiers: ['Shift'] })
    await eventually(() => visit.asked('compare')).toBe('UZB')
    expect(visit.problems).toEqual([])
  })

  it('a filter recolours the map', async () => {
    const visit = await (await open()).loaded()
    const fills = () =>
      visit.map
        .locator('[data-state]')
        .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).fill))
    const before = await fills()
    await visit.sector('Energy').click()
    await eventually(async () => (await fills()).join()).not.toBe(before.join())
    expect(await visit.countOf(visit.country('Kazakhstan'))).toBeGreaterThan(0)
  })

  it('the buttons come nearer, go farther and lead back to the six', async () => {
    const visit = await (await open()).loaded()
    const home = await visit.zoom()
    await visit.role('button', { name: 'Zoom in' }).click()
    // As exact as the address.
    await eventually(visit.zoom).toBeCloseTo(home + 1, 1)
    await visit.role('button', { name: 'Zoom out' }).click()
    await visit.role('button', { name: 'Zoom out' }).click()
    await eventually(visit.zoom).toBeLessThan(home)
    await visit.role('button', { name: 'Back to the six states' }).click()
    await eventually(visit.zoom).toBeCloseTo(home, 3)
    await eventually(visit.path).toBe('')
    expect(visit.problems).toEqual([])
  })
})
