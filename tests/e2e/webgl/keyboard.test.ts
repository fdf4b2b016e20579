import { describe, expect, it } from 'vitest'
import { atlas, eventually, NAMES } from '../atlas.ts'

const { open } = atlas()

describe('by keyboard alone', () => {
  it('Tab goes past every sector and country to the panel, in SVG and in WebGL', async () => {
    for (const webgl of [false, true]) {
      const visit = await open('', webgl ? {} : { given: (page) => page.route('**/MapGl*.js', () => {}) })
      await visit.loaded()
      if (webgl) await visit.gl()
      const passed = (await visit.tabTo(/^The question$/)).join('\n')
      for (const name of [
        'Boundaries',
        'Dialogue',
        'Fertiliser',
        ...NAMES,
        'Zoom in',
        'Walk the map',
        'Places on the map',
      ]) {
        if (name !== 'Boundaries') expect(passed).toMatch(new RegExp(`^${name}`, 'm'))
      }
    }
  })

  it('the first Tab offers to skip the map', async () => {
    const visit = await (await open()).loaded()
    await visit.tabTo(/Skip/, 3)
    await visit.page.keyboard.press('Enter')
    const passed = await visit.tabTo(/^(The question|Table|CSV)$/, 4)
    expect(passed.join()).not.toMatch(/Kazakhstan/)
  })

  it('Enter on the name of a country opens its profile', async () => {
    const visit = await (await open()).gl()
    await visit.tabTo(/^Tajikistan/)
    await visit.page.keyboard.press('Enter')
    await visit.profile('Tajikistan').waitFor()
    await eventually(() => visit.country('Tajikistan').getAttribute('aria-current')).toBe('true')
    await visit.tabTo(/^All six states$/)
    await visit.page.keyboard.press('Enter')
    await visit.role('heading', { name: 'Who supplies the magnets?' }).waitFor()
  })

  it('Space and Enter choose and release a sector', async () => {
    const visit = await (await open()).loaded()
    await visit.tabTo(/^Energy/)
    await visit.page.keyboard.press('Space')
    await eventually(visit.pressed).toEqual(['Energy'])
    expect(await visit.focused()).toMatch(/^Energy/)
    await visit.page.keyboard.press('Enter')
    await eventually(visit.pressed).toEqual([])
  })

  it('the table of a chart opens, and the numbers of the picture are in it', async () => {
    const visit = await (await open()).loaded()
    await visit.tabTo(/^Table$/)
    await visit.page.keyboard.press('Enter')
    const table = visit.chart(/China mined 60%/).getByRole('table')
    await table.waitFor()
    const cells = await table.getByRole('cell').allInnerTexts()
    expect(cells.join(' ')).toMatch(/60.*91.*94/)
  })

  it('nothing traps the focus: Tab leaves the page at its end, and Shift+Tab comes back', async () => {
    const visit = await (await open('?country=TKM')).gl()
    await visit.loaded()
    const stops = await visit.page.evaluate(
      () => [...document.querySelectorAll('a[href],button,select,summary,[tabindex]')].length,
    )
    let previous = ''
    let same = 0
    for (let i = 0; i < stops + 20; i++) {
      await visit.page.keyboard.press('Tab')
      const here = await visit.page.evaluate(() => {
        const at = document.activeElement
        return at ? String([...document.querySelectorAll('*')].indexOf(at)) : 'none'
      })
      same = here === previous ? same + 1 : 0
      expect(same).toBeLessThan(2)
      previous = here
      if ((await visit.focused()) === 'page') break
    }
    expect(await visit.focused()).toBe('page')
    await visit.page.keyboard.press('Shift+Tab')
    expect(await visit.focused()).not.toBe('page')
  })
})
