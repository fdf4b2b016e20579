import { describe, expect, it } from 'vitest'
import { atlas, rendererOf, shipped, the, type Visit } from './atlas.ts'

const facts = shipped()

/** The uranium contract of 2015: a planned figure, three sources, two licences. */
export const URANIUM = 'kz-u-2015'
export const markOf = (visit: Visit, id: string) => visit.entry(id).locator('[data-cite]')

/** Everything that is known of the uranium contract is in what is shown. */
export async function expectUranium(visit: Visit) {
  await visit.says.getByRole('heading', { name: 'Kazakh uranium contract, 2015–2019' }).waitFor()
  const text = await visit.says.innerText()
  // Value and unit, period, status, confidence, dataset and when it was read.
  expect(text).toMatch(/5,000 t U\s*, 2015 – 2019\s+planned/)
  expect(text).toContain('High confidence.')
  expect(text).toContain('Cooperation, figures and background, read on 22 Nov 2026.')
  const { sources } = the(facts.items, URANIUM)
  expect(sources.length).toBe(3)
  const lines = visit.says.getByRole('listitem').filter({ has: visit.page.locator('a[href^="sources/#"]') })
  expect(await lines.count()).toBe(sources.length)
  for (const [i, id] of sources.entries()) {
    const source = the(facts.sources, id)
    const line = lines.nth(i)
    const said = await line.innerText()
    expect(said.startsWith(`${source.publisher}: `)).toBe(true)
    expect(said).toContain(the(facts.licences, source.licence).name)
    expect(said).toMatch(/, (8 Jul 2015|April 2019)\. /)
    const title = line.getByRole('link', { name: source.title ?? 'page without a title' })
    expect(await title.getAttribute('href')).toBe(source.url)
    expect(await title.getAttribute('rel')).toContain('noreferrer')
    const more = line.getByRole('link', { name: 'all that rests on it' })
    expect(await more.getAttribute('href')).toBe(`sources/#${id}`)
  }
}

/** In both renderers. */
export const aMark = (webgl: boolean) =>
  describe(`a mark beside a map in ${rendererOf(webgl)}`, () => {
    const { open } = atlas({ webgl })

    it('opens by a click and says who, what, when, in which unit, how sure, and under which licence', async () => {
      const visit = await open('?country=KAZ')
      if (webgl) await visit.gl()
      await visit.loaded()
      await markOf(visit, URANIUM).click()
      await visit.says.waitFor()
      await expectUranium(visit)
      expect(await visit.inSight(visit.says)).toBe(true)
      expect(await visit.renderer()).toBe(webgl ? 'gl' : 'svg')
      expect(visit.problems).toEqual([])
    })
  })
