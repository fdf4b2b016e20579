import { describe, expect, it } from 'vitest'
import { atlas, eventually, PHONE, rendererOf, type Visit } from './atlas.ts'

const camera = async (visit: Visit, name: string) =>
  Promise.all(
    ['data-lon', 'data-lat', 'data-zoom'].map((key) =>
      visit.role('region', { name, exact: true }).getAttribute(key),
    ),
  )
const FIRST = 'Map'
const SECOND = 'Map: De facto, disputes marked'

/** In both renderers. */
export const whatDiffers = (webgl: boolean) => {
  const { open } = atlas({ webgl })

  describe(`what differs, beside a map in ${rendererOf(webgl)}`, () => {
    it('opens from the name of the view, tells the owners, goes to an area, and closes', async () => {
      const visit = await open()
      if (webgl) await visit.gl()
      await visit.stamp('As claimed by India').click()
      await visit.role('link', { name: 'What differs, and what is not certified' }).click()
      await eventually(() => visit.asked('panel')).toBe('boundaries')
      const area = visit.page.locator('tbody', { has: visit.role('link', { name: 'Aksai Chin' }) })
      const owners = area.locator('tr').nth(1).getByRole('cell')
      await eventually(() => owners.allInnerTexts()).toEqual(['India', 'China', 'China'])
      await area.getByRole('link', { name: 'Aksai Chin' }).click()
      await eventually(() => visit.asked('place')).toBe('CHN_AKSAI')
      const [zoom, lat, lon] = (visit.asked('map') ?? '').split('/').map(Number)
      expect(zoom).toBeGreaterThan(5)
      expect(Math.abs((lat ?? 0) - 35.1)).toBeLessThan(0.7)
      expect(Math.abs((lon ?? 0) - 79.3)).toBeLessThan(0.7)
      await eventually(() =>
        area.getByRole('link', { name: 'Aksai Chin' }).getAttribute('aria-current'),
      ).toBe('true')
      // It is the panel that scrolls, not the page.
      expect(await visit.page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true)
      await visit.page.locator('#panel').getByRole('link', { name: 'Close' }).click()
      await eventually(() => visit.asked('panel')).toBeNull()
      await visit.role('heading', { name: 'Who supplies the magnets?' }).waitFor()
      await eventually(() => visit.page.evaluate(() => document.activeElement?.id)).toBe('panel')
      expect(visit.problems).toEqual([])
    })

    it('brings the map into sight on a phone, and is not cut there', async () => {
      const visit = await open('?panel=boundaries', { viewport: PHONE })
      await visit.role('link', { name: 'Crimea' }).click()
      await eventually(() => visit.inSight(visit.map)).toBe(true)
      const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBe(PHONE.width)
    })
  })

  describe(`two views side by side in ${rendererOf(webgl)}`, () => {
    it('have their own names and one camera, also while one is dragged, and react to the filter', async () => {
      const visit = await open('?map=5/34/77')
      if (webgl) await visit.gl()
      await visit.stamp('As claimed by India').click()
      await visit.role('combobox', { name: 'Beside it' }).selectOption('intl')
      await eventually(() => visit.asked('beside')).toBe('intl')
      const second = visit.role('region', { name: SECOND, exact: true })
      await second.getByText('Boundaries: De facto, disputes marked', { exact: true }).waitFor()
      await visit.stamp('As claimed by India').click()
      if (webgl) await eventually(() => second.getAttribute('data-renderer')).toBe('gl')
      expect(await visit.role('list', { name: 'Legend' }).count()).toBe(1)
      // The one legend explains the lines of both.
      await eventually(() => visit.page.locator('[data-line=loc]').count()).toBe(1)
      const box = await second.boundingBox()
      const [x, y] = [(box?.x ?? 0) + 160, (box?.y ?? 0) + 400]
      const before = await camera(visit, FIRST)
      await visit.page.mouse.move(x, y)
      await visit.page.mouse.down()
      await visit.page.mouse.move(x - 40, y - 30, { steps: 4 })
      await eventually(() => camera(visit, FIRST)).not.toEqual(before)
      expect(await camera(visit, FIRST)).toEqual(await camera(visit, SECOND))
      await visit.page.mouse.up()
      await eventually(() => visit.asked('map')).not.toBe('5/34/77')
      expect(await camera(visit, FIRST)).toEqual(await camera(visit, SECOND))
      const named = second.getByRole('link', { name: /^Kazakhstan/ })
      const items = await visit.countOf(named)
      await visit.sector('Energy').click()
      await eventually(() => visit.countOf(named)).not.toBe(items)
      expect(await visit.countOf(named)).toBe(await visit.countOf(visit.country('Kazakhstan')))
      await visit.role('button', { name: `Close the map: De facto, disputes marked` }).click()
      await eventually(() => second.count()).toBe(0)
      // The focus is not left on what is gone.
      await eventually(() => visit.page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
      expect(visit.asked('beside')).toBeNull()
      expect(visit.problems).toEqual([])
    })
  })

  describe(`a deployment that offers one view alone, in ${rendererOf(webgl)}`, () => {
    it('has no choice, no comparison and no other file, and tells what the address asks', async () => {
      const visit = await open('?boundary=cn&beside=cn&panel=boundaries&place=CHN_AKSAI', {
        given: (page) =>
          page.route(/\/\?boundary/, async (route) => {
            const response = await route.fetch()
            const html = (await response.text())
              .replace('"boundaryViews":["in","intl","cn"]', '"boundaryViews":["in"]')
              .replace(/("boundaries":\[\{.*?\}),\{.*?\}\]/, '$1]')
            await route.fulfill({ response, body: html })
          }),
      })
      await visit.notice.getByText('boundary=cn, beside=cn, panel=boundaries').waitFor()
      await visit.loaded()
      await visit.role('dialog', { name: /^Aksai Chin/ }).waitFor()
      await visit.stamp('As claimed by India').click()
      await visit.map.getByText(/Not certified by the Survey of India/).waitFor()
      expect(await visit.boundaries.count()).toBe(0)
      expect(await visit.role('combobox', { name: 'Beside it' }).count()).toBe(0)
      expect(await visit.role('link', { name: /What differs/ }).count()).toBe(0)
      expect(visit.requests.filter((address) => /\.(cn|intl)\./.test(address))).toEqual([])
    })
  })
}
