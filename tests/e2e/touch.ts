import { describe, expect, it } from 'vitest'
import { atlas, eventually, PHONE, rendererOf, SIX, type Visit } from './atlas.ts'

type Point = readonly [number, number]

/** Fingers on the glass, as the browser gets them. */
async function fingers(visit: Visit) {
  const input = await visit.page.context().newCDPSession(visit.page)
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly Point[]) =>
    input.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    })
}

const phone = { viewport: PHONE, hasTouch: true, isMobile: true } as const
const LOW = { width: 1000, height: 420 } as const
const scrolled = (visit: Visit) => visit.page.evaluate(() => scrollY)
const enlarged = (visit: Visit) => visit.page.evaluate(() => visualViewport?.scale)

/** In both renderers. */
export const touched = (webgl: boolean) =>
  describe(`fingers and wheel with ${rendererOf(webgl)}`, () => {
    const { open } = atlas({ webgl })
    const shown = async (options: Parameters<typeof open>[1]) => {
      const visit = await (await open('', options)).loaded()
      if (webgl) await visit.gl()
      await visit.map.getByRole('application').waitFor()
      return visit
    }
    /** Of what is seen of the map. */
    const middle = async (visit: Visit): Promise<Point> => {
      const box = await visit.map.boundingBox()
      if (!box) throw new Error('no map')
      return [box.x + box.width / 2, box.y + Math.min(box.height, LOW.height - box.y) / 2]
    }

    it.each([
      ['on a phone, whose page scrolls', phone],
      ['on a wide screen, whose page does not', { hasTouch: true }],
    ])('two fingers that part bring the map nearer, %s', async (_, options) => {
      const visit = await shown(options)
      const home = await visit.zoom()
      const [x, y] = await middle(visit)
      const touch = await fingers(visit)
      await touch('touchStart', [x - 30, y], [x + 30, y])
      for (let i = 1; i <= 10; i++) await touch('touchMove', [x - 30 - i * 5, y], [x + 30 + i * 5, y])
      await touch('touchEnd')
      await eventually(visit.zoom).toBeGreaterThan(home + 0.8)
      await eventually(() => visit.asked('map')).not.toBeNull()
      expect(await scrolled(visit)).toBe(0)
      expect(await enlarged(visit)).toBe(1)
      expect(visit.asked('country')).toBeNull()
    })

    it('two fingers do not turn the map', async () => {
      const visit = await shown(phone)
      const [x, y] = await middle(visit)
      const touch = await fingers(visit)
      await touch('touchStart', [x - 60, y], [x + 60, y])
      for (let i = 1; i <= 12; i++) {
        const [dx, dy] = [60 * Math.cos(i / 10), 60 * Math.sin(i / 10)]
        await touch('touchMove', [x - dx, y - dy], [x + dx, y + dy])
      }
      await touch('touchEnd')
      await visit.page.waitForTimeout(500)
      // On a turned map something else would be there.
      const land = await visit.pixelOf(SIX.Turkmenistan.at)
      await visit.page.touchscreen.tap(land.x, land.y)
      await visit.profile('Turkmenistan').waitFor()
      expect(visit.problems).toEqual([])
    })

    it('two taps come nearer around the place', async () => {
      const visit = await shown(phone)
      const home = await visit.zoom()
      const [x, y] = await middle(visit)
      for (let i = 0; i < 2; i++) {
        await visit.page.touchscreen.tap(x, y)
        await visit.page.waitForTimeout(80)
      }
      await eventually(visit.zoom).toBeGreaterThan(home + 0.8)
      expect(await enlarged(visit)).toBe(1)
    })

    it('two clicks come nearer around the place', async () => {
      const visit = await shown({})
      const home = await visit.zoom()
      const sea = await visit.pixelOf([88, 13])
      await visit.page.mouse.dblclick(sea.x, sea.y)
      await eventually(visit.zoom).toBeCloseTo(home + 1, 1)
      await eventually(async () => Math.abs((await visit.pixelOf([88, 13])).x - sea.x)).toBeLessThan(3)
    })

    it('one finger scrolls a page that can scroll', async () => {
      const visit = await shown(phone)
      const home = await visit.zoom()
      const [x, y] = await middle(visit)
      const touch = await fingers(visit)
      await touch('touchStart', [x, y])
      for (let i = 1; i <= 10; i++) await touch('touchMove', [x, y - i * 15])
      await touch('touchEnd')
      await eventually(() => scrolled(visit)).toBeGreaterThan(50)
      expect(await visit.zoom()).toBe(home)
    })

    it('the wheel scrolls a wide page that can scroll, too, and with Ctrl zooms', async () => {
      const visit = await shown({ viewport: LOW })
      const home = await visit.zoom()
      const [x, y] = await middle(visit)
      await visit.page.mouse.move(x, y)
      await visit.page.mouse.wheel(0, 100)
      await eventually(() => scrolled(visit)).toBeGreaterThan(50)
      expect(await visit.zoom()).toBe(home)
      await visit.page.keyboard.down('Control')
      await visit.page.mouse.wheel(0, -100)
      await visit.page.keyboard.up('Control')
      await eventually(visit.zoom).toBeGreaterThan(home + 0.1)
    })

    it('the wheel zooms where the page does not scroll, also once the window has grown', async () => {
      const visit = await shown({ viewport: LOW })
      await visit.page.setViewportSize({ width: 1000, height: 720 })
      await eventually(() =>
        visit.page.evaluate(
          () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
        ),
      ).toBe(0)
      await visit.page.waitForTimeout(300)
      const home = await visit.zoom()
      const [x, y] = await middle(visit)
      await visit.page.mouse.move(x, y)
      await visit.page.mouse.wheel(0, -100)
      await eventually(visit.zoom).toBeGreaterThan(home + 0.1)
    })
  })
