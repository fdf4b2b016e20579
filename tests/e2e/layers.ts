import { describe, expect, it } from 'vitest'
import { tradeSeries } from '../../src/select/trade.ts'
import { atlas, eventually, rendererOf, shipped, type Visit } from './atlas.ts'
import { inBothRooms } from './axe.ts'

const { routes, ...DATA } = shipped()
const CORRIDORS = routes?.corridors ?? []

const ways = (visit: Visit) => visit.map.locator('[data-way]')
const arcs = (visit: Visit) => visit.map.locator('[data-arc]')
const dots = (visit: Visit) => visit.map.locator('[data-dot]')
const box = (visit: Visit, name: string) => visit.map.getByRole('checkbox', { name, exact: true })

/** Corridors, flows and cities on the map, alike in both renderers; of the sites sites.ts tells. */
export function layersOnTheMap(webgl: boolean) {
  const { open } = atlas({ webgl })
  const visitTo = async (address: string, options = {}) => {
    const visit = await open(address, options)
    return webgl ? visit.gl() : visit
  }

  describe(`layers, ${rendererOf(webgl)}`, () => {
    it('are put on and taken off one by one, and kept in the address', async () => {
      const visit = await visitTo('')
      await box(visit, 'Corridors').check()
      await eventually(() => ways(visit).count()).toBe(CORRIDORS.length)
      await box(visit, 'Trade with India').check()
      await eventually(() => arcs(visit).count()).toBe(10)
      await box(visit, 'Cities').check()
      await eventually(() => visit.asked('layer')).toBe('corridors,flows,cities')
      await box(visit, 'Corridors').uncheck()
      await eventually(() => ways(visit).count()).toBe(0)
      await eventually(() => visit.asked('layer')).toBe('flows,cities')
      expect(visit.problems).toEqual([])
    })

    it('draw a corridor through its towns', async () => {
      const visit = await visitTo('?layer=corridors&map=5/38/62')
      await eventually(() => ways(visit).count()).toBe(CORRIDORS.length)
      const frame = await visit.map.boundingBox()
      const towns = CORRIDORS.flatMap((c) => c.legs.flatMap((leg) => leg.nodes))
      let seen = 0
      for (const { at } of towns) {
        const id = `node ${at.lon} ${at.lat}`
        const mark = visit.map.locator(`[data-dot="${id}"] rect`)
        // A capital of the six has its own dot.
        if ((await mark.count()) === 0) continue
        const dot = await mark.boundingBox()
        if (!dot || !frame || dot.x < frame.x || dot.x > frame.x + frame.width) continue
        const spot = await visit.pixelOf([at.lon, at.lat])
        expect(dot.x + dot.width / 2).toBeCloseTo(spot.x, 0)
        expect(dot.y + dot.height / 2).toBeCloseTo(spot.y, 0)
        seen++
      }
      expect(seen).toBeGreaterThan(15)
    })

    it('open the card of a corridor by a click on its line, with its legs and who says so', async () => {
      const visit = await visitTo('?layer=corridors&map=5/38/62')
      const way = visit.map.locator('[data-way="kti"] path').first()
      await way.waitFor({ state: 'attached' })
      // Between Bereket and Etrek, where no other line is near.
      const at = await visit.pixelOf([55.25, 38.75])
      await visit.page.mouse.click(at.x, at.y)
      await eventually(() => visit.asked('place')).toBe('kti')
      const corridor = CORRIDORS.find(({ id }) => id === 'kti')
      const card = visit.role('dialog', { name: corridor?.name ?? '', exact: true })
      await card.waitFor()
      expect(await card.locator('[data-source]').count()).toBe(corridor?.sources.length)
      await card.getByText('908 km').first().waitFor()
      await eventually(() => visit.map.locator('[data-way="kti"]').getAttribute('data-chosen')).toBe('true')
      await visit.page.keyboard.press('Escape')
      await eventually(() => visit.asked('place')).toBeNull()
    })

    it('label the flows with the numbers of the charts', async () => {
      const visit = await visitTo('?layer=flows&year=2019')
      await eventually(() => arcs(visit).count()).toBe(10)
      const labels = visit.map.locator('text[data-dataset="trade"]')
      await eventually(() => labels.count()).toBe(5)
      const texts = await labels.allTextContents()
      expect(texts.map((text) => text.slice(0, 3)).sort()).toEqual(['KG ', 'KZ ', 'TJ ', 'TM ', 'UZ '])
      const numbers = texts.join(' ')
      for (const { country } of DATA.trade.countries) {
        const point = tradeSeries(DATA, country, []).points.find((p) => p.year === 2019)
        for (const n of [point?.export, point?.import]) {
          const shown = new Intl.NumberFormat('en', { maximumFractionDigits: (n ?? 0) < 10 ? 1 : 0 })
          expect(numbers).toContain(shown.format(n ?? 0))
        }
      }
    })

    it('are reached by keyboard in the list, which goes there', async () => {
      const visit = await visitTo('?layer=corridors,flows,cities')
      await eventually(() => ways(visit).count()).toBe(CORRIDORS.length)
      await visit.role('button', { name: 'Places on the map' }).focus()
      await visit.page.keyboard.press('Enter')
      for (const name of ['TAPI gas pipeline', 'Trade of India and Kazakhstan', 'Almaty'])
        await visit.map.getByRole('link', { name, exact: true }).waitFor()
      await visit.map.getByRole('link', { name: 'TAPI gas pipeline', exact: true }).focus()
      await visit.page.keyboard.press('Enter')
      await visit.role('dialog', { name: 'TAPI gas pipeline', exact: true }).waitFor()
      await eventually(() => visit.asked('map')).not.toBeNull()
    })

    if (webgl) return
    it('show more cities the closer the map is', async () => {
      const visit = await visitTo('?layer=cities')
      await eventually(() => dots(visit).count()).toBeGreaterThan(5)
      const far = await dots(visit).count()
      const close = await visitTo('?layer=cities&map=6/25/78')
      await eventually(() => dots(close).count()).toBeGreaterThan(far)
    })

    it('are asked for by their filter', async () => {
      const visit = await visitTo('?sector=connectivity')
      await eventually(() => ways(visit).count()).toBe(CORRIDORS.length)
      const other = await visitTo('?sector=trade')
      await eventually(() => arcs(other).count()).toBe(10)
    })

    it('say that the statistics know no goods of a sector, and draw none', async () => {
      const visit = await visitTo('?layer=flows&sector=security')
      await visit.map.getByText('no arcs are drawn').waitFor()
      expect(await arcs(visit).count()).toBe(0)
    })

    it('whose file does not come are said to be so, and asked for again', async () => {
      let broken = true
      const visit = await visitTo('?layer=corridors', {
        given: (page: Visit['page']) =>
          page.route('**/routes.*.json', (route) => (broken ? route.abort() : route.continue())),
      })
      const alert = visit.map.getByRole('alert').filter({ hasText: 'corridors could not be loaded' })
      await alert.waitFor()
      broken = false
      await alert.getByRole('button').click()
      await eventually(() => ways(visit).count()).toBe(CORRIDORS.length)
    })

    it('have no finding by axe, in both rooms, all on at once', async () => {
      const visit = await visitTo('?layer=sites,corridors,flows,cities&place=chabahar')
      await eventually(() => arcs(visit).count()).toBe(10)
      await visit.role('dialog', { name: /Chabahar/ }).waitFor()
      await inBothRooms(visit)
    })
  })
}
