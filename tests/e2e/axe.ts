import { readFileSync } from 'node:fs'
import type axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { atlas, rendererOf, type Visit } from './atlas.ts'

// The security policy of the page forbids another script tag; the debugger may still run it.
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What axe finds to be serious or worse, with the places. */
export async function findings(visit: Visit): Promise<string[]> {
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

export const inBothRooms = async (visit: Visit, again?: () => Promise<void>) => {
  expect.soft(await findings(visit), 'paper').toEqual([])
  await visit.role('button', { name: 'Dark room' }).click()
  await again?.()
  await visit.page.waitForTimeout(500)
  expect.soft(await findings(visit), 'dark room').toEqual([])
}

/** In both renderers. */
export const accessible = (webgl: boolean) =>
  describe(`accessibility with ${rendererOf(webgl)}`, () => {
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
