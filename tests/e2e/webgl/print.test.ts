import { describe, expect, it } from 'vitest'
import { atlas, eventually, NAMES, SIX } from '../atlas.ts'
import { offPaper, onPaper } from '../paper.ts'

describe('on paper, of a page with WebGL', () => {
  const { open } = atlas()

  it('the map is drawn as SVG meanwhile, with all six states, and WebGL is back afterwards', async () => {
    const visit = await (await open('?country=KAZ')).gl()
    await visit.loaded()
    await onPaper(visit)
    await eventually(visit.renderer).toBe('svg')
    for (const name of NAMES) {
      const shape = visit.map.locator(`[data-paper] path[data-state=${SIX[name].id}]:visible`)
      expect((await shape.boundingBox())?.width).toBeGreaterThan(10)
    }
    expect(await visit.page.locator('.maplibregl-map').isVisible()).toBe(false)
    const map = await visit.map.boundingBox()
    expect(map?.height).toBeGreaterThan(300)
    await offPaper(visit)
    await eventually(visit.renderer).toBe('gl')
    await visit.page.locator('.maplibregl-map').waitFor()
    await visit.country('Uzbekistan').click()
    await visit.profile('Uzbekistan').waitFor()
    expect(visit.problems).toEqual([])
  })

  it('the globe is the flat map as vectors, says so, and is the globe again afterwards', async () => {
    const visit = await (await open('?projection=globe&layer=sites')).gl()
    await visit.full()
    await onPaper(visit)
    expect(await visit.page.locator('canvas:visible').count()).toBe(0)
    const frame = visit.map.locator('[data-turned]:visible')
    expect(await frame.count()).toBe(1)
    expect(await frame.locator('path[data-state]').count()).toBe(6)
    expect(await visit.map.getByText(/of the place that the globe shows/).isVisible()).toBe(true)
    await offPaper(visit)
    expect(await visit.map.locator('[data-paper]').count()).toBe(0)
    expect(await visit.map.getAttribute('data-projection')).toBe('globe')
    expect(visit.problems).toEqual([])
  })
})
