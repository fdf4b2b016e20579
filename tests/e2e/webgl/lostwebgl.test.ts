import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atlas, eventually } from '../atlas.ts'

const { open } = atlas()

const loseContext = (page: Page) =>
  page.evaluate(() => {
    const context = document.querySelector('canvas')?.getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context?.isContextLost()
  })

describe('when WebGL is lost', () => {
  it('the SVG map comes back with the chosen country and filter, and goes on working', async () => {
    const visit = await (await open('?country=KAZ&sector=energy')).gl()
    const camera = await visit.zoom()
    const began = Date.now()
    expect(await loseContext(visit.page)).toBe(true)
    await visit.page.waitForSelector('[data-renderer=svg]')
    expect(Date.now() - began).toBeLessThan(1000)
    expect(await visit.country('Kazakhstan').getAttribute('aria-current')).toBe('true')
    expect(await visit.pressed()).toEqual(['Energy'])
    expect(await visit.zoom()).toBe(camera)
    expect(visit.path()).toBe('?country=KAZ&sector=energy')
    await visit.clickLand('Turkmenistan')
    await visit.profile('Turkmenistan').waitFor()
    expect(visit.problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([])
  })
})

describe('after WebGL was lost', () => {
  it('it comes back with what was chosen, and once it was lost too often the SVG map stays', async () => {
    const visit = await (await open('?country=KAZ&sector=energy')).gl()
    const camera = await visit.zoom()
    for (let i = 0; i < 2; i++) {
      await loseContext(visit.page)
      await visit.page.waitForSelector('[data-renderer=svg]')
      await visit.gl()
      expect(await visit.zoom()).toBe(camera)
      expect(visit.path()).toBe('?country=KAZ&sector=energy')
    }
    // None is given any more.
    await visit.page.evaluate(() => {
      const context = document.querySelector('canvas')?.getContext('webgl2')
      HTMLCanvasElement.prototype.getContext = () => null
      context?.getExtension('WEBGL_lose_context')?.loseContext()
    })
    await visit.page.waitForSelector('[data-renderer=svg]')
    await visit.page.waitForTimeout(2500)
    expect(await visit.renderer()).toBe('svg')
    expect(visit.problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([])
  })
})

describe('when a part of the WebGL map does not come', () => {
  it.each([
    ['its script', '**/MapGl*.js'],
    ['its library', /maplibre-gl-(?!worker)/],
    ['its worker', '**/maplibre-gl-worker*'],
    ['its stylesheet', '**/MapGl*.css'],
  ])('%s: the SVG map stays, and profiles, filter and zoom work', async (_, file) => {
    const visit = await open('', { given: (page) => page.route(file, (route) => route.abort()) })
    await visit.loaded()
    await visit.page.waitForTimeout(4000)
    if (file !== '**/MapGl*.css') expect(await visit.renderer()).toBe('svg')
    await visit.country('Uzbekistan').click()
    await visit.profile('Uzbekistan').waitFor()
    await visit.sector('Finance').click()
    await eventually(visit.pressed).toEqual(['Finance'])
    const home = await visit.zoom()
    await visit.role('button', { name: 'Zoom in' }).click()
    await eventually(visit.zoom).toBeCloseTo(home + 1, 2)
    await visit.clickLand('Uzbekistan')
    expect(visit.problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([])
  })
})
