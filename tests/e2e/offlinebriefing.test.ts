import { describe, expect, it } from 'vitest'
import { eventually, Visit } from './atlas.ts'
import { briefing, notes, sceneOf } from './cockpit.ts'
import { keeping } from './keeping.ts'

const { scenes } = briefing()

describe('a briefing, with the server gone', () => {
  const browser = keeping()
  browser.afterAll()

  it('is presented from its beginning to its end by keys alone, in both windows', async () => {
    const site = await browser.site()
    const visit = await site.visited('?panel=briefing')
    await site.goAway()
    const { page } = visit
    await page.getByRole('button', { name: 'With notes on a second screen' }).press('Enter')
    const opened = site.context.waitForEvent('page')
    await page.getByRole('button', { name: 'Present now', exact: true }).press('Enter')
    const desk = new Visit(await opened)
    for (const [i, scene] of scenes.entries()) {
      await eventually(() => [sceneOf(page), sceneOf(desk.page)]).toEqual([i + 1, i + 1])
      await page.locator('[data-scene] footer:visible').waitFor()
      if (scene.show.as === 'chart')
        await page.locator('figure svg:visible, figure ol:visible').first().waitFor()
      await desk.page.getByText(scene.notes.split('\n\n')[0] ?? '').waitFor()
      const room = await page.content()
      expect(notes().filter((note) => room.includes(note))).toEqual([])
      // By either of them, as a presenter may hold the clicker of the one and sit before the other.
      await (i % 2 === 0 ? desk.page : page).keyboard.press('PageDown')
    }
    expect(visit.problems).toEqual([])
    expect(desk.problems).toEqual([])
    await page.keyboard.press('Escape')
    await visit.role('button', { name: 'Present', exact: true }).first().waitFor()
  })
})
