import { describe, expect, it } from 'vitest'
import { atlas, eventually, NAMES, SIX } from '../atlas.ts'
import { coloursAt, hex } from '../pixels.ts'

const { open } = atlas()

describe('recolouring in WebGL', () => {
  it('asks for nothing, and keeps the very canvas that was there', async () => {
    const visit = await (await open('?country=KAZ')).gl()
    await visit.loaded()
    await visit.page.waitForLoadState('networkidle')
    // What reads a reader's own file is loaded last, when the page has been at rest for a while.
    await eventually(() => visit.requests.some((address) => /\/worker-[^/]+\.js$/.test(address))).toBe(true)
    const canvas = await visit.map.locator('canvas').elementHandle()
    const asked = visit.requests.length
    // None of them asks for a layer, whose file is loaded when it is first laid over the map.
    for (const sector of ['Energy', 'Health', 'Education']) {
      await visit.sector(sector).click()
      await eventually(visit.pressed).toContain(sector)
    }
    await visit.role('button', { name: 'Dark room' }).click()
    await visit.page.waitForTimeout(500)
    // Chromium fetches the icon anew whenever the address changes.
    expect(visit.requests.slice(asked).filter((address) => !address.endsWith('.svg'))).toEqual([])
    expect(await canvas?.evaluate((node) => node === document.querySelector('canvas'))).toBe(true)
    expect(await visit.renderer()).toBe('gl')
  })

  it.each(['light', 'dark'] as const)(
    'gives each state the colour of its class in the legend, %s',
    async (colorScheme) => {
      const visit = await (await open('', { colorScheme })).gl()
      const land = await Promise.all(NAMES.map((name) => visit.pixelOf(SIX[name].at)))
      const drawn = async () => (await coloursAt(visit.page, await visit.page.screenshot(), land)).map(hex)
      /** The colour that the name of a state is set against: the class that the legend explains. */
      const meant = () =>
        Promise.all(
          NAMES.map((name) =>
            visit
              .country(name)
              .locator('text')
              .first()
              .evaluate((text) => {
                const [r = 0, g = 0, b = 0] = getComputedStyle(text).stroke.match(/\d+/g)?.map(Number) ?? []
                return `#${[r, g, b].map((n) => n.toString(16).padStart(2, '0')).join('')}`
              }),
          ),
        )
      const before = await meant()
      await eventually(drawn).toEqual(before)
      await visit.sector('Energy').click()
      await eventually(async () => (await meant()).join()).not.toBe(before.join())
      await eventually(drawn).toEqual(await meant())
    },
  )
})
