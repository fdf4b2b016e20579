import { describe, expect, it } from 'vitest'
import { atlas, eventually, NAMES, SIX, type Visit } from './atlas.ts'
import { BREAKS, broken } from './broken.ts'

const { open } = atlas({ webgl: false })

/** The six, named and drawn as they were served. */
async function expectMap(visit: Visit) {
  for (const name of NAMES) {
    expect(await visit.country(name).isVisible()).toBe(true)
    const shape = await visit.map.locator(`[data-state=${SIX[name].id}]`).boundingBox()
    expect(shape?.width).toBeGreaterThan(10)
  }
}

const uncaught = (visit: Visit) => visit.problems.filter((problem) => problem.startsWith('uncaught'))

describe.each(Object.keys(BREAKS))('a file that is %s', (how) => {
  it('of the region leaves the served map, is named, and is there when it is tried again', async () => {
    const visit = await open('?country=KAZ', broken('region.in', how))
    await visit.alerts.getByText('region.in.geojson could not be loaded.').waitFor()
    await visit.profile('Kazakhstan').waitFor()
    await expectMap(visit)
    expect(await visit.renderer()).toBe('svg')
    await visit.page.unrouteAll()
    await visit.alerts.getByRole('button', { name: 'Try again' }).click()
    await eventually(() => visit.alerts.count()).toBe(0)
    expect(uncaught(visit)).toEqual([])
  })

  it('of the context leaves the served map, is named, and is there when it is tried again', async () => {
    const visit = await open('', broken('context.in', how))
    await visit.alerts.getByText('context.in.geojson could not be loaded.').waitFor()
    await visit.loaded()
    await expectMap(visit)
    await visit.page.unrouteAll()
    await visit.alerts.getByRole('button', { name: 'Try again' }).click()
    await eventually(() => visit.alerts.count()).toBe(0)
    expect(uncaught(visit)).toEqual([])
  })

  it('of the facts leaves map, sectors and headline figures, and the profile comes when it is tried again', async () => {
    const visit = await open('', broken('atlas', how))
    await visit.alerts.getByText('atlas.json could not be loaded.').waitFor()
    await expectMap(visit)
    await visit.chart(/China mined 60%/).waitFor()
    await visit.sector('Energy').click()
    await eventually(visit.pressed).toEqual(['Energy'])
    await visit.country('Tajikistan').click()
    await eventually(() => visit.asked('country')).toBe('TJK')
    await visit.page.unrouteAll()
    await visit.alerts.getByRole('button', { name: 'Try again' }).click()
    await visit.profile('Tajikistan').waitFor()
    await eventually(() => visit.alerts.count()).toBe(0)
    expect(uncaught(visit)).toEqual([])
  })
})

describe('when every file is missing', () => {
  it('the page still has the map, the sectors and the figures, and says what it lacks', async () => {
    const visit = await open('', { given: (page) => page.route('**/data/*', (route) => route.abort()) })
    // One for the two files of the map, one for the facts.
    await eventually(() => visit.alerts.count()).toBe(2)
    await expectMap(visit)
    await visit.chart(/China mined 60%/).waitFor()
    expect(uncaught(visit)).toEqual([])
  })

  it('of the other boundary view, the stamp goes on naming the lines that are drawn', async () => {
    const visit = await open('', broken('region.intl', 'missing'))
    await visit.loaded()
    await visit.boundaries.selectOption('intl')
    await visit.alerts.getByText('region.intl.geojson could not be loaded.').waitFor()
    await visit.stamp('As claimed by India').waitFor()
    await expectMap(visit)
  })

  it('of the charts, a chart says that it could not be drawn, and its table stays', async () => {
    const visit = await open('', {
      given: (page) => page.route('**/ChainBars*.js', (route) => route.abort()),
    })
    const chart = visit.chart(/China mined 60%/)
    await chart.getByText('This chart could not be drawn.').waitFor()
    await chart.getByText('Table', { exact: true }).click()
    await chart.getByRole('table').waitFor()
    await visit.loaded()
  })
})
