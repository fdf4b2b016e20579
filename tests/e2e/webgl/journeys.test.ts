import { describe, expect, it } from 'vitest'
import { atlas, eventually, NAMES, SIX } from '../atlas.ts'

const { open } = atlas()

describe('the first look', () => {
  it('shows the map, its legend, the sectors, the question and the first chart on a projector', async () => {
    const visit = await (await open()).loaded()
    const inSight = [
      visit.map,
      visit.legend,
      visit.sectors,
      visit.role('heading', { name: 'Who supplies the magnets?' }),
      visit.chart(/China mined 60%.*refined 91%.*94% of the sintered magnets/),
    ]
    for (const part of inSight) {
      const box = await part.boundingBox()
      expect(box && box.y >= 0 && box.y < 720 && box.x >= 0 && box.x + box.width <= 1280).toBe(true)
    }
    for (const name of NAMES) expect(await visit.country(name).isVisible()).toBe(true)
    expect(await visit.legend.getByRole('listitem').count()).toBeGreaterThan(1)
    expect(visit.problems).toEqual([])
  })
})

describe('choosing a country', () => {
  it('by its land opens its profile, in SVG as in WebGL', async () => {
    const visit = await open('', { given: (page) => page.route('**/MapGl*.js', () => {}) })
    await visit.loaded()
    for (const name of NAMES) {
      await visit.clickLand(name)
      await visit.profile(name).waitFor()
    }
    expect(await visit.renderer()).toBe('svg')
    await visit.page.unrouteAll()
    const other = await (await open()).gl()
    for (const name of NAMES) {
      await other.clickLand(name)
      await other.profile(name).waitFor()
      await eventually(() => other.country(name).getAttribute('aria-current')).toBe('true')
      await eventually(() => other.asked('country')).toBe(SIX[name].id)
    }
    expect(other.problems).toEqual([])
  })

  it('by its name opens a profile whose every item has a status, a date and a source', async () => {
    const visit = await (await open()).gl()
    await visit.country('Kazakhstan').click()
    const profile = visit.profile('Kazakhstan')
    const items = profile.getByRole('listitem').filter({ has: visit.role('heading', { level: 5 }) })
    await items.first().waitFor()
    expect(await visit.country('Kazakhstan').getAttribute('aria-current')).toBe('true')
    expect(await items.count()).toBe(await visit.countOf(visit.country('Kazakhstan')))
    const bare = await items.evaluateAll((list) =>
      list
        .filter((item) => {
          const status = item.querySelector('h5 + p > span')?.textContent
          const mark = item.querySelector('a[data-cite]')?.getAttribute('data-cite')
          return !item.querySelector('time')?.textContent || !status || mark !== `item:${item.id}`
        })
        .map((item) => item.querySelector('h5')?.textContent),
    )
    expect(bare).toEqual([])
    // Each mark opens on sources that can be followed.
    const marks = await items.locator('[data-cite]').all()
    for (const mark of marks.filter((_, i) => i % 9 === 0)) {
      await mark.click()
      const source = visit.says.locator('a[target]').first()
      expect(await source.getAttribute('href')).toMatch(/^https?:/)
      await visit.page.keyboard.press('Escape')
      await eventually(() => visit.says.count()).toBe(0)
    }
    expect(await profile.getByRole('figure').count()).toBeGreaterThanOrEqual(3)
    await profile.getByRole('link', { name: 'All six states' }).click()
    await visit.role('heading', { name: 'Who supplies the magnets?' }).waitFor()
    await eventually(visit.path).toBe('')
  })

  it('with Shift puts a second one beside it, and takes it away again', async () => {
    const visit = await (await open('?country=UZB')).gl()
    await visit.loaded()
    await visit.country('Kazakhstan').click({ modifiers: ['Shift'] })
    await eventually(() => visit.asked('compare')).toBe('KAZ')
    await visit.clickLand('Turkmenistan', 'Shift')
    await eventually(() => visit.asked('compare')).toBe('KAZ,TKM')
    const names = visit.compared.locator('thead a')
    await eventually(() => names.allInnerTexts()).toEqual(['Uzbekistan', 'Kazakhstan', 'Turkmenistan'])
    await visit.role('button', { name: 'Remove Kazakhstan' }).click()
    await eventually(() => visit.asked('compare')).toBe('TKM')
    await visit.clickLand('Turkmenistan', 'Shift')
    await eventually(() => visit.asked('compare')).toBeNull()
    expect(visit.asked('country')).toBe('UZB')
  })
})

describe('the sector filter', () => {
  it('narrows map, legend, profile and charts together', async () => {
    const visit = await (await open('?country=KAZ')).gl()
    await visit.loaded()
    const all = await visit.countOf(visit.country('Kazakhstan'))
    await visit.sector('Energy').click()
    await eventually(visit.pressed).toEqual(['Energy'])
    const energy = await visit.countOf(visit.sector('Energy'))
    expect(energy).toBeLessThan(all)
    expect(await visit.countOf(visit.country('Kazakhstan'))).toBe(energy)
    await visit
      .profile('Kazakhstan')
      .getByRole('heading', { name: `${energy} cooperation items` })
      .waitFor()
    await visit.map.getByText('Items in the chosen sectors').waitFor()
    await visit.chart(/^Kazakhstan: goods trade in energy came to USD/).waitFor()
    await visit.page
      .getByText('Goods that the statistics class as energy, all of them, USD million')
      .waitFor()

    await visit.sector('Connectivity').click()
    await eventually(visit.pressed).toEqual(['Connectivity', 'Energy'])
    const connectivity = await visit.countOf(visit.sector('Connectivity'))
    await eventually(() => visit.countOf(visit.country('Kazakhstan'))).toBe(energy + connectivity)
    await visit
      .profile('Kazakhstan')
      .getByRole('heading', { name: `${energy + connectivity} cooperation items` })
      .waitFor()

    await visit.role('button', { name: 'All sectors' }).click()
    await eventually(visit.pressed).toEqual([])
    expect(await visit.countOf(visit.country('Kazakhstan'))).toBe(all)
  })

  it('says "none", not zero shaded, for a state without a matching item', async () => {
    const visit = await open('?sector=fertiliser')
    await visit.legend.getByText('none').waitFor()
    expect(await visit.country('Kazakhstan').getAttribute('aria-label')).toContain(
      '0 matching cooperation items',
    )
  })

  it('hides the charts of the rare-earth chain when another sector is asked for, and says so', async () => {
    const visit = await (await open('?sector=health')).loaded()
    expect(await visit.chart(/China mined/).count()).toBe(0)
    await visit.page
      .getByText(
        '2 charts on China’s share of the rare-earth chain are left out: Critical minerals is not among the chosen sectors.',
      )
      .waitFor()
  })
})
