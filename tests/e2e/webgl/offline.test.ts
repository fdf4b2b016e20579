import { describe, expect, it } from 'vitest'
import { keeping } from '../keeping.ts'

describe('after the first visit, with the server gone, WebGL', () => {
  const browser = keeping({ webgl: true })
  browser.afterEach()

  it('draws the map with its worker, and its detail when it comes close', async () => {
    const site = await browser.site()
    const first = await (await site.visited()).gl()
    await first.page.close()
    await site.goAway()
    const visit = await (await site.open('?boundary=intl&map=6.5/34.5/76')).gl()
    await visit.page.waitForLoadState('networkidle')
    await visit.stamp('De facto, disputes marked').waitFor()
    expect(await visit.alerts.count()).toBe(0)
    expect(visit.problems).toEqual([])
  })
})
