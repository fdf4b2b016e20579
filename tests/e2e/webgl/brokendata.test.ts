import { describe, expect, it } from 'vitest'
import { atlas } from '../atlas.ts'
import { broken } from '../broken.ts'

describe('when the region is there at the second try', () => {
  const { open } = atlas()

  it('WebGL draws it', async () => {
    const visit = await open('?country=KAZ', broken('region.in', 'missing'))
    await visit.alerts.waitFor()
    await visit.loaded()
    await visit.page.unrouteAll()
    await visit.alerts.getByRole('button', { name: 'Try again' }).click()
    await visit.gl()
    expect(await visit.country('Kazakhstan').getAttribute('aria-current')).toBe('true')
  })
})
