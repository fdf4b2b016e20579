import { readFileSync } from 'node:fs'
import type axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { atlas, PHONE, type Visit } from './atlas.ts'

// The security policy of the page forbids another script tag; the debugger may still run it.
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What axe finds to be serious or worse, with the places. */
async function findings(visit: Visit): Promise<string[]> {
  await visit.page.evaluate(AXE)
  const { violations } = await visit.page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
    )
}

const inBothRooms = async (visit: Visit, again?: () => Promise<void>) => {
  expect.soft(await findings(visit), 'paper').toEqual([])
  await visit.role('button', { name: 'Dark room' }).click()
  await again?.()
  await visit.page.waitForTimeout(500)
  expect.soft(await findings(visit), 'dark room').toEqual([])
}

describe.each([
  { renderer: 'WebGL', webgl: true },
  { renderer: 'SVG', webgl: false },
])('accessibility with $renderer', ({ webgl }) => {
  const { open } = atlas({ webgl })

  it.each([
    { page: 'the home view', address: '' },
    { page: 'a profile beside another', address: '?country=UZB&compare=KAZ&sector=energy,trade' },
  ])('$page has no serious fault, on paper and in the dark room', async ({ address }) => {
    const visit = await (await open(address)).loaded()
    if (webgl) await visit.gl()
    for (const table of await visit.page.getByText('Table', { exact: true }).all()) await table.click()
    await inBothRooms(visit)
  })
})

describe('accessibility of provenance', () => {
  const { open } = atlas({ webgl: false })

  it.each([
    { what: 'a plain mark', address: '', mark: '#panel [data-cite]' },
    { what: 'a mark of what sources differ on', address: '?country=KAZ', mark: '#panel [data-differs]' },
    { what: 'a mark of a computed share', address: '', mark: 'figure [data-cite^="mine:"]' },
  ])('$what, opened, has no serious fault, on paper and in the dark room', async ({ address, mark }) => {
    const visit = await (await open(address)).loaded()
    const ask = async () => {
      await visit.page.locator(mark).first().click()
      await visit.says.waitFor()
    }
    await ask()
    await inBothRooms(visit, ask)
    expect(await visit.says.isVisible()).toBe(true)
  })

  it('a mark, opened on a phone, has no serious fault', async () => {
    const visit = await (
      await open('?country=UZB', { viewport: PHONE, hasTouch: true, isMobile: true })
    ).loaded()
    await visit.page.locator('#panel [data-differs]').first().tap()
    await visit.says.waitFor()
    expect(await findings(visit)).toEqual([])
  })

  it.each(['sources/', 'sources/?q=uranium#nowhere-at-all', 'data/'])(
    '/%s has no serious fault, on paper and in the dark room',
    async (page) => {
      const visit = await (await open(page, { bypassCSP: true })).taken()
      // What is not on the screen is left out of the layout, and of what is looked at, too.
      await visit.page.addStyleTag({ content: '* { content-visibility: visible !important }' })

      await visit.unfold()
      await inBothRooms(visit)
    },
  )
})
