import { describe, expect, it } from 'vitest'
import { atlas, eventually, ROOM, type Visit } from './atlas.ts'
import { findings } from './axe.ts'
import { STAGE, sceneAt, shippedBriefing, showing, staged } from './stage.ts'

const { scenes } = shippedBriefing()
const LAST = scenes.length
const FULL = { width: 1920, height: 1080 } as const

describe('the stage', () => {
  const { open } = atlas({ webgl: false })
  const at = async (scene: number, options: Parameters<typeof open>[1] = {}) =>
    staged(await open(`${STAGE}&scene=${scene}`, options))
  const cover = (visit: Visit) => visit.page.locator('[data-cover]')
  const dialog = (visit: Visit, name: string) => visit.role('dialog', { name })

  it('obeys every key that goes to another scene, and the address says which', async () => {
    const visit = await at(3)
    const steps = [
      ...(['ArrowRight', 'ArrowDown', 'Space', 'PageDown'] as const).map((key) => [key, 1] as const),
      ...(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'] as const).map((key) => [key, -1] as const),
    ]
    for (const [key, step] of steps) {
      const before = await sceneAt(visit)
      await visit.page.keyboard.press(key)
      await eventually(() => sceneAt(visit)).toBe(before + step)
    }
    for (const [key, scene] of [
      ['End', LAST],
      ['ArrowRight', LAST],
      ['Home', 1],
      ['ArrowLeft', 1],
      ['Enter', 1],
    ] as const) {
      await visit.page.keyboard.press(key)
      await eventually(() => sceneAt(visit)).toBe(scene)
    }
    await visit.page.keyboard.press('End')
    await eventually(() => visit.asked('scene')).toBe(String(LAST))
    expect(visit.problems).toEqual([])
  })

  it.each([ROOM, FULL])(
    'has the controls that are told of wholly on the axis, at their days: %j',
    async (viewport) => {
      const visit = await at(1 + scenes.findIndex(({ id }) => id === 'controls'), { viewport })
      await visit.page.locator('figure ol li').first().waitFor()
      const found = await visit.page.evaluate(() => {
        const boxes = (selector: string) =>
          [...document.querySelectorAll(`[data-scene] figure ${selector}`)].map((e) =>
            e.getBoundingClientRect(),
          )
        return { axis: boxes('ol'), titles: boxes('li p > :last-child'), dots: boxes('li i:last-child') }
      })
      const [axis] = found.axis
      if (!axis) throw new Error('no axis')
      expect(found.titles.length).toBe(3)
      for (const [i, title] of found.titles.entries()) {
        expect(title.left).toBeGreaterThanOrEqual(axis.left)
        expect(title.right).toBeLessThanOrEqual(axis.right + 1)
        expect(title.top).toBeGreaterThanOrEqual(
          i === 0 ? axis.top : (found.dots[i - 1]?.bottom ?? Number.NaN),
        )
        const dot = found.dots[i]
        expect(dot && dot.top >= title.bottom && dot.left < title.right && dot.right > title.left).toBe(true)
      }
      expect(visit.problems).toEqual([])
    },
  )

  it.each([
    ['g', 'button b'],
    ['?', 'kbd'],
  ])('draws what %s lays over a scene as much larger as the scene is', async (key, words) => {
    const heights: number[] = []
    for (const viewport of [ROOM, FULL]) {
      const visit = await at(2, { viewport })
      await visit.page.keyboard.press(key)
      const first = visit.role('dialog').locator(words).first()
      await first.waitFor()
      heights.push((await first.boundingBox())?.height ?? Number.NaN)
      expect(visit.problems).toEqual([])
    }
    const [small = 0, large = 0] = heights
    expect(large / small).toBeCloseTo(FULL.height / ROOM.height, 1)
  })

  it('goes to the scene whose number is typed, and forgets a number that is not asked for', async () => {
    const visit = await at(2)
    await visit.page.keyboard.type('10')
    await visit.page.getByText('→ 10').waitFor()
    await visit.page.keyboard.press('Enter')
    await eventually(() => sceneAt(visit)).toBe(10)
    await visit.page.keyboard.press('4')
    await visit.page.getByText('→ 4').waitFor()
    await visit.page.getByText('→ 4').waitFor({ state: 'detached' })
    await visit.page.keyboard.press('Enter')
    expect(await sceneAt(visit)).toBe(10)
  })

  it('goes black and white, and a key that goes on lifts the cover and stays', async () => {
    const visit = await at(2)
    for (const [key, colour] of [
      ['b', 'black'],
      ['.', 'black'],
      ['w', 'white'],
    ] as const) {
      await visit.page.keyboard.press(key)
      await expect.soft(cover(visit).getAttribute('data-cover')).resolves.toBe(colour)
      await visit.page.keyboard.press(key)
      await cover(visit).waitFor({ state: 'detached' })
    }
    await visit.page.keyboard.press('b')
    await visit.page.keyboard.press('ArrowRight')
    await cover(visit).waitFor({ state: 'detached' })
    expect(await sceneAt(visit)).toBe(2)
  })

  it('shows all scenes, to be walked by arrows, and the list of keys; Escape takes one away, then leaves', async () => {
    const visit = await at(2)
    await visit.page.keyboard.press('g')
    await dialog(visit, 'All scenes').waitFor()
    expect(await dialog(visit, 'All scenes').getByRole('button').count()).toBe(LAST)
    await visit.page.keyboard.press('ArrowRight')
    await visit.page.keyboard.press('ArrowRight')
    await visit.page.keyboard.press('ArrowLeft')
    await visit.page.keyboard.press('Enter')
    await eventually(() => sceneAt(visit)).toBe(3)
    await visit.page.keyboard.press('g')
    await visit.page.keyboard.press('Escape')
    await dialog(visit, 'All scenes').waitFor({ state: 'detached' })
    await visit.page.keyboard.press('?')
    await dialog(visit, 'Keys').getByText('Black screen, and back').waitFor()
    await visit.page.keyboard.press('Escape')
    await dialog(visit, 'Keys').waitFor({ state: 'detached' })
    await visit.page.keyboard.press('t')
    await visit.role('timer').waitFor()
    await visit.page.keyboard.press('Escape')
    await visit.map.waitFor()
    await eventually(() => visit.asked('present')).toBeNull()
    expect(visit.problems).toEqual([])
  })

  it('does not load the page anew by F5, and leaves the browser its own keys', async () => {
    const visit = await at(4)
    const held = await visit.page.evaluate(() => {
      const kept = (key: string, more = {}) =>
        !document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
        )
      return [kept('F5'), kept('ArrowRight', { altKey: true }), kept('b', { ctrlKey: true }), kept('F11')]
    })
    expect(held).toEqual([true, false, false, false])
    expect(await sceneAt(visit)).toBe(4)
  })

  it('takes a key in a text field for text, and Space on a button for the button', async () => {
    const visit = await at(4)
    await visit.page.evaluate(() => {
      const field = document.createElement('textarea')
      document.body.append(field)
      field.focus()
    })
    await visit.page.keyboard.type('b 12wgt?.')
    await visit.page.keyboard.press('ArrowLeft')
    expect(await visit.page.locator('textarea').inputValue()).toBe('b 12wgt?.')
    expect(await sceneAt(visit)).toBe(4)
    expect(await cover(visit).count()).toBe(0)
    await visit.role('button', { name: 'The scene before' }).focus()
    await visit.page.keyboard.press('Space')
    await eventually(() => sceneAt(visit)).toBe(3)
    await visit.page.locator('[data-scene] h2:visible [data-cite]').first().focus()
    await visit.page.keyboard.press('Enter')
    await visit.says.waitFor()
    expect(await sceneAt(visit)).toBe(3)
  })

  it('shows its bar while the mouse moves, and hides it, and the mouse, again', async () => {
    const visit = await at(2)
    const opacity = () =>
      visit.role('navigation', { name: 'The briefing' }).evaluate((e) => getComputedStyle(e).opacity)
    expect(await opacity()).toBe('0')
    await visit.page.mouse.move(300, 300)
    await visit.page.mouse.move(340, 330)
    await eventually(opacity).toBe('1')
    await visit.role('button', { name: 'The next scene' }).click()
    await eventually(() => sceneAt(visit)).toBe(3)
    // The click left the focus alone: Space goes on.
    await visit.page.keyboard.press('Space')
    await eventually(() => sceneAt(visit)).toBe(4)
    await eventually(opacity).toBe('0')
    const cursor = visit.page.locator('main').evaluate((e) => getComputedStyle(e).cursor)
    expect(await cursor).toBe('none')
  })

  it('turns by a finger that wipes over the words, not over the map, and not by a tap', async () => {
    const visit = await at(5, { hasTouch: true })
    const input = await visit.page.context().newCDPSession(visit.page)
    const wipe = async (from: number, to: number, y = 500) => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
        input.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] })
      await touch('touchStart', from)
      for (let i = 1; i <= 5; i++) await touch('touchMove', from + ((to - from) * i) / 5)
      await touch('touchEnd')
    }
    await wipe(400, 200)
    await eventually(() => sceneAt(visit)).toBe(6)
    await wipe(200, 400)
    await eventually(() => sceneAt(visit)).toBe(5)
    await wipe(1100, 800, 300)
    await visit.page.touchscreen.tap(200, 500)
    await visit.page.waitForTimeout(300)
    expect(await sceneAt(visit)).toBe(5)
  })

  it('has heading, sources, boundary view and place of every scene in sight, and no note in the page', async () => {
    const visit = await at(1)
    const notes = scenes
      .flatMap(({ notes: text }) => text.split(/(?<=[.?!])\s+/))
      .filter((s) => s.length > 30)
    for (const [i, scene] of scenes.entries()) {
      await eventually(() => sceneAt(visit)).toBe(i + 1)
      await visit.page.locator(`[data-scene="${scene.id}"]`).waitFor()
      const heading = visit.page.locator('[data-scene] h2:visible')
      expect.soft(await heading.count(), scene.id).toBe(1)
      expect.soft(await visit.inSight(heading), scene.id).toBe(true)
      const foot = visit.page.locator('[data-scene] footer')
      expect
        .soft(await foot.textContent(), scene.id)
        .toMatch(/Source.*Boundaries: As claimed by India.*no legal standing/)
      expect.soft(await visit.inSight(foot), scene.id).toBe(true)
      const content = (await visit.page.content()).replaceAll('&amp;', '&')
      expect
        .soft(
          notes.filter((note) => content.includes(note)),
          scene.id,
        )
        .toEqual([])
      await visit.page.keyboard.press('ArrowRight')
    }
    expect(visit.problems).toEqual([])
  }, 120_000)

  it.each([ROOM, FULL])(
    'fits into $width × $height, in type that is read from the back row',
    async (viewport) => {
      const visit = await at(1, { viewport })
      for (const [i, { id, show }] of scenes.entries()) {
        await eventually(() => sceneAt(visit)).toBe(i + 1)
        if (show.as === 'chart') await visit.page.locator('figure[aria-label]:visible').waitFor()
        await visit.page.waitForTimeout(600)
        expect.soft(await visit.page.evaluate(faultsOfScene), id).toEqual([])
        await visit.page.keyboard.press('ArrowRight')
      }
    },
    120_000,
  )

  it('moves the map from camera to camera, and where nothing is to move, is there at once', async () => {
    const far = ['?map=4.5/48/68', '?map=6/21/78']
    const two = showing((all) => {
      const map = all.find((s) => s.id === 'dialogue')
      return map ? far.map((view, i) => ({ ...map, id: `at-${i}`, view })) : []
    })
    const zooms = async (visit: Visit) => {
      await visit.page.waitForTimeout(500)
      const seen: number[] = []
      await visit.page.keyboard.press('ArrowRight')
      await eventually(() => sceneAt(visit)).toBe(2)
      const end = Date.now() + 2500
      while (Date.now() < end) seen.push(await visit.zoom())
      return seen
    }
    const moved = await zooms(await at(1, two))
    // Van Wijk's way goes up before it comes down.
    expect(new Set(moved).size).toBeGreaterThan(3)
    expect(Math.min(...moved)).toBeLessThan(moved.at(-1) ?? 0)
    const calm = await at(1, { ...two, reducedMotion: 'reduce' })
    // Nothing between the two: the map follows the frame of the words.
    expect([...new Set(await zooms(calm))].length).toBeLessThanOrEqual(2)
    expect(await calm.zoom()).toBeCloseTo(moved.at(-1) ?? 0, 3)
  })

  it('shows what it can of a scene that names what is gone, and says what it cannot', async () => {
    const visit = await at(
      1,
      showing(([first]) =>
        first
          ? [
              {
                ...first,
                view: '?country=ATL&sector=magic&layer=dragons,sites',
                heading: 'Of {item:gone} and {stage:magnets}',
                lines: ['Said once. [item:vanished]'],
                show: { as: 'chart', page: 'trade', id: 'no-such-chart' },
              },
              {
                ...first,
                id: 'two',
                view: '?sector=security',
                show: { as: 'chart', page: '', id: 'goods-trade-by-fiscal-year' },
              },
            ]
          : [],
      ),
    )
    const said = await visit.page.getByText('Not in this atlas:').textContent()
    for (const word of ['ATL', 'magic', 'dragons', 'no-such-chart', 'item:gone', 'item:vanished'])
      expect.soft(said).toContain(word)
    expect(await visit.page.locator('[data-scene] h2:visible').textContent()).toMatch(/Of … and 94%/)
    await visit.page.keyboard.press('ArrowRight')
    await visit.page.getByText('does not draw this chart').waitFor()
    expect(visit.problems).toEqual([])
  })

  it('has no serious fault for those who do not see it, in any scene, in grid and keys, in both rooms', async () => {
    for (const theme of ['light', 'dark']) {
      const visit = await at(1, {
        given: (page) => page.addInitScript((t) => localStorage.setItem('theme', t), theme),
      })
      for (const scene of scenes) {
        await visit.page.waitForTimeout(700)
        expect.soft(await findings(visit), `${scene.id}, ${theme}`).toEqual([])
        await visit.page.keyboard.press('ArrowRight')
      }
      for (const key of ['g', 'Escape', '?']) await visit.page.keyboard.press(key)
      expect.soft(await findings(visit), `keys, ${theme}`).toEqual([])
      await visit.page.keyboard.press('g')
      expect.soft(await findings(visit), `grid, ${theme}`).toEqual([])
    }
  }, 180_000)
})

/** What is wrong with how a scene fills the window: cut off, too small, or one over the other. */
function faultsOfScene(): string[] {
  const faults: string[] = []
  const scene = document.querySelector<HTMLElement>('[data-scene]')
  if (!scene) return ['no scene']
  const times = innerHeight / 720
  const seen = (selector: string) =>
    [...scene.querySelectorAll<HTMLElement>(selector)].filter((e) =>
      e.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    )
  const size = (e: Element) =>
    Number.parseFloat(getComputedStyle(e).fontSize) * ((e as HTMLElement).currentCSSZoom ?? 1)
  const least = (selector: string, px: number) => {
    for (const e of seen(selector)) {
      if (size(e) < px * times - 0.1)
        faults.push(`${selector} of ${size(e)} px: ${e.textContent?.slice(0, 40)}`)
    }
  }
  least('h2', 34)
  least('[data-lines] li', 22)
  least('footer p', 13)
  least('figcaption', 15)
  least('figure text', 15)
  least('[data-legend] p', 15)
  least('[data-map] section svg text', 15)
  const frame = scene.getBoundingClientRect()
  const out = (r: DOMRect) =>
    r.width > 0 && (r.left < -1 || r.top < -1 || r.right > frame.right + 1 || r.bottom > frame.bottom + 1)
  const words = seen('h2, [data-lines] li, footer p, figcaption, [data-legend] span')
  for (const e of [...words, ...seen('figure text')])
    if (out(e.getBoundingClientRect())) faults.push(`out of the window: ${e.textContent?.slice(0, 40)}`)
  for (const e of seen('footer, h2, [data-legend], [data-as]')) {
    if (
      e.scrollHeight > e.clientHeight + 4 &&
      e.clientHeight > 0 &&
      getComputedStyle(e).overflow === 'hidden'
    )
      faults.push(`cut off: ${e.textContent?.slice(0, 40)}`)
  }
  const foot = scene.querySelector('footer')?.getBoundingClientRect()
  for (const e of seen('footer p, [data-legend] p')) {
    const around = e.parentElement?.getBoundingClientRect()
    const r = e.getBoundingClientRect()
    if (around && (r.top < around.top - 1 || r.bottom > around.bottom + 1))
      faults.push(`does not fit: ${e.textContent?.slice(0, 40)}`)
  }
  const boxes = seen('h2, [data-lines] li, figcaption, figure svg, [data-map] > div, [data-legend], footer')
  const kind = scene.querySelector('[data-as="title"] > h2')
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      if (a.contains(b) || b.contains(a) || (kind && (a.closest('[data-map]') || b.closest('[data-map]'))))
        continue
      if (
        a.closest('figure') &&
        a.closest('figure') === b.closest('figure') &&
        a.matches('svg') &&
        b.matches('svg')
      )
        continue
      const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()]
      const width = Math.min(p.right, q.right) - Math.max(p.left, q.left)
      const height = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top)
      if (width > 3 && height > 3)
        faults.push(
          `over each other: ${a.tagName} "${a.textContent?.slice(0, 30)}" and ${b.tagName} "${b.textContent?.slice(0, 30)}"`,
        )
    }
  }
  if (!foot) faults.push('no foot')
  return faults
}
