import { describe, expect, it } from 'vitest'
import { atlas, eventually, PHONE, rendererOf, shipped, type Visit } from './atlas.ts'
import { inBothRooms } from './axe.ts'

const SITES = shipped().minerals?.sites ?? []
const PLACED = SITES.filter(({ at }) => at)
/** Without a place. */
const NOWHERE = SITES.find(({ at }) => !at)

const marks = (visit: Visit) => visit.map.locator('[data-point], [data-cluster]')
const box = (visit: Visit) => visit.map.getByRole('checkbox', { name: 'Mineral sites' })
const points = (visit: Visit) =>
  marks(visit).evaluateAll((all) =>
    all.reduce((sum, mark) => sum + Number((mark as SVGElement).dataset.cluster ?? 1), 0),
  )
const pointIds = (visit: Visit) =>
  visit.map
    .locator('[data-point]')
    .evaluateAll((all) => all.map((mark) => (mark as SVGElement).dataset.point ?? ''))

/** The mineral sites on the map, alike in both renderers. */
export function sitesOnTheMap(webgl: boolean) {
  const { open } = atlas({ webgl })
  const visitTo = async (address: string, options = {}) => {
    const visit = await open(address, options)
    return webgl ? visit.gl() : visit
  }

  describe(`mineral sites, ${rendererOf(webgl)}`, () => {
    it('are put on and taken off in the legend, and kept in the address', async () => {
      const visit = await visitTo('')
      expect(await marks(visit).count()).toBe(0)
      await box(visit).check()
      await eventually(() => points(visit)).toBe(PLACED.length)
      await eventually(visit.path).toBe('?layer=sites')
      await visit.map
        .getByText(`${PLACED.length} on the map, ${SITES.length - PLACED.length} without`)
        .waitFor()
      await box(visit).uncheck()
      await eventually(() => marks(visit).count()).toBe(0)
      await eventually(visit.path).toBe('')
      expect(visit.problems).toEqual([])
    })

    it('are asked for by the filter, and can be taken off then, too', async () => {
      const visit = await visitTo('?sector=critical-minerals')
      await eventually(() => points(visit)).toBe(PLACED.length)
      await box(visit).uncheck()
      await eventually(() => marks(visit).count()).toBe(0)
      await eventually(() => visit.asked('layer')).toBe('none')
      await visit.page.reload()
      await box(visit).waitFor()
      expect(await box(visit).isChecked()).toBe(false)
    })

    it('lie where they are', async () => {
      const visit = await visitTo('?layer=sites&map=6.5/50/76.5')
      await eventually(async () => (await pointIds(visit)).length).toBeGreaterThan(2)
      const frame = await visit.map.boundingBox()
      let seen = 0
      for (const id of await pointIds(visit)) {
        const site = PLACED.find((s) => s.id === id)
        const mark = await visit.map.locator(`[data-point="${id}"] rect`).last().boundingBox()
        if (!site?.at || !mark || !frame) continue
        const at = await visit.pixelOf([site.at.lon, site.at.lat])
        expect(mark.x + mark.width / 2).toBeCloseTo(at.x, 0)
        expect(mark.y + mark.height / 2).toBeCloseTo(at.y, 0)
        seen++
      }
      expect(seen).toBeGreaterThan(2)
    })

    it('open a card with status, place and sources, which links to its entry', async () => {
      const visit = await visitTo('?layer=sites&map=7/50.05/76.45')
      const id = 'kz-kuirektykol'
      const mark = visit.map.locator(`[data-point="${id}"]`)
      await mark.waitFor()
      await mark.click()
      const site = SITES.find((s) => s.id === id)
      const card = visit.role('dialog', { name: site?.name ?? '', exact: true })
      await card.waitFor()
      await eventually(() => visit.asked('place')).toBe(id)
      expect(await card.locator('[data-source]').count()).toBe(site?.sources.length)
      expect(await card.getByRole('link', { name: 'On the page of minerals' }).getAttribute('href')).toBe(
        `minerals/#${id}`,
      )
      await visit.page.keyboard.press('Escape')
      await eventually(() => card.count()).toBe(0)
      await eventually(() => visit.asked('place')).toBeNull()
    })

    it('that would lie on one another are a number, which a click brings apart', async () => {
      const visit = await visitTo('?layer=sites')
      const cluster = visit.map.locator('[data-cluster]').first()
      await cluster.waitFor()
      const before = (await pointIds(visit)).length
      await cluster.click()
      await eventually(async () => (await pointIds(visit)).length).toBeGreaterThan(before)
      await eventually(() => visit.asked('map')).not.toBeNull()
      expect(await points(visit)).toBe(PLACED.length)
    })

    it('are reached by keyboard: in the list all, on the walk those with a place', async () => {
      const visit = await visitTo('?layer=sites')
      await eventually(() => points(visit)).toBe(PLACED.length)
      await visit.role('button', { name: 'Places on the map' }).focus()
      await visit.page.keyboard.press('Enter')
      const site = NOWHERE?.name ?? ''
      const link = visit.map.getByRole('link', { name: site, exact: true })
      await link.focus()
      await visit.page.keyboard.press('Enter')
      const card = visit.role('dialog', { name: site, exact: true })
      await card.getByText('No place was found, so it is not on the map.').waitFor()
    })

    if (webgl) return
    it('are opened by an address even where they are not drawn; what is no place and no site is said', async () => {
      const visit = await visitTo(`?place=${'kz-ulba'}`)
      const site = SITES.find(({ id }) => id === 'kz-ulba')
      await visit.role('dialog', { name: site?.name ?? '', exact: true }).waitFor()
      expect(await marks(visit).count()).toBe(0)
      const other = await visitTo('?place=nowhere-at-all')
      await other.role('dialog', { name: /no place “nowhere-at-all”/ }).waitFor()
    })

    it('that cannot be loaded are said to be so, and asked for again', async () => {
      let broken = true
      const visit = await visitTo('?layer=sites', {
        given: (page: Visit['page']) =>
          page.route('**/minerals.*.json', (route) => (broken ? route.abort() : route.continue())),
      })
      const alert = visit.map.getByRole('alert').filter({ hasText: 'mineral sites could not be loaded' })
      await alert.waitFor()
      broken = false
      await alert.getByRole('button').click()
      await eventually(() => points(visit)).toBe(PLACED.length)
    })

    it('leave the names of the six free of marks, on a wide screen and on a phone', async () => {
      for (const viewport of [{ width: 1600, height: 1000 }, PHONE]) {
        const visit = await visitTo('?layer=sites', { viewport })
        await eventually(() => points(visit)).toBe(PLACED.length)
        await visit.page.waitForTimeout(1000)
        const under = await visit.page.evaluate(() => {
          const rect = (e: Element) => e.getBoundingClientRect()
          const marks = [...document.querySelectorAll('[data-point], [data-cluster]')].map(rect)
          return [...document.querySelectorAll('svg[data-counted=items] a text:first-of-type')]
            .filter((name) => {
              const n = rect(name)
              return marks.some(
                (m) =>
                  n.left < m.right - 8 &&
                  m.left + 8 < n.right &&
                  n.top < m.bottom - 8 &&
                  m.top + 8 < n.bottom,
              )
            })
            .map((name) => name.textContent)
        })
        // On a phone the smallest of the six have nowhere to go.
        expect(under.filter((name) => viewport !== PHONE || /India|Kazakhstan/.test(name ?? ''))).toEqual([])
      }
    })

    it('have no finding by axe, in both rooms', async () => {
      const visit = await visitTo('?layer=sites&place=kz-kuirektykol')
      await eventually(() => points(visit)).toBe(PLACED.length)
      await inBothRooms(visit)
    })
  })
}
