import { describe, expect, it } from 'vitest'
import { atlas, eventually, rendererOf, type Visit } from './atlas.ts'

/** All that a reader does in a full visit. */
async function visitAll(visit: Visit, webgl: boolean) {
  await visit.loaded()
  if (webgl) await visit.gl()
  await visit.country('Kazakhstan').click()
  await visit.profile('Kazakhstan').waitFor()
  await visit.loaded()
  await visit.sector('Energy').click()
  await eventually(visit.pressed).toEqual(['Energy'])
  await visit.country('Uzbekistan').click({ modifiers: ['Shift'] })
  await visit.boundaries.selectOption('intl')
  await visit.stamp('De facto, disputes marked').waitFor()
  await visit.role('button', { name: 'Zoom in' }).click()
  await visit.role('button', { name: 'Dark room' }).click()
  await visit.page.getByText('Table').first().click()
  await visit.page.locator('#panel [data-cite]').first().click()
  await visit.says.waitFor()
  await visit.page.keyboard.press('Escape')
  await visit.role('link', { name: 'All six states' }).click()
  await visit.loaded()
  await visit.page.waitForTimeout(500)
}

/** In both renderers. */
export const aFullVisit = (webgl: boolean) =>
  describe(`a full visit with ${rendererOf(webgl)}`, () => {
    const { open, url } = atlas({ webgl })

    it.each(['light', 'dark'] as const)(
      'asks no other host for anything and keeps to its security policy, in a %s room',
      async (colorScheme) => {
        const visit = await open('', { colorScheme })
        await visitAll(visit, webgl)
        expect(visit.requests.length).toBeGreaterThan(10)
        expect(visit.requests.filter((address) => !address.startsWith(url()))).toEqual([])
        expect(visit.problems).toEqual([])
        expect(await visit.page.context().cookies()).toEqual([])
      },
    )
  })
