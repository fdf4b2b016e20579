import { describe, expect, it } from 'vitest'
import { atlas, eventually, type Visit } from './atlas.ts'
import { Desk } from './cockpit.ts'
import { press, title, withMine } from './panel.ts'
import { STAGE, sceneAt, shippedBriefing, staged } from './stage.ts'

const LAST = shippedBriefing().scenes.length

const { open } = atlas({ webgl: false })
const at = async (scene: number, options: Parameters<typeof open>[1] = {}) =>
  staged(await open(`${STAGE}&scene=${scene}`, options))
const key = ({ page }: Visit, name: string) => page.keyboard.press(name)
const focused = ({ page }: Visit) => page.evaluate(() => document.activeElement?.textContent)
const fromPanel = async (options: Parameters<typeof open>[1] = {}) =>
  withMine(await open('?panel=briefing', options))

describe('on the stage', () => {
  it('Escape closes a card of sources and stays; another scene takes the card away', async () => {
    const visit = await at(2)
    const ask = () => visit.page.locator('[data-scene] h2:visible [data-cite]').first().click()
    await ask()
    await visit.says.waitFor()
    await key(visit, 'Escape')
    await visit.says.waitFor({ state: 'detached' })
    expect(visit.asked('present')).toBe('stage')
    await ask()
    await visit.says.waitFor()
    await key(visit, 'ArrowRight')
    await eventually(() => sceneAt(visit)).toBe(3)
    await visit.says.waitFor({ state: 'detached' })
    expect(visit.problems).toEqual([])
  })

  it('a number that is typed in the grid is gone to, whatever card has the focus', async () => {
    const visit = await at(2)
    for (const name of ['g', '7', 'Enter']) await key(visit, name)
    await eventually(() => sceneAt(visit)).toBe(7)
  })

  it('Tab comes to no name on the map, and under the grid not to the bar', async () => {
    const visit = await at(2)
    const stops = async (most: number) => {
      const seen: string[] = []
      for (let i = 0; i < most; i++) {
        await key(visit, 'Tab')
        seen.push(
          await visit.page.evaluate(() => {
            const here = document.activeElement
            if (here?.closest('nav')) return 'bar'
            return here?.closest('svg a') ? `name: ${here.getAttribute('aria-label')}` : (here?.tagName ?? '')
          }),
        )
      }
      return seen
    }
    const seen = await stops(25)
    expect(seen).toContain('bar')
    expect(seen.filter((one) => one.startsWith('name'))).toEqual([])
    await key(visit, 'g')
    await visit.role('dialog', { name: 'All scenes' }).waitFor()
    expect(await stops(LAST + 3)).not.toContain('bar')
  })

  it('the heading of a new scene is said, and after the last one that it was the last', async () => {
    const visit = await at(LAST - 1)
    await key(visit, 'ArrowRight')
    const heading = visit.page.locator('[data-scene] h2:visible')
    await eventually(() => sceneAt(visit)).toBe(LAST)
    const words = (await heading.textContent())?.slice(0, 12)
    await visit.page.getByText(`Scene ${LAST} of ${LAST}: ${words}`).waitFor({ state: 'attached' })
    const end = visit.page.getByText('End of the briefing')
    expect(await end.count()).toBe(0)
    await key(visit, 'ArrowRight')
    await end.waitFor()
    expect(await visit.inSight(end)).toBe(true)
    await key(visit, 'ArrowLeft')
    await end.waitFor({ state: 'detached' })
    expect(await sceneAt(visit)).toBe(LAST - 1)
  })

  it('a tap shows the bar, and turns no scene', async () => {
    const visit = await at(5, { hasTouch: true })
    const opacity = () =>
      visit.role('navigation', { name: 'The briefing' }).evaluate((e) => getComputedStyle(e).opacity)
    expect(await opacity()).toBe('0')
    await visit.page.touchscreen.tap(200, 500)
    await eventually(opacity).toBe('1')
    await visit.role('button', { name: 'The next scene' }).tap()
    await eventually(() => sceneAt(visit)).toBe(6)
  })
})

describe('who leaves the stage', () => {
  it('is back at the panel where it began, at its button and its scene, and Shift F5 goes on there', async () => {
    const visit = await fromPanel()
    await press(visit, 'Present')
    await staged(visit)
    await key(visit, 'ArrowRight')
    await eventually(() => visit.asked('scene')).toBe('2')
    await key(visit, 'Escape')
    await eventually(() => focused(visit)).toBe('Present')
    expect(await title(visit).inputValue()).toBe('Briefing mine')
    await eventually(() => [visit.asked('present'), visit.asked('panel'), visit.asked('briefing')]).toEqual([
      null,
      'briefing',
      'mine',
    ])
    await key(visit, 'Shift+F5')
    await staged(visit)
    expect(await sceneAt(visit)).toBe(2)
    expect(visit.problems).toEqual([])
  })

  it('is back at the atlas where an address began it, at its button', async () => {
    const visit = await at(3)
    await key(visit, 'Escape')
    await visit.map.waitFor()
    await eventually(() => focused(visit)).toBe('Present')
    await eventually(() => [visit.asked('present'), visit.asked('briefing'), visit.asked('scene')]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('by Back leaves the full screen, too', async () => {
    const visit = await fromPanel()
    const isFull = () => visit.page.evaluate(() => document.fullscreenElement !== null)
    await press(visit, 'Present')
    await staged(visit)
    await eventually(isFull).toBe(true)
    await visit.page.goBack()
    await title(visit).waitFor()
    await eventually(isFull).toBe(false)
  })

  it('of a window with stage and notes begins the next one without notes, from the first scene', async () => {
    const visit = await fromPanel({ given: (page) => page.addInitScript('globalThis.open = () => null') })
    await press(visit, 'With notes on a second screen')
    const desk = new Desk(visit.page)
    await desk.ready
    await desk.button('Next').click()
    await key(visit, 'b')
    await desk.button('Leave').click()
    await title(visit).waitFor()
    await press(visit, 'Present')
    await staged(visit)
    expect(await sceneAt(visit)).toBe(1)
    expect(await visit.role('navigation', { name: 'Scenes' }).count()).toBe(0)
    expect(await visit.page.locator('[data-cover]').count()).toBe(0)
    await key(visit, 't')
    expect(await visit.role('timer').innerText()).toBe('0:00')
    expect(visit.problems).toEqual([])
  })
})

describe('an address that names a briefing nobody has', () => {
  it('says so, lists what there is, and leads on or back', async () => {
    const visit = await open('?present=stage&briefing=gone')
    await visit.alerts.getByText('There is no briefing of this name').waitFor()
    const { id, title: name } = shippedBriefing()
    await visit.role('link', { name }).click()
    await staged(visit)
    expect(visit.asked('briefing')).toBe(id)
  })
})
