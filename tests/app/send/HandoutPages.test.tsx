import { describe, expect, it } from 'vitest'
import { HandoutMap } from '../../../src/app/send/HandoutMap.tsx'
import { HandoutPages, type PageLayout } from '../../../src/app/send/HandoutPages.tsx'
import type { ToldBriefing, ToldScene } from '../../../src/export/told.ts'
import '../../setup/catalogue.ts'
import { pageOf } from '../../setup/page.ts'
import { plain, toldBriefing, toldMap, toldScene } from '../../setup/told.ts'

const drawn = ({ map }: ToldScene) => map && <HandoutMap map={map} />

const page = (told: ToldBriefing = toldBriefing(), layout: PageLayout = 'one') =>
  pageOf(<HandoutPages told={told} layout={layout} picture={drawn} />)

const textsOf = (page: HTMLElement, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent)

describe('a handout', () => {
  it('has the title and a heading a scene, so that a PDF has them as bookmarks', () => {
    expect(textsOf(page(), 'h1')).toEqual(['Rare earths and the Dialogue'])
    expect(textsOf(page(), 'h2')).toEqual([
      'Scene 1',
      'Where the ground is',
      'India bought for USD 420.25 million[1, 2]',
      'Sources',
    ])
  })

  it('does not call a first scene as itself', () => {
    const told = toldBriefing({ scenes: [toldScene(1, { heading: plain('Rare earths and the Dialogue') })] })
    expect(textsOf(page(told), 'h1, h2')).toEqual(['Rare earths and the Dialogue', 'Sources'])
  })

  it('has a first sheet with its title where it has no scene yet', () => {
    const none = page(toldBriefing({ scenes: [], sources: [] }))
    expect(textsOf(none, 'h1')).toEqual(['Rare earths and the Dialogue'])
    expect(none.querySelectorAll('article > section')).toHaveLength(1)
  })

  it('has its sources as notes with the numbers that the words say', () => {
    const notes = [...page().querySelectorAll('ol > li')]
    expect(notes.map((note) => note.getAttribute('value'))).toEqual(['1', '2'])
    expect(notes.map(({ textContent }) => textContent)).toEqual([
      'Publisher 1, “A page”, 2025. https://example.org/1',
      'Publisher 2, “A page”, 2025',
    ])
    expect(textsOf(page(), 'sup')).toEqual(['[1, 2]'])
  })

  it('has one scene on a sheet with its notes, or three without', () => {
    expect(page().querySelectorAll('article > section')).toHaveLength(4)
    expect(textsOf(page(), 'article').join()).toContain('Welcome.')
    const three = page(toldBriefing(), 'three')
    expect(three.querySelectorAll('article > section')).toHaveLength(2)
    expect(textsOf(three, 'article').join()).not.toContain('Welcome.')
  })

  it('has the few numbers of a chart as a table, and what is not known as such', () => {
    expect(textsOf(page(), 'td')).toEqual(['FY2023-24', '300.5', 'no data', 'FY2024-25', '310', '420.25'])
    expect(textsOf(page(toldBriefing(), 'three'), 'td')).toEqual([])
  })

  it('keeps a short cell on one line, so that a year is not broken at its hyphen', () => {
    const short = [...page().querySelectorAll('td')].map((cell) => cell.hasAttribute('data-short'))
    expect(short).toEqual([true, true, true, true, true, true])
  })

  it('has a scene of many words below its picture, from where it can go on to the next page', () => {
    const lines = Array.from({ length: 12 }, () => plain('words '.repeat(40)))
    const told = toldBriefing({ scenes: [toldScene(1, { lines, map: toldMap() }), toldScene(2)] })
    const scenes = [...page(told, 'three').querySelectorAll('[data-scene]')]
    expect(scenes.map((scene) => scene.hasAttribute('data-long'))).toEqual([true, false])
  })

  it('loses nothing of notes, lines and a heading that are long or hard to write', () => {
    const hard = 'संवाद 🧲 Диалог <b>&amp; "so" '
    const notes = [hard.repeat(170).slice(0, 5000)]
    const heading = plain(hard.repeat(12).slice(0, 300))
    const told = toldBriefing({ scenes: [toldScene(1, { heading, notes, lines: [plain(hard)] })] })
    const whole = page(told)
    expect(textsOf(whole, 'h2')[0]).toBe(heading[0]?.text)
    expect(textsOf(whole, 'article')[0]).toContain(notes[0])
    expect(textsOf(whole, 'li')[0]).toBe(hard)
    expect(textsOf(page(told, 'three'), 'h2')[0]).toBe(heading[0]?.text)
  })

  it('says on each sheet of which day it is, and with a map whose boundaries it draws', () => {
    const stamps = textsOf(page(), 'section > [data-counted="version"]')
    expect(stamps).toHaveLength(4)
    for (const stamp of stamps) expect(stamp).toContain('Atlas dataset 1.3.0, as of 22 Nov 2026.')
    expect(stamps.map((stamp) => /As claimed by India.*Not certified/.test(stamp ?? ''))).toEqual([
      ...[true, true],
      ...[false, false],
    ])
  })

  it('says what else a scene rests on and what is not there', () => {
    const told = toldBriefing({ scenes: [toldScene(1, { sources: [1, 2], gone: ['a chart'] })] })
    expect(textsOf(page(told), '[data-scene]').join()).toMatch(
      /Not in this atlas: a chart\..*Also rests on: \[1, 2\]/,
    )
  })
})

describe('the map of a handout', () => {
  const map = pageOf(<HandoutMap map={toldMap()} />)

  it('is vectors of which each hatch and each name is there', () => {
    const [drawing] = map.querySelectorAll('svg')
    expect(drawing?.getAttribute('aria-label')).toBe('A map of Kazakhstan with 5 cooperation items.')
    expect(textsOf(map, 'text')).toEqual(['Kazakhstan', '500 km'])
    const ids = [...map.querySelectorAll('[id]')].map(({ id }) => `url(#${id})`)
    const used = [...map.querySelectorAll('path')].flatMap((path) =>
      /^url/.test(path.getAttribute('fill') ?? '') ? [path.getAttribute('fill')] : [],
    )
    expect(used).toHaveLength(1)
    for (const one of used) expect(ids).toContain(one)
  })

  it('keeps its holes, and says what its fills stand for', () => {
    expect(map.querySelector('path[fill="#D9AE68"]')?.getAttribute('d')?.match(/M/g)).toHaveLength(2)
    expect(textsOf(map, 'p')).toEqual(['Cooperation items with India5', 'Boundaries: As claimed by India'])
  })
})
