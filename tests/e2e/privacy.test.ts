import { describe, expect, it } from 'vitest'
import { atlas, eventually, type Visit } from './atlas.ts'

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
  await visit.role('link', { name: 'All six states' }).click()
  await visit.loaded()
  await visit.page.waitForTimeout(500)
}

describe.each([
  { renderer: 'WebGL', webgl: true },
  { renderer: 'SVG', webgl: false },
])('a full visit with $renderer', ({ webgl }) => {
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

describe('the page', () => {
  const { open } = atlas({ webgl: false })

  it('has a security policy that allows no inline and no evaluated code', async () => {
    const visit = await open()
    const policy = await visit.page
      .locator('meta[http-equiv=Content-Security-Policy]')
      .getAttribute('content')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/)
  })

  it('sends no word of itself along with a link to a source', async () => {
    const visit = await open('?country=KAZ')
    await visit.profile('Kazakhstan').waitFor()
    const away = visit.page.locator('a[href^=http]')
    expect(await away.count()).toBeGreaterThan(10)
    expect(
      await away.evaluateAll(
        (links) => links.filter((a) => !/noreferrer/.test(a.getAttribute('rel') ?? '')).length,
      ),
    ).toBe(0)
  })
})
