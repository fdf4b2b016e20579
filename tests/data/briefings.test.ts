import { describe, expect, it } from 'vitest'
import { changedFigures, factsOf, figuresNow } from '../../src/briefing/figures.ts'
import type { Briefings } from '../../src/domain/briefing.ts'
import { broken } from '../setup/broken.ts'
import { textOf, atlas as whole } from '../setup/compiled.ts'

const { briefings, version } = JSON.parse(textOf('briefings.json')) as Briefings
const FILE = 'briefings/dialogue.json'

describe('the briefing that comes with the atlas', () => {
  const [briefing] = briefings
  const scenes = briefing?.scenes ?? []

  it('has eight to ten scenes, with a title and a closing one, and at most three lines each', () => {
    expect(scenes.length).toBeGreaterThanOrEqual(8)
    expect(scenes.length).toBeLessThanOrEqual(10)
    expect([scenes[0]?.show.as, scenes.at(-1)?.show.as]).toEqual(['title', 'title'])
    expect(Math.max(...scenes.map((s) => s.lines.length))).toBeLessThanOrEqual(3)
    expect(briefing?.dataset).toBe(version)
  })

  it.each(scenes.map((s) => [s.id, s] as const))('%s has notes, a plan, and a source', (_, scene) => {
    expect(scene.notes.length).toBeGreaterThan(80)
    expect(scene.minutes).toBeGreaterThan(0)
    expect(factsOf(scene).length).toBeGreaterThan(0)
  })

  it('says numbers that are those of the atlas, and notices when one changes', () => {
    const trade = scenes.find((s) => s.id === 'trade')
    if (!trade) throw new Error('no scene "trade"')
    expect(figuresNow(whole, trade)).toEqual(trade.figures)
    expect(changedFigures(whole, trade.figures)).toEqual([])
    const [first, ...others] = trade.figures
    if (!first) throw new Error('no figure')
    const before = { ...first, value: 1 }
    const gone = { at: 'trade:XXX:1900#export', value: 2, unit: 'USD million' }
    expect(changedFigures(whole, [before, ...others, gone])).toEqual([
      { before, now: first },
      { before: gone, now: null },
    ])
  })
})

describe('a briefing that names what the atlas does not have', () => {
  const put = (before: string, after: string) => (text: string) => {
    if (!text.includes(before)) throw new Error(`no ${before}`)
    return text.replace(before, after)
  }
  it.each([
    ['a country', '"?layer=corridors&map=3.5/37/63"', '"?country=ABC"', 'unknown country "ABC"'],
    ['a chart', '"id": "controls" }', '"id": "control" }', 'no chart "control"'],
    ['a number', '{stage:refining}', '{stage:refining#price}', 'no number at stage:refining'],
    ['a fact', '[item:js4-chabahar]', '[item:ref-99]', 'no fact item:ref-99'],
    ['something like a fact', '[item:js4-chabahar]', '[itm:ref-1]', 'not a fact'],
  ])('is refused with the place: %s', (_, before, after, reason) => {
    const said = broken(FILE, put(before, after))
    expect(said).toContain(FILE)
    expect(said).toContain(reason)
  })
})
