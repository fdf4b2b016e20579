import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Home } from '../../src/domain/home.ts'
import type { Places } from '../../src/domain/place.ts'
import { type Direction, type Stop, step, type Trail } from '../../src/map/walk.ts'
import { atlas, DIST, eventually, NAMES, PHONE, rendererOf, SIX, type Visit } from './atlas.ts'
import { findings, inBothRooms } from './axe.ts'

const KEYS: Readonly<Record<Direction, string>> = {
  left: 'ArrowLeft',
  right: 'ArrowRight',
  up: 'ArrowUp',
  down: 'ArrowDown',
}

/** The stops of a map that is not close, as they are in the build under test. */
async function stopsOf(visit: Visit): Promise<Stop[]> {
  const file = readdirSync(join(DIST, 'data')).find((name) => name.startsWith('places.')) ?? ''
  const { places } = JSON.parse(readFileSync(join(DIST, 'data', file), 'utf8')) as Places
  const home = await visit.page.evaluate(
    () => document.querySelector('script[type="application/json"]')?.textContent,
  )
  const { countries } = JSON.parse(home ?? '') as Home
  const states = countries.map(({ id, label }): Stop => ({ id, at: [label.lon, label.lat] }))
  return [...states, ...places.filter(({ kind }) => kind !== 'enclave')]
}

interface At {
  readonly to: Stop
  readonly trail: Trail<Stop>
}

/** The fewest arrows from one stop to another, and where one is then. */
function wayTo(id: string, from: At, stops: readonly Stop[]): { keys: string[]; at: At } {
  const open: { keys: string[]; at: At }[] = [{ keys: [], at: from }]
  const seen = new Set<string>()
  for (const here of open) {
    if (here.at.to.id === id) return here
    for (const direction of Object.keys(KEYS) as Direction[]) {
      const at = step(here.at.to, direction, stops, here.at.trail)
      if (!at || seen.has(at.to.id)) continue
      seen.add(at.to.id)
      open.push({ keys: [...here.keys, KEYS[direction]], at })
    }
  }
  throw new Error(`no way to ${id}`)
}

const walk = (visit: Visit) => visit.map.getByRole('application')
const list = (visit: Visit) => visit.role('button', { name: 'Places on the map' })
/** A click on a place; two within half a second are one that zooms. */
async function clickAt(visit: Visit, at: readonly [number, number]): Promise<void> {
  const { x, y } = await visit.pixelOf(at)
  await visit.page.mouse.click(x, y)
  await visit.page.waitForTimeout(600)
}

const card = (visit: Visit, name: string | RegExp) => visit.role('dialog', { name })
const placeOf = (visit: Visit) =>
  visit.page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null)

/** In both renderers. */
export const reached = (webgl: boolean) =>
  describe(`reaching the places of the map with ${rendererOf(webgl)}`, () => {
    const { open } = atlas({ webgl })
    const shown = async (address = '', options: Parameters<typeof open>[1] = {}) => {
      const visit = await (await open(address, options)).loaded()
      if (webgl) await visit.gl()
      await walk(visit).waitFor()
      return visit
    }

    it('by keyboard alone: every state, a capital, a disputed area', async () => {
      const visit = await shown('?country=KAZ')
      await visit.tabTo(/^Walk the map$/)
      const stops = await stopsOf(visit)
      const kazakhstan = stops.find(({ id }) => id === 'KAZ')
      if (!kazakhstan) throw new Error('no start')
      let at: At = { to: kazakhstan, trail: [] }
      const go = async (id: string) => {
        const way = wayTo(id, at, stops)
        for (const key of way.keys) {
          const before = await placeOf(visit)
          await visit.page.keyboard.press(key)
          await eventually(() => placeOf(visit)).not.toBe(before)
        }
        at = way.at
        await eventually(() => placeOf(visit)).toBe(id)
      }
      // The places are in once one is reached that is not among the six.
      await eventually(async () => {
        await visit.page.keyboard.press('ArrowUp')
        const reached = await placeOf(visit)
        await visit.page.keyboard.press('Escape')
        return reached
      }).toBe(step(kazakhstan, 'up', stops, [])?.to.id)
      for (const name of NAMES.filter((n) => n !== 'Kazakhstan')) {
        await go(SIX[name].id)
        expect(await visit.focused()).toMatch(new RegExp(`^${name}, `))
        await visit.page.keyboard.press('Enter')
        await visit.profile(name).waitFor()
        expect(await placeOf(visit)).toBe(SIX[name].id)
      }
      await go('tashkent')
      expect(await visit.focused()).toBe('Tashkent, capital of Uzbekistan')
      await visit.page.keyboard.press('Enter')
      await eventually(() => visit.asked('place')).toBe('tashkent')
      await card(visit, 'Tashkent').waitFor()
      await visit.page.keyboard.press('Escape')
      await eventually(() => placeOf(visit)).toBe('tashkent')
      await go('CHN_AKSAI')
      await visit.page.keyboard.press('Enter')
      const aksai = card(visit, 'Aksai Chin')
      await eventually(() => aksai.innerText()).toMatch(
        /Held by\s+China Natural Earth\s+Claimed by\s+India Natural Earth\s+In this view\s+India\s+Area\s+31,008 km²/,
      )
      await visit.page.keyboard.press('Escape')
      await eventually(() => aksai.count()).toBe(0)
      await eventually(() => visit.asked('place')).toBeNull()
      await visit.page.keyboard.press('Escape')
      await eventually(visit.focused).toBe('Walk the map')
      await visit.page.keyboard.press('Tab')
      expect(await visit.focused()).toBe('Places on the map')
      expect(visit.problems).toEqual([])
    })

    it('keys move, zoom and lead back to the six', async () => {
      const visit = await shown()
      const home = await visit.zoom()
      const lon = async () => Number(await visit.map.getAttribute('data-lon'))
      const before = await lon()
      await walk(visit).focus()
      await visit.page.keyboard.press('+')
      await eventually(visit.zoom).toBeCloseTo(home + 1, 1)
      await visit.page.keyboard.press('Shift+ArrowRight')
      await eventually(lon).toBeGreaterThan(before + 2)
      await visit.page.keyboard.press('Shift+ArrowLeft')
      await eventually(lon).toBeCloseTo(before, 1)
      await visit.page.keyboard.press('-')
      await eventually(visit.zoom).toBeCloseTo(home, 1)
      await visit.page.keyboard.press('+')
      await eventually(visit.zoom).toBeCloseTo(home + 1, 1)
      await visit.page.keyboard.press('0')
      await eventually(() => visit.asked('map')).toBeNull()
    })

    it('the map is one stop of Tab, and the canvas none', async () => {
      const visit = await shown()
      const passed = await visit.tabTo(/^Places on the map$/)
      const from = passed.findIndex((name) => /^India, /.test(name))
      expect(passed.slice(from).filter((name) => /Walk the map|^Map$|^page$/.test(name))).toEqual([
        'Walk the map',
      ])
    })

    it('by the list: a place is gone to, its card is read, and what was chosen is a link', async () => {
      const visit = await shown()
      await list(visit).click()
      await visit.role('link', { name: 'Siachen Glacier' }).click()
      await card(visit, 'Siachen Glacier').waitFor()
      await eventually(visit.zoom).toBeGreaterThan(5)
      expect(visit.asked('place')).toBe('SIACHEN')
      const { x, y } = await visit.pixelOf([77.147, 35.357])
      const map = await visit.map.boundingBox()
      expect(map && x > map.x && y > map.y && x < map.x + map.width && y < map.y + map.height).toBe(true)
      const again = await shown(visit.path())
      await card(again, 'Siachen Glacier').waitFor()
      expect(await again.focused()).toBe('page')
      await again.page.goBack()
    })

    it('a click on land that is not the six says why it is grey, and on water', async () => {
      const visit = await shown()
      await clickAt(visit, [92, 40])
      await eventually(() => card(visit, 'China').innerText()).toContain('reference in the charts')
      expect(visit.asked('place')).toBe('CHN')
      await clickAt(visit, [51, 41.5])
      await card(visit, 'Water').waitFor()
      expect(visit.asked('place')).toBeNull()
      await visit.page.keyboard.press('Escape')
      await eventually(() => visit.role('dialog').count()).toBe(0)
      await visit.clickLand('Kazakhstan')
      await visit.profile('Kazakhstan').waitFor()
      expect(await visit.role('dialog').count()).toBe(0)
    })

    it('a click on hatched ground or on a lake asks about it, beside it the state is chosen', async () => {
      const visit = await shown('?boundary=intl&country=KAZ')
      await visit.map.locator('[data-dataset=boundaries] summary', { hasText: 'De facto' }).waitFor()
      // Ladakh, clear of names.
      await clickAt(visit, [78.3, 33.4])
      await eventually(() => card(visit, 'Ladakh').innerText()).toContain('Hatched because')
      expect(visit.asked('country')).toBe('KAZ')
      // The north of Issyk-Kul, clear of the name of the state.
      await clickAt(visit, [77.3, 42.55])
      await eventually(() => card(visit, 'Water').innerText()).toContain('A lake')
      expect(visit.asked('country')).toBe('KAZ')
      await visit.clickLand('India')
      await eventually(() => visit.asked('country')).toBe('IND')
    })

    it('a state without a matching item says so, and how to change it', async () => {
      const visit = await shown('?sector=fertiliser')
      await visit.clickLand('Kazakhstan')
      await eventually(() => card(visit, 'Kazakhstan').innerText()).toContain('None of the')
      await visit.role('link', { name: 'Take the filter away' }).click()
      await eventually(visit.pressed).toEqual([])
      await eventually(() => visit.role('dialog').count()).toBe(0)
    })

    it('what the map shows is its text alternative, and is told when it changes', async () => {
      const visit = await shown()
      const alternative = () =>
        webgl
          ? visit.map.locator('canvas').getAttribute('aria-label')
          : visit.map.locator('svg > title').first().textContent()
      await eventually(alternative).toMatch(/^Cooperation items with India: Uzbekistan has the most/)
      const told = () => visit.map.locator('[aria-live=polite]').innerText()
      expect(await told()).toBe('')
      await visit.sector('Energy').click()
      await eventually(told).toMatch(/^Cooperation items with India in Energy: Kazakhstan has the most/)
      expect(await alternative()).toBe(await told())
    })

    it('card and list have no serious fault, on paper, in the dark room and on a phone', async () => {
      const visit = await shown('?place=CHN_AKSAI&boundary=intl')
      await card(visit, 'Aksai Chin').waitFor()
      await list(visit).click()
      await visit.role('heading', { name: 'Enclaves' }).waitFor()
      await inBothRooms(visit)
      const phone = await shown('?place=CHN_AKSAI', { viewport: PHONE, hasTouch: true, isMobile: true })
      await card(phone, 'Aksai Chin').waitFor()
      expect(await findings(phone)).toEqual([])
      await list(phone).tap()
      await phone.role('heading', { name: 'Enclaves' }).waitFor()
      expect(await findings(phone)).toEqual([])
      await walk(phone).focus()
      await phone.page.keyboard.press('ArrowDown')
      expect(await findings(phone)).toEqual([])
    })
  })
