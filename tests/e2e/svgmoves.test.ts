import { describe, expect, it } from 'vitest'
import { atlas, eventually, PHONE, SIX, type Visit } from './atlas.ts'

const { open } = atlas({ webgl: false })

const centre = async (visit: Visit) => {
  const [lon = 0, lat = 0] = await Promise.all(
    ['data-lon', 'data-lat'].map(async (name) => Number(await visit.map.getAttribute(name))),
  )
  return { lon, lat }
}
/** Pressed on the land of Kazakhstan, drawn so far, and released. */
async function drag(visit: Visit, dx: number, dy: number) {
  const { x, y } = await visit.pixelOf(SIX.Kazakhstan.at)
  await visit.page.mouse.move(x, y)
  await visit.page.mouse.down()
  await visit.page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 })
  await visit.page.mouse.move(x + dx, y + dy, { steps: 4 })
  await visit.page.mouse.up()
  return { x: x + dx, y: y + dy }
}
const ready = async (visit: Visit) => {
  await visit.loaded()
  // What moves the map comes after it is seen, as the walk does.
  await visit.map.getByRole('application').waitFor()
  await visit.page.waitForFunction(() =>
    document.querySelector<HTMLElement>('[data-renderer=svg]')?.style.getPropertyValue('--touch'),
  )
  return visit
}

describe('the map without WebGL', () => {
  it('follows a drag, chooses no country by it, and a link restores where it ends', async () => {
    const visit = await ready(await open())
    const before = await centre(visit)
    const end = await drag(visit, 120, 60)
    const after = await centre(visit)
    expect(after.lon).toBeLessThan(before.lon)
    expect(after.lat).toBeGreaterThan(before.lat)
    // What was taken hold of is where it was let go.
    await eventually(async () => (await visit.pixelOf(SIX.Kazakhstan.at)).x).toBeCloseTo(end.x, 0)
    expect((await visit.pixelOf(SIX.Kazakhstan.at)).y).toBeCloseTo(end.y, 0)
    await eventually(() => visit.asked('map')).not.toBeNull()
    await visit.page.waitForTimeout(500)
    expect(visit.asked('country')).toBeNull()
    const again = await ready(await open(visit.path()))
    await eventually(() => centre(again)).toEqual(await centre(visit))
    // A drag leaves no step for Back, and the next click is a click.
    await visit.clickLand('Kazakhstan')
    await visit.profile('Kazakhstan').waitFor()
    expect(visit.problems).toEqual([])
  })

  it('takes a click with an unsteady hand for a click', async () => {
    const visit = await ready(await open())
    const before = await centre(visit)
    await drag(visit, 2, 2)
    await visit.profile('Kazakhstan').waitFor()
    expect(await centre(visit)).toEqual(before)
  })

  it('is dragged by a name, too, and opens no profile', async () => {
    const visit = await ready(await open())
    const before = await centre(visit)
    const box = await visit.country('India').boundingBox()
    if (!box) throw new Error('no name')
    await visit.page.mouse.move(box.x + 10, box.y + 6)
    await visit.page.mouse.down()
    await visit.page.mouse.move(box.x - 90, box.y + 6, { steps: 6 })
    await visit.page.mouse.up()
    await eventually(async () => (await centre(visit)).lon).toBeGreaterThan(before.lon + 1)
    await visit.page.waitForTimeout(500)
    expect(visit.asked('country')).toBeNull()
    // Back to a name: the keyboard opens it, though the last pointer was a drag.
    await visit.country('India').focus()
    await visit.page.keyboard.press('Enter')
    await visit.profile('India').waitFor()
  })

  it('comes nearer with the wheel, around the pointer', async () => {
    const visit = await ready(await open())
    const home = await visit.zoom()
    const held = await visit.pixelOf([77, 24])
    await visit.page.mouse.move(held.x, held.y)
    for (let i = 0; i < 5; i++) await visit.page.mouse.wheel(0, -100)
    await eventually(visit.zoom).toBeCloseTo(home + 1, 1)
    await eventually(() => visit.asked('map')).not.toBeNull()
    const after = await visit.pixelOf([77, 24])
    expect(Math.abs(after.x - held.x)).toBeLessThan(3)
    expect(Math.abs(after.y - held.y)).toBeLessThan(3)
    await visit.page.mouse.wheel(0, 100)
    await eventually(visit.zoom).toBeCloseTo(home + 0.8, 1)
  })

  it('on a phone leaves finger and wheel to the page, and zooms with Ctrl and wheel', async () => {
    const visit = await ready(await open('', { viewport: PHONE, hasTouch: true }))
    const before = { ...(await centre(visit)), zoom: await visit.zoom() }
    const box = await visit.map.boundingBox()
    const at = { x: 195, y: (box?.y ?? 0) + 250 }
    const input = await visit.page.context().newCDPSession(visit.page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
      input.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: at.x, y }],
      })
    await touch('touchStart', at.y)
    for (let i = 1; i <= 10; i++) await touch('touchMove', at.y - i * 15)
    await touch('touchEnd', 0)
    await eventually(() => visit.page.evaluate(() => scrollY)).toBeGreaterThan(50)
    // The fling of the finger is over before the wheel turns.
    await visit.page.waitForTimeout(1500)
    await visit.page.evaluate(() => scrollTo(0, 0))
    await eventually(() => visit.page.evaluate(() => scrollY)).toBe(0)
    await visit.page.mouse.move(at.x, at.y)
    await visit.page.mouse.wheel(0, 400)
    await eventually(() => visit.page.evaluate(() => scrollY)).toBeGreaterThan(50)
    expect({ ...(await centre(visit)), zoom: await visit.zoom() }).toEqual(before)
    await visit.page.evaluate(() => scrollTo(0, 0))
    await visit.page.keyboard.down('Control')
    await visit.page.mouse.wheel(0, -100)
    await visit.page.keyboard.up('Control')
    await eventually(visit.zoom).toBeGreaterThan(before.zoom + 0.3)
  })
})

describe('on a wide touch screen without WebGL', () => {
  it('one finger moves the map', async () => {
    const visit = await ready(await open('', { hasTouch: true }))
    const before = await centre(visit)
    const { x, y } = await visit.pixelOf(SIX.Kazakhstan.at)
    const input = await visit.page.context().newCDPSession(visit.page)
    await input.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    for (let i = 1; i <= 10; i++)
      await input.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x: x + i * 10, y }],
      })
    await input.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await eventually(async () => (await centre(visit)).lon).toBeLessThan(before.lon - 3)
    await visit.page.waitForTimeout(500)
    expect(visit.asked('country')).toBeNull()
  })
})
