import { describe, expect, it } from 'vitest'
import { atlas, eventually, type Visit } from './atlas.ts'

const { open, url } = atlas({ webgl: false })

/** What a reader sees of the view. */
const seen = async (visit: Visit) => ({
  profile: await visit.role('heading', { level: 2 }).innerText(),
  sectors: await visit.pressed(),
  year: await visit.year.inputValue(),
  boundary: await visit.boundaries.inputValue(),
  stamp: await visit.map.getByText(/^Boundaries: /).innerText(),
  // To a pixel: an address that gave more could not be read out.
  camera: await Promise.all(
    ['lon', 'lat', 'zoom'].map(async (name) =>
      Number(await visit.map.getAttribute(`data-${name}`)).toFixed(2),
    ),
  ),
  charts: await visit.role('figure').evaluateAll((figures) => figures.map((f) => f.ariaLabel)),
})

describe('the address', () => {
  it('restores country, sector, year, boundary view and camera for whoever it is sent to', async () => {
    const mine = await (await open()).loaded()
    await mine.country('Kazakhstan').click()
    await mine.profile('Kazakhstan').waitFor()
    await mine.loaded()
    await mine.sector('Energy').click()
    await mine.year.selectOption({ label: 'FY2018-19' })
    await mine.boundaries.selectOption('intl')
    await mine.stamp('De facto, disputes marked').waitFor()
    await mine.role('button', { name: 'Zoom in' }).click()
    await eventually(() => mine.asked('map')).not.toBeNull()
    expect(Object.fromEntries(mine.query())).toMatchObject({
      country: 'KAZ',
      sector: 'energy',
      year: '2018',
      boundary: 'intl',
    })

    const theirs = await (await open(new URL(mine.page.url()).search)).loaded()
    await theirs.stamp('De facto, disputes marked').waitFor()
    expect(await seen(theirs)).toEqual(await seen(mine))
    expect(theirs.problems).toEqual([])
  })

  it('follows Back and Forward through what was chosen', async () => {
    const visit = await (await open()).loaded()
    await visit.country('Tajikistan').click()
    await eventually(visit.path).toBe('?country=TJK')
    await visit.sector('Health').click()
    await eventually(visit.path).toBe('?country=TJK&sector=health')
    await visit.country('Uzbekistan').click()
    await eventually(visit.path).toBe('?country=UZB&sector=health')

    await visit.page.goBack()
    await visit.profile('Tajikistan').waitFor()
    expect(await visit.pressed()).toEqual(['Health'])
    await visit.page.goBack()
    await eventually(visit.pressed).toEqual([])
    await visit.page.goBack()
    await visit.role('heading', { name: 'Who supplies the magnets?' }).waitFor()
    await visit.page.goForward()
    await visit.profile('Tajikistan').waitFor()
    await visit.page.goForward()
    await eventually(visit.pressed).toEqual(['Health'])
  })

  it('of a country opens in a new tab with Ctrl, and leaves this one as it is', async () => {
    const visit = await (await open('?sector=energy')).loaded()
    expect(await visit.country('Tajikistan').getAttribute('href')).toBe('?country=TJK&sector=energy')
    const [tab] = await Promise.all([
      visit.page.context().waitForEvent('page'),
      visit.country('Tajikistan').click({ modifiers: ['Control'] }),
    ])
    await tab.waitForURL(`${url()}?country=TJK&sector=energy`)
    expect(visit.path()).toBe('?sector=energy')
  })

  it('of the year of trade by sector follows the choice, and the newest of its tables is not now', async () => {
    const visit = await (await open('?country=UZB')).loaded()
    const latest = await visit.year.inputValue()
    await visit.year.selectOption({ label: 'FY2013-14' })
    await visit.chart(/^Uzbekistan: the largest sector of India’s goods trade is .* in FY2013-14/).waitFor()
    await eventually(() => visit.asked('year')).toBe('2013')
    await visit.year.selectOption(latest)
    await eventually(() => visit.asked('year')).toBe(latest)
  })

  it('of the boundary view follows the choice, and so does the stamp on the map', async () => {
    const visit = await (await open()).loaded()
    await visit.stamp('As claimed by India').waitFor()
    await visit.boundaries.selectOption('intl')
    await visit.stamp('De facto, disputes marked').waitFor()
    await eventually(() => visit.asked('boundary')).toBe('intl')
    await visit.boundaries.selectOption('in')
    await visit.stamp('As claimed by India').waitFor()
    await eventually(visit.path).toBe('')
  })
})
