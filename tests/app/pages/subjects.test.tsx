import '../../setup/catalogue.ts'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../../src/app/prerender.tsx'
import { atlas, page, parts, served } from '../../setup/compiled.ts'

async function servedPage(name: 'timeline' | 'minerals'): Promise<HTMLElement> {
  const { document } = new Window()
  document.body.innerHTML = await renderPage(name, served, parts, page)
  return document.body as unknown as HTMLElement
}
const [timeline, minerals] = [await servedPage('timeline'), await servedPage('minerals')]
const all = (selector: string, of: HTMLElement) => [...of.querySelectorAll<HTMLElement>(selector)]

describe.each([
  ['timeline', timeline],
  ['minerals', minerals],
])('the page of %s as it is served', (_, body) => {
  it('has no id twice, and no style attribute', () => {
    const ids = all('[id]', body).map((e) => e.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    expect(all('[style]', body)).toEqual([])
  })

  it('has no link to a place that is not on it', () => {
    const ids = new Set(all('[id]', body).map((e) => e.id))
    const links = all('a[href^="#"]', body).map((a) => a.getAttribute('href')?.slice(1) ?? '')
    expect(links.filter((id) => !ids.has(id))).toEqual([])
  })
})

describe('the timeline without script', () => {
  const events = atlas.timeline?.events ?? []

  it('has each event as a mark in the picture and as an entry of the list', () => {
    expect(all('[data-drawing] svg a', timeline)).toHaveLength(events.length)
    expect(all('li[id]', timeline).filter((li) => events.some((e) => e.id === li.id))).toHaveLength(
      events.length,
    )
  })

  it('draws what was due and what one source claims otherwise than what happened', () => {
    const standing = (word: string) => all(`[data-drawing] svg a[data-standing=${word}]`, timeline).length
    expect([standing('due'), standing('claim')]).toEqual([3, 3])
  })

  it('leads to the map, with the partner where there is one alone', () => {
    const links = (id: string) => all(`[id="${id}"] a`, timeline).map((a) => a.getAttribute('href') ?? '')
    expect(links('in-kz-2015-07-08-uranium-contract')).toContain('../?country=KAZ&sector=energy')
    expect(links('nsa-2022-12-06')).toContain('../?sector=security')
  })

  it('says the day of the data and what is not known after the last entry', () => {
    expect(timeline.textContent).toContain('data as of 22 Nov 2026')
    expect(timeline.textContent).not.toContain('today:')
    expect(timeline.querySelector('#unknown')?.textContent).toContain('A fifth India–Central Asia Dialogue')
  })
})

describe('the minerals without script', () => {
  it('has each site as an anchor, with a link to the map where it has a place', () => {
    for (const { id, at } of atlas.minerals?.sites ?? []) {
      const links = all(`[id="${id}"] a`, minerals).filter((a) => a.getAttribute('href')?.includes('map='))
      expect(links).toHaveLength(at ? 1 : 0)
    }
    const [link] = all('#kz-kundybai a[href*="map="]', minerals)
    expect(decodeURIComponent(link?.getAttribute('href') ?? '')).toBe(
      '../?country=KAZ&place=kz-kundybai&layer=sites&map=6.5/51.994/60.83',
    )
  })

  it('marks a place that is not surveyed as uncertain', () => {
    expect(minerals.querySelector('#kz-akbulak')?.textContent).toContain('uncertain place')
    expect(minerals.querySelector('#kz-kundybai')?.textContent).not.toContain('uncertain place')
  })

  it('says why claims are not charted, beside each', () => {
    const text = minerals.querySelector('#uncharted')?.textContent
    expect(text).toContain('manganese reserves, 2025: 38.6%')
    expect(text).toContain('No primary source was found')
  })
})
