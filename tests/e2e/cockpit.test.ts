import { describe, expect, it } from 'vitest'
import { atlas, eventually, PHONE, ROOM } from './atlas.ts'
import { findings, inBothRooms } from './axe.ts'
import { briefing, cockpitOf, Desk, linked, notes, present, sceneOf } from './cockpit.ts'

const { open } = atlas({ webgl: false })
const scenes = briefing().scenes.length

describe('two windows', () => {
  it.each([
    ['ArrowRight', 2],
    ['PageDown', 2],
    ['Space', 2],
    ['End', scenes],
  ])('are kept in step by %s in either', async (key, to) => {
    const { stage, desk } = await present(open)
    await desk.page.keyboard.press(key)
    await eventually(() => [sceneOf(stage.page), sceneOf(desk.page)]).toEqual([to, to])
    await desk.page.keyboard.press('Home')
    await eventually(() => sceneOf(stage.page)).toBe(1)
  })

  it('follow the keys of the room’s window, and what is typed, clicked and covered in the other', async () => {
    const { stage, desk } = await present(open, '?present=stage&scene=2')
    expect(await desk.marked()).toBe(2)
    await desk.page.keyboard.type('7')
    await desk.page.getByText('To scene 7').waitFor()
    await desk.page.keyboard.press('Enter')
    await eventually(() => sceneOf(stage.page)).toBe(7)
    await desk.role('navigation', { name: 'Scenes' }).getByRole('button').nth(3).click()
    await eventually(() => sceneOf(stage.page)).toBe(4)
    await desk.page.keyboard.press('b')
    await desk.page.getByText('The room’s screen is black.').waitFor()
    expect(stage.problems).toEqual([])
    expect(desk.problems).toEqual([])
  })

  it('show notes to the presenter and never to the room', async () => {
    const { stage, desk } = await present(open)
    for (let at = 1; at <= scenes; at++) {
      await eventually(() => sceneOf(stage.page)).toBe(at)
      const [first = ''] = briefing().scenes[at - 1]?.notes.split('\n\n') ?? []
      await desk.page.getByText(first).waitFor()
      const room = await stage.page.content()
      expect(notes().filter((note) => room.includes(note))).toEqual([])
      await desk.page.keyboard.press('ArrowRight')
    }
  })

  it('need no briefing but that of the room’s window', async () => {
    const stage = await open('?present=stage')
    await eventually(() => stage.asked('briefing')).toBe(briefing().id)
    await stage.page.context().route(/briefings\./, (route) => route.abort())
    const desk = await cockpitOf(stage)
    await desk.page.getByText(notes()[0] ?? '').waitFor()
  })
})

describe('what a window loses', () => {
  it('is nothing when the one and then the other is loaded again: scene, time, black screen, size of notes', async () => {
    const { stage, desk } = await present(open)
    await linked(desk)
    for (const key of ['ArrowRight', 'ArrowRight', 'b', '+', '+']) await desk.page.keyboard.press(key)
    await eventually(desk.elapsed).toBeGreaterThan(0)
    const [before, size] = [await desk.elapsed(), await sizeOf(desk)]
    await stage.page.reload()
    await linked(desk)
    await desk.page.evaluate(() => sessionStorage.clear())
    await desk.page.reload()
    await desk.ready
    await linked(desk)
    await eventually(() => [sceneOf(stage.page), sceneOf(desk.page)]).toEqual([3, 3])
    await eventually(() => desk.isPressed('Black')).toBe(true)
    expect(await sizeOf(desk)).toBe(size)
    await desk.goesOnFrom(before)
  })

  it('is nothing when the cockpit is closed and another is opened', async () => {
    const { stage, desk } = await present(open)
    await linked(desk)
    for (const key of ['ArrowRight', 'b']) await desk.page.keyboard.press(key)
    await eventually(() => sceneOf(stage.page)).toBe(2)
    await eventually(desk.elapsed).toBeGreaterThan(0)
    const before = await desk.elapsed()
    // By its name the browser gives back a window that is still being closed: one press is enough all the same.
    void desk.page.close()
    const next = await cockpitOf(stage)
    await eventually(() => next.isPressed('Black')).toBe(true)
    expect(await next.marked()).toBe(2)
    await next.goesOnFrom(before)
  })

  it('is nothing when the room’s window is closed: the cockpit says so, goes on, and opens another', async () => {
    const { stage, desk } = await present(open)
    await linked(desk)
    await desk.page.keyboard.press('ArrowRight')
    await eventually(() => sceneOf(stage.page)).toBe(2)
    await stage.page.close()
    await desk.page.getByText('The room’s window was closed.').waitFor()
    await desk.page.keyboard.press('ArrowRight')
    const opened = desk.page.context().waitForEvent('page')
    await desk.button('Open the room’s window').click()
    const room = await opened
    await linked(desk)
    await eventually(() => sceneOf(room)).toBe(3)
    // Now the room's window is the one that was opened: it, too, is found again when either is loaded again.
    await desk.page.reload()
    await desk.ready
    await linked(desk)
    await room.keyboard.press('ArrowRight')
    await eventually(() => sceneOf(desk.page)).toBe(4)
    await room.reload()
    await desk.page.keyboard.press('ArrowLeft')
    await eventually(() => sceneOf(room)).toBe(3)
  })

  it('is told of a room’s window that went back to the atlas, and brings it back', async () => {
    const { stage, desk } = await present(open, '?present=stage&scene=4')
    await linked(desk)
    await stage.page.goto(stage.page.url().replace(/\?.*/, ''))
    await desk.page.getByText('The room’s window does not answer').waitFor()
    await desk.button('Open the room’s window').click()
    await linked(desk)
    await eventually(() => [stage.asked('present'), sceneOf(stage.page)]).toEqual(['stage', 4])
    expect(desk.page.context().pages()).toHaveLength(2)
  })
})

const sizeOf = (desk: Desk) =>
  desk
    .role('region', { name: 'Notes' })
    .locator('[data-counted]')
    .evaluate((e) => getComputedStyle(e).fontSize)

describe('a frozen room', () => {
  it('stays where it is, says so to the presenter, and follows again when it is let', async () => {
    const { stage, desk } = await present(open)
    await linked(desk)
    await desk.page.keyboard.press('f')
    await desk.page.getByText('Frozen.').waitFor()
    for (const key of ['ArrowRight', 'ArrowRight']) await desk.page.keyboard.press(key)
    await eventually(() => sceneOf(desk.page)).toBe(3)
    expect(sceneOf(stage.page)).toBe(1)
    await desk.button('Back to the room’s scene').click()
    await eventually(() => sceneOf(desk.page)).toBe(1)
    await desk.page.keyboard.press('f')
    await desk.page.keyboard.press('ArrowRight')
    await desk.button('Show this').click()
    await eventually(() => sceneOf(stage.page)).toBe(2)
    await eventually(() => desk.page.getByText('Frozen.').count()).toBe(0)
  })

  it('is thawed by a key in it once the cockpit is gone', async () => {
    const { stage, desk } = await present(open)
    await linked(desk)
    await desk.page.keyboard.press('f')
    await desk.page.keyboard.press('End')
    await eventually(() => sceneOf(desk.page)).toBe(scenes)
    await desk.page.close()
    // The other window is known to be closed a moment after it is.
    await eventually(async () => {
      await stage.page.keyboard.press('ArrowRight')
      return sceneOf(stage.page)
    }).toBeGreaterThan(1)
  })
})

describe('a question', () => {
  it.each([
    ['uranium production kazakhstan', /Mine production of uranium, Kazakhstan/, /t U|%/],
    ['kazakhstan', /^Kazakhstan/, 'Kazakhstan'],
    ['china share stage', /China’s share by stage/, 'China’s share by stage'],
    ['dialogue 2025', /Dialogue/, 'Dialogue'],
  ])(
    '%s is read to the presenter, sent to the room, and gone with the next key',
    async (text, name, seen) => {
      const { stage, desk } = await present(open, '?present=stage&scene=2')
      await linked(desk)
      await desk.page.keyboard.press('q')
      await desk.role('combobox').fill(text)
      await desk.role('option', { name }).first().click()
      const before = await stage.page.locator('body').innerText()
      await desk.button('Send to the stage').click()
      await desk.page.getByText('The room sees what you looked up').waitFor()
      await desk.role('region', { name: 'In the room' }).getByText(seen).first().waitFor()
      await desk.page.keyboard.press('ArrowRight')
      await eventually(() => desk.page.getByText('The room sees what you looked up').count()).toBe(0)
      expect(sceneOf(stage.page)).toBe(2)
      await eventually(() => stage.page.locator('body').innerText()).toBe(before)
    },
  )

  it('is text while it is typed, and a clicker is heard all the same', async () => {
    const { stage, desk } = await present(open)
    await linked(desk)
    await desk.page.keyboard.press('/')
    await desk.role('combobox').waitFor()
    await desk.page.keyboard.type('bwf q.')
    expect(await desk.role('combobox').inputValue()).toBe('bwf q.')
    expect(await desk.isPressed('Black')).toBe(false)
    await desk.page.keyboard.press('PageDown')
    await eventually(() => sceneOf(stage.page)).toBe(2)
    await desk.page.keyboard.press('Escape')
    await desk.page.keyboard.press('Escape')
    await desk.role('region', { name: 'Notes' }).waitFor()
  })
})

describe('where no second window may open', () => {
  it.each([
    ['beside each other', ROOM],
    ['one below the other', PHONE],
  ])('both are in one, %s, and the way out is told', async (_, viewport) => {
    const stage = await open('?present=stage', {
      viewport,
      given: (page) => page.addInitScript('if (!globalThis.allowed) globalThis.open = () => null'),
    })
    await eventually(() => stage.asked('briefing')).toBe(briefing().id)
    await stage.page.keyboard.press('c')
    const desk = new Desk(stage.page)
    await desk.ready
    await desk.page.getByText('Allow pop-ups for this page').waitFor()
    await desk.page.getByText(notes()[0] ?? '').waitFor()
    await desk.button('Next').click()
    await eventually(() => sceneOf(stage.page)).toBe(2)
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    expect(await findings(desk)).toEqual([])
  })

  it('a second attempt makes two of one', async () => {
    const stage = await open('?present=stage', {
      given: (page) =>
        page.addInitScript(`{
          const { open } = globalThis
          globalThis.open = (...all) => (globalThis.allowed ? open(...all) : null)
        }`),
    })
    await eventually(() => stage.asked('briefing')).toBe(briefing().id)
    await stage.page.keyboard.press('c')
    const both = new Desk(stage.page)
    await both.ready
    await stage.page.evaluate('globalThis.allowed = true')
    const opened = stage.page.context().waitForEvent('page')
    await both.button('Open a second window').click()
    const desk = new Desk(await opened)
    await desk.ready
    await linked(desk)
    await eventually(() => both.role('navigation', { name: 'Scenes' }).count()).toBe(0)
    expect(await stage.page.content()).not.toContain(notes()[0])
  })
})

describe('pages without an origin', () => {
  /*
   * Opened from a file, a page has the origin "null" and, in some browsers, no storage; but no browser loads modules
   * from a file, so that this page would not run there at all until it is packed otherwise. A sandbox gives the two
   * windows just that: they may not know each other's origin, share nothing, and find each other by messages alone.
   */
  it('find each other, hand over the briefing, and lose nothing when they are loaded again', async () => {
    const { stage, desk } = await present(open, '?present=stage', {
      given: (page) =>
        page.context().route('**/*', async (route) => {
          // null: what a window asked for that is loaded again by now, or closed.
          const response = await route.fetch().catch(() => null)
          if (!response) return
          const headers = {
            ...response.headers(),
            'content-security-policy': 'sandbox allow-scripts allow-popups',
            'access-control-allow-origin': '*',
          }
          await route.fulfill({ response, headers })
        }),
    })
    for (const { page } of [stage, desk]) {
      expect(await page.evaluate('globalThis.origin')).toBe('null')
      await expect(page.evaluate('sessionStorage.length')).rejects.toThrow(/sandboxed/)
    }
    await linked(desk)
    for (const key of ['ArrowRight', 'ArrowRight', 'b']) await desk.page.keyboard.press(key)
    await eventually(() => sceneOf(stage.page)).toBe(3)
    await eventually(desk.elapsed).toBeGreaterThan(0)
    const before = await desk.elapsed()
    await stage.page.reload()
    // It has nothing of its own: what it shows it was told by the other.
    await stage.page.locator('[data-cover=black]').waitFor()
    await desk.page.reload()
    await desk.ready
    await linked(desk)
    await eventually(() => desk.isPressed('Black')).toBe(true)
    expect(await desk.marked()).toBe(3)
    await desk.goesOnFrom(before)
    await stage.page.keyboard.press('ArrowRight')
    await stage.page.keyboard.press('ArrowRight')
    await eventually(() => sceneOf(desk.page)).toBe(4)
  })
})

describe('the cockpit', () => {
  it.each([ROOM, { width: 1024, height: 640 }, { width: 1920, height: 1080 }])(
    'has everything in sight on $width × $height',
    async (viewport) => {
      const { desk } = await present(open, '?present=stage&scene=5')
      await desk.page.setViewportSize(viewport)
      await linked(desk)
      await desk.page.keyboard.press('f')
      const parts = [
        desk.role('timer'),
        ...['Back', 'Next', 'Black', 'White', 'Freeze', 'Questions', 'Show this', 'Keys'].map(desk.button),
        desk.role('region', { name: 'Here only: the room is frozen' }),
        desk.role('region', { name: 'Next' }),
        desk.role('region', { name: 'Notes' }),
        desk.page.locator('[aria-current]'),
      ]
      for (const part of parts) expect.soft(await desk.inSight(part), String(part)).toBe(true)
    },
  )

  it('has no serious fault, on paper and in the dark room, frozen and with an answer', async () => {
    const { desk } = await present(open, '?present=stage&scene=3')
    await linked(desk)
    await desk.page.keyboard.press('f')
    await inBothRooms(desk)
    await desk.page.keyboard.press('q')
    await desk.role('combobox').fill('kazakhstan uranium')
    await desk.role('option').first().waitFor()
    expect.soft(await findings(desk), 'results').toEqual([])
    await desk
      .role('option', { name: /Mine production/ })
      .first()
      .click()
    await desk.button('Send to the stage').waitFor()
    expect.soft(await findings(desk), 'an answer').toEqual([])
  })

  it('is reached by the keyboard alone, and lists its keys', async () => {
    const { stage, desk } = await present(open)
    await linked(desk)
    await desk.page.keyboard.press('?')
    await desk.role('dialog', { name: 'Keys' }).waitFor()
    await desk.page.keyboard.press('ArrowRight')
    expect(sceneOf(desk.page)).toBe(1)
    await desk.page.keyboard.press('Escape')
    await desk.tabTo(/^Larger notes$/)
    const size = await sizeOf(desk)
    await desk.page.keyboard.press('Space')
    expect(await sizeOf(desk)).not.toBe(size)
    expect(sceneOf(stage.page)).toBe(1)
    await desk.tabTo(/^Next$/)
    await desk.page.keyboard.press('Enter')
    await eventually(() => sceneOf(stage.page)).toBe(2)
  })
})
