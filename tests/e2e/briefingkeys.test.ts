import { describe, expect, it } from 'vitest'
import { fileOf } from '../../src/briefing/file.ts'
import { sceneOf } from '../briefing/made.ts'
import { atlas, eventually, type Visit } from './atlas.ts'
import { choose, ids, MINE, panel, press, row, withMine } from './panel.ts'
import { STAGE, sceneAt, staged } from './stage.ts'

interface Calls {
  fill: number
  leave: number
  wake: string[]
  release: number
}

/** Counts what is asked of the browser, and answers where a headless one has no answer. */
const COUNTED = `{
  const calls = { fill: 0, leave: 0, wake: [], release: 0 }
  window.calls = calls
  const page = Element.prototype.requestFullscreen
  Element.prototype.requestFullscreen = function (...args) {
    calls.fill++
    return page.apply(this, args)
  }
  const out = Document.prototype.exitFullscreen
  Document.prototype.exitFullscreen = function (...args) {
    calls.leave++
    return out.apply(this, args)
  }
  const request = async (type) => {
    calls.wake.push(type)
    return { release: async () => { calls.release++ } }
  }
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
}`
const counted = { given: (page: Visit['page']) => page.addInitScript(COUNTED) }
/** What the test asks of a page is a gesture to the browser: until a key is pressed, there was none. */
const UNTOUCHED = `{
  const seen = { isActive: false }
  Object.defineProperty(navigator, 'userActivation', { value: seen })
  addEventListener('keydown', () => { seen.isActive = true }, true)
}`
const calls = ({ page }: Visit) => page.evaluate(() => (window as unknown as { calls: Calls }).calls)
const isFull = ({ page }: Visit) => page.evaluate(() => document.fullscreenElement !== null)

describe('the panel of briefings', () => {
  const { open } = atlas({ webgl: false })
  const opened = async (options: Parameters<typeof open>[1] = {}) =>
    withMine(await open('?panel=briefing', options))
  const edit = (visit: Visit, id: string) => row(visit, id).getByRole('button', { name: 'Edit' }).click()

  it('moves a scene that is dragged by the mouse, and leaves one that is not dragged far enough', async () => {
    const visit = await opened()
    const { mouse } = visit.page
    const middle = async (id: string) => {
      const handle = row(visit, id).getByRole('button', { name: /^Move scene/ })
      await handle.scrollIntoViewIfNeeded()
      const box = await handle.boundingBox()
      if (!box) throw new Error(`no handle of ${id}`)
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    const last = await middle('three')
    const first = await middle('one')
    await mouse.move(first.x, first.y)
    await mouse.down()
    await mouse.move(first.x, first.y + 2)
    await mouse.up()
    expect(await ids(visit)).toEqual(['one', 'two', 'three'])
    await mouse.move(first.x, first.y)
    await mouse.down()
    await mouse.move(first.x, first.y + 20, { steps: 4 })
    await mouse.move(last.x, last.y + 10, { steps: 12 })
    await visit.page.getByText('Scene 1 is over place 3.').waitFor({ state: 'attached' })
    await mouse.up()
    await eventually(() => ids(visit)).toEqual(['two', 'three', 'one'])
    await visit.page.reload()
    await eventually(() => ids(visit)).toEqual(['two', 'three', 'one'])
    expect(visit.problems).toEqual([])
  })

  it('doubles a scene behind it; Ctrl Z takes it back and Ctrl Shift Z makes it again, but not in a text', async () => {
    const visit = await opened()
    await edit(visit, 'two')
    await row(visit, 'two').getByRole('button', { name: 'Duplicate' }).click()
    await eventually(() => ids(visit).then((all) => all.length)).toBe(4)
    const [one, two, copy, three] = await ids(visit)
    expect([one, two, three]).toEqual(['one', 'two', 'three'])
    await row(visit, copy ?? '')
      .getByRole('heading', { name: 'Two' })
      .waitFor()
    const heading = row(visit, 'two').getByRole('textbox', { name: 'Heading' })
    await heading.click()
    await visit.page.keyboard.press('End')
    await visit.page.keyboard.type('!')
    expect(await heading.inputValue()).toBe('Two!')
    await visit.page.keyboard.press('Control+z')
    await eventually(() => heading.inputValue()).toBe('Two')
    expect(await ids(visit)).toHaveLength(4)
    await row(visit, 'two').getByRole('button', { name: 'Done' }).click()
    await visit.page.keyboard.press('Control+z')
    await eventually(() => ids(visit)).toEqual(['one', 'two', 'three'])
    await visit.page.keyboard.press('Control+Shift+z')
    await eventually(() => ids(visit)).toEqual(['one', 'two', copy, 'three'])
    await visit.page.keyboard.press('Meta+z')
    await eventually(() => ids(visit)).toEqual(['one', 'two', 'three'])
    expect(visit.problems).toEqual([])
  })

  it.each([
    ['p', 1],
    ['F5', 1],
    ['Shift+F5', 2],
  ])('presents by %s, from scene %i where the second is open', async (key, scene) => {
    const visit = await opened()
    await edit(visit, 'two')
    const heading = row(visit, 'two').getByRole('textbox', { name: 'Heading' })
    await heading.press('End')
    await heading.press('p')
    expect(await heading.inputValue()).toBe('Twop')
    expect(visit.asked('present')).toBeNull()
    await heading.press('Backspace')
    await row(visit, 'two').getByRole('button', { name: 'See its view' }).focus()
    await visit.page.keyboard.press(key)
    await staged(visit)
    expect(visit.asked('present')).toBe('stage')
    expect(await sceneAt(visit)).toBe(scene)
    expect(visit.problems).toEqual([])
  })

  it('fills the screen by the click that begins, keeps it awake, and lets both go on Escape', async () => {
    const visit = await opened(counted)
    await press(visit, 'Present')
    await staged(visit)
    expect(await calls(visit)).toMatchObject({ fill: 1, leave: 0, wake: ['screen'], release: 0 })
    expect(await isFull(visit)).toBe(true)
    // Looked at again, it is asked for again: out of sight the browser takes it back.
    await visit.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await eventually(() => calls(visit).then(({ wake }) => wake)).toEqual(['screen', 'screen'])
    await visit.page.keyboard.press('Escape')
    await eventually(() => visit.asked('present')).toBeNull()
    await eventually(() => isFull(visit)).toBe(false)
    expect(await calls(visit)).toMatchObject({ fill: 1, leave: 1 })
    await eventually(() => calls(visit).then(({ release }) => release)).toBeGreaterThan(0)
    expect(visit.problems).toEqual([])
  })

  it('asks for the full screen by the first key where an address began it', async () => {
    const given = async (page: Visit['page']) => {
      await counted.given(page)
      await page.addInitScript(UNTOUCHED)
    }
    const visit = await staged(await open(STAGE, { given }))
    expect(await calls(visit)).toMatchObject({ fill: 0, wake: ['screen'] })
    await visit.page.keyboard.press('ArrowRight')
    await eventually(() => isFull(visit)).toBe(true)
    await visit.page.keyboard.press('ArrowRight')
    await eventually(() => sceneAt(visit)).toBe(3)
    expect(await calls(visit)).toMatchObject({ fill: 1, leave: 0 })
  })

  it('gets the view of the map, and that of a page, with its boundary view, from wherever one is', async () => {
    const visit = await open('?country=KAZ&sector=trade')
    const add = () => visit.page.getByRole('button', { name: 'Add scene' })
    await add().click()
    await visit.map.getByText('Added as scene 1 of “My briefing”').waitFor()
    await visit.page.goto(new URL('trade/?country=UZB&boundary=intl', visit.page.url()).href)
    await add().click()
    await visit.page.getByText('Added as scene 2 of “My briefing”').waitFor()
    await visit.page.getByRole('link', { name: 'Open', exact: true }).click()
    await eventually(() => ids(visit).then((all) => all.length)).toBe(2)
    expect(await add().count()).toBe(0)
    await panel(visit).getByRole('heading', { name: 'Kazakhstan: Trade' }).waitFor()
    const saved = visit.page.waitForEvent('download')
    await press(visit, 'Save to a file')
    const stream = await (await saved).createReadStream()
    const text = (await stream.toArray()).map(String).join('')
    const { scenes } = JSON.parse(text) as typeof MINE
    expect(scenes.map(({ view }) => view)).toEqual([
      '?country=KAZ&sector=trade&boundary=in',
      '?country=UZB&boundary=intl',
    ])
    expect(scenes[0]?.figures).toContainEqual(expect.objectContaining({ at: 'map:KAZ#items' }))
    expect(visit.problems).toEqual([])
  })

  it('says what a map draws otherwise and whose boundaries nobody named, and mends both', async () => {
    const figures = [{ at: 'map:KAZ#items', value: 1, unit: 'items' }]
    const old = { ...MINE, scenes: [sceneOf('one', { notes: 'n', view: '?country=KAZ', figures })] }
    const visit = await open('?panel=briefing')
    await visit.page.waitForLoadState('networkidle')
    await choose(visit, fileOf(old))
    await press(visit, 'Open')
    await row(visit, 'one').getByText('numbers changed since').waitFor()
    await press(visit, 'Check it before presenting')
    const check = panel(visit).getByRole('region', { name: 'Before presenting' })
    await check.getByText(/draws other numbers: cooperation items of Kazakhstan: 1 is now \d+\./).waitFor()
    await check.getByText(/Scene 1 does not say which boundary view/).waitFor()
    await check.getByRole('button', { name: 'Renew the numbers' }).click()
    await check.getByText(/draws other numbers/).waitFor({ state: 'detached' })
    await check.getByRole('button', { name: 'Keep this one' }).click()
    await check.getByText('Nothing is stale').waitFor()
    expect(await row(visit, 'one').getByText('numbers changed since').count()).toBe(0)
    expect(visit.problems).toEqual([])
  })
})
