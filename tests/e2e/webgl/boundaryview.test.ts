import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atlas, eventually, NAMES, type Visit } from '../atlas.ts'
import { coloursAt, hex } from '../pixels.ts'

const { open } = atlas()

/** Every frame from the first that has the six: which drawing of them can be seen. */
const RECORD_DRAWN = `globalThis.drawn = new Set()
const look = () => {
  const map = document.querySelector('[data-renderer]')
  if (map) {
    const svg = map.querySelectorAll('path[data-state]:not([d=""])').length === 6
    const gl = map.querySelector('[data-ready=true] canvas') !== null
    // While the page is still being read, the map is not yet all there.
    if (svg || gl || drawn.size > 0) drawn.add(svg ? 'svg' : gl ? 'gl' : 'neither')
  }
  requestAnimationFrame(look)
}
look()`
const drawn = (visit: Visit) =>
  visit.page.evaluate(() => [...(globalThis as unknown as { drawn: Set<string> }).drawn])

const recorded = (given: (page: Page) => Promise<unknown>) => ({
  given: async (page: Page) => {
    await page.addInitScript(RECORD_DRAWN)
    await given(page)
  },
})

/** Gilgit, which the two views draw otherwise. */
const colourOfGilgit = async (visit: Visit) => {
  const at = await visit.pixelOf([74.3, 35.9])
  const [colour] = await coloursAt(visit.page, await visit.page.screenshot(), [at])
  return colour ? hex(colour) : ''
}
const INDIA = 'As claimed by India'
const DE_FACTO = 'De facto, disputes marked'
const CHINA = 'As claimed by China'

describe('the other boundary view', () => {
  it('takes its time: the map stays, and the stamp names the lines that are drawn', async () => {
    const visit = await open(
      '',
      recorded((page) =>
        page.route('**/data/region.intl.*', async (route) => {
          await new Promise((done) => setTimeout(done, 2000))
          await route.continue()
        }),
      ),
    )
    await (await visit.loaded()).gl()
    const claimed = await colourOfGilgit(visit)
    await visit.boundaries.selectOption('intl')
    await visit.page.waitForTimeout(1000)
    await visit.stamp(INDIA).waitFor()
    expect(await colourOfGilgit(visit)).toBe(claimed)
    expect(await visit.renderer()).toBe('gl')
    await visit.stamp(DE_FACTO).waitFor()
    await eventually(() => colourOfGilgit(visit)).not.toBe(claimed)
    await visit.boundaries.selectOption('in')
    await visit.stamp(INDIA).waitFor()
    await eventually(() => colourOfGilgit(visit)).toBe(claimed)
    expect(await drawn(visit)).not.toContain('neither')
    expect(visit.problems).toEqual([])
  })

  it('is missing: the map stays, the file is named, and the view comes when it is tried again', async () => {
    const visit = await open(
      '?country=KAZ',
      recorded((page) => page.route('**/data/region.intl.*', (route) => route.fulfill({ status: 404 }))),
    )
    await (await visit.loaded()).gl()
    const claimed = await colourOfGilgit(visit)
    await visit.boundaries.selectOption('intl')
    await visit.alerts.getByText('region.intl.geojson could not be loaded.').waitFor()
    await visit.stamp(INDIA).waitFor()
    expect(await colourOfGilgit(visit)).toBe(claimed)
    for (const name of NAMES) expect(await visit.country(name).isVisible()).toBe(true)
    expect(await visit.country('Kazakhstan').getAttribute('aria-current')).toBe('true')
    await visit.page.unrouteAll()
    await visit.alerts.getByRole('button', { name: 'Try again' }).click()
    await visit.stamp(DE_FACTO).waitFor()
    await eventually(() => visit.alerts.count()).toBe(0)
    await visit.gl()
    await eventually(() => colourOfGilgit(visit)).not.toBe(claimed)
    expect(await drawn(visit)).not.toContain('neither')
    expect(visit.problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([])
  })

  it('is missing and not asked for any more: the first view is back in WebGL, without an alert', async () => {
    const visit = await open(
      '',
      recorded((page) => page.route('**/data/region.intl.*', (route) => route.fulfill({ status: 404 }))),
    )
    await (await visit.loaded()).gl()
    await visit.boundaries.selectOption('intl')
    await visit.alerts.waitFor()
    await visit.boundaries.selectOption('in')
    await eventually(() => visit.alerts.count()).toBe(0)
    await visit.gl()
    await visit.stamp(INDIA).waitFor()
    expect(await drawn(visit)).not.toContain('neither')
  })
})

describe('the view of China', () => {
  const colourOfTawang = async (visit: Visit) => {
    const [colour] = await coloursAt(visit.page, await visit.page.screenshot(), [
      await visit.pixelOf([92.4, 27.8]),
    ])
    return colour ? hex(colour) : ''
  }

  it('is offered beside the others, is held in the address, and gives Arunachal to China', async () => {
    const visit = await (await open()).gl()
    expect(await visit.boundaries.getByRole('option').allInnerTexts()).toEqual([INDIA, DE_FACTO, CHINA])
    const claimed = await colourOfTawang(visit)
    await visit.boundaries.selectOption('cn')
    await visit.stamp(CHINA).waitFor()
    await eventually(() => visit.asked('boundary')).toBe('cn')
    await eventually(() => colourOfTawang(visit)).not.toBe(claimed)
    const given = await colourOfTawang(visit)
    const linked = await open('?boundary=cn')
    await linked.stamp(CHINA).waitFor()
    await linked.gl()
    await eventually(() => colourOfTawang(linked)).toBe(given)
    expect(visit.problems).toEqual([])
  })
})

describe('when the script of a part of the panel does not come', () => {
  const without = (file: string) => ({
    given: (page: Page) => page.route(file, (route) => route.abort()),
  })
  const panelAlert = (visit: Visit) => visit.page.locator('#panel').getByRole('alert')

  it.each([
    ['the profile', '?country=KAZ', '**/ProfilePanel*.js'],
    ['the charts of the question', '', '**/QuestionCharts*.js'],
  ])('%s: the panel says so, and map and sectors go on', async (_, address, file) => {
    const visit = await open(address, without(file))
    await panelAlert(visit).waitFor()
    await visit.gl()
    for (const name of NAMES) expect(await visit.country(name).isVisible()).toBe(true)
    const before = await visit.countOf(visit.country('Uzbekistan'))
    await visit.sector('Energy').click()
    await eventually(visit.pressed).toEqual(['Energy'])
    await eventually(() => visit.countOf(visit.country('Uzbekistan'))).not.toBe(before)
    await visit.clickLand('Uzbekistan')
    await eventually(() => visit.asked('country')).toBe('UZB')
    await eventually(() => visit.country('Uzbekistan').getAttribute('aria-current')).toBe('true')
    const zoom = await visit.zoom()
    await visit.role('button', { name: 'Zoom in' }).click()
    await eventually(visit.zoom).toBeCloseTo(zoom + 1, 1)
    expect(visit.problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([])
  })

  it('the charts of the question: a profile opens all the same', async () => {
    const visit = await open('', without('**/QuestionCharts*.js'))
    await panelAlert(visit).waitFor()
    await visit.country('Tajikistan').click()
    await visit.profile('Tajikistan').waitFor()
    expect(await visit.alerts.count()).toBe(0)
  })
})
