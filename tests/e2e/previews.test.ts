import { describe, expect, it } from 'vitest'
import { atlas, eventually, ROOM } from './atlas.ts'
import { STAGE, staged } from './stage.ts'

const { open } = atlas({ webgl: false })
const COCKPIT = '?present=cockpit&briefing=dialogue'
const FAILED = 'This part could not be loaded'

describe('what is drawn of scenes out of sight', () => {
  it('is nothing where there is no room for a picture, and the cockpit goes on', async () => {
    for (const scene of [4, 9]) {
      const visit = await open(`${COCKPIT}&scene=${scene}`, { viewport: { width: 640, height: 360 } })
      await visit.role('navigation', { name: 'Scenes' }).waitFor()
      await visit.page.waitForTimeout(1000)
      expect(await visit.page.getByText(FAILED).count(), `scene ${scene}`).toBe(0)
      expect(visit.problems).toEqual([])
    }
  })

  it('goes and comes back with the questions', async () => {
    const visit = await open(`${COCKPIT}&scene=5`, { viewport: ROOM })
    await visit.role('navigation', { name: 'Scenes' }).waitFor()
    await visit.page.keyboard.press('q')
    await visit.role('combobox').fill('uzbekistan')
    await visit.role('option').first().waitFor()
    await visit.page.keyboard.press('Enter')
    await visit.page.waitForTimeout(800)
    await visit.page.keyboard.press('q')
    await visit.page.waitForTimeout(800)
    expect(await visit.page.getByText(FAILED).count()).toBe(0)
    expect(await visit.role('navigation', { name: 'Scenes' }).isVisible()).toBe(true)
    expect(visit.problems).toEqual([])
  })

  it('is of the scenes that may come next, laid out and neither seen nor heard', async () => {
    const visit = await staged(await open(`${STAGE}&scene=3`, { viewport: ROOM }))
    const { page } = visit
    await eventually(() => page.locator('[data-as] > h2').count()).toBe(3)
    expect(await visit.role('heading', { level: 2 }).count()).toBe(1)
    const widths = await page
      .locator('[data-as] > h2')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
    for (const width of widths) expect(width).toBeGreaterThan(100)
  })

  it('looks the same to whoever came by the panel: its styles come in one order', async () => {
    const size = async (way: (visit: Awaited<ReturnType<typeof open>>) => Promise<void>, address: string) => {
      const visit = await open(address, { viewport: ROOM })
      await way(visit)
      const letters = visit.page.locator('[data-map] a text').filter({ hasText: /^(RE|Cr|Cu)$/ })
      await letters.first().waitFor()
      return letters.first().evaluate((one) => getComputedStyle(one).fontSize)
    }
    const direct = await size(async () => {}, `${STAGE}&scene=6`)
    const byPanel = await size(async (visit) => {
      await visit.page.getByRole('region', { name: 'The briefing' }).waitFor()
      await visit.page.evaluate(() => history.pushState(null, '', '?present=stage&briefing=dialogue&scene=6'))
      await visit.page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
    }, '?panel=briefing')
    expect(byPanel).toBe(direct)
  })
})
