import { describe, expect, it } from 'vitest'
import { findingWords } from '../../src/app/briefing/findingWords.ts'
import { onMapNow } from '../../src/app/briefing/numbers.ts'
import { plainText } from '../../src/app/briefing/SceneText.tsx'
import { figuresKept, figuresNow } from '../../src/briefing/figures.ts'
import { picks } from '../../src/briefing/pick.ts'
import { namesBoundary, preflight, type Surroundings } from '../../src/briefing/preflight.ts'
import { refText } from '../../src/briefing/text.ts'
import type { Briefings, Scene } from '../../src/domain/briefing.ts'
import { knownOf } from '../../src/view/known.ts'
import '../setup/catalogue.ts'
import { atlas, home, textOf } from '../setup/compiled.ts'
import { sceneOf } from './made.ts'

const around: Surroundings = {
  atlas,
  complete: true,
  today: atlas.asOf,
  unknownIn: (view) => (view.includes('ABC') ? ['country=ABC'] : []),
  hasChart: ({ id }) => id === 'controls',
  draws: () => true,
  drawnFrom: () => [],
  onMap: () => [],
  seen: (text) => text,
}
const check = (more: Partial<Scene>, other: Partial<Surroundings> = {}) =>
  preflight({ scenes: [sceneOf('a', { notes: 'said', ...more })] }, { ...around, ...other })
const codes = (more: Partial<Scene>, other: Partial<Surroundings> = {}) =>
  check(more, other).map(({ code }) => code)

describe('before a briefing is presented', () => {
  it('nothing is found in what is in order', () => expect(codes({ heading: 'In order' })).toEqual([]))

  it('a briefing without scenes is none', () =>
    expect(preflight({ scenes: [] }, around).map(({ code }) => code)).toEqual(['no-scenes']))

  it.each([
    ['a number of nobody', { heading: 'It makes 94% of them' }, 'unsourced'],
    ['a number in a line', { lines: ['It cost 1,200 million'] }, 'unsourced'],
    ['a fact that is gone', { heading: '{item:no-such-thing}' }, 'gone-fact'],
    ['a source that is gone', { lines: ['Said. [item:no-such-thing]'] }, 'gone-fact'],
    ['a fact of its chart that is gone', { facts: ['item:no-such-thing'] as never }, 'gone-fact'],
    ['a country that is gone', { view: '?country=ABC' }, 'gone-view'],
    ['a chart that is gone', { show: { as: 'chart', page: '', id: 'x' } as const }, 'gone-chart'],
  ])('%s is red', (_, more, code) => {
    expect(check(more)).toContainEqual(expect.objectContaining({ code, level: 'red', scene: 0 }))
  })

  it('a chart that is not drawn with what the scene has chosen is red', () => {
    const show = { as: 'chart', page: 'rare-earths', id: 'controls' } as const
    const [found] = check({ show }, { draws: () => false })
    expect(found).toEqual({ code: 'undrawn-chart', level: 'red', scene: 0, field: 'show', show })
    if (found)
      expect(findingWords(found, home, atlas)).toMatch(
        /^Scene 1 shows a chart that the atlas does not draw with what the scene has chosen: .*controls/i,
      )
  })

  it.each([
    ['a long heading', { heading: 'a'.repeat(111) }, 'long-heading'],
    ['a long line', { lines: ['a'.repeat(161)] }, 'long-line'],
    ['many lines', { lines: ['a', 'b', 'c', 'd'] }, 'many-lines'],
    ['no heading', { heading: ' ' }, 'no-heading'],
    ['no notes', { notes: ' ' }, 'no-notes'],
    ['a map of no boundary view', { view: '?country=KAZ' }, 'no-boundary'],
  ])('%s is yellow', (_, more, code) => {
    expect(check(more)).toEqual([expect.objectContaining({ code, level: 'yellow', scene: 0 })])
  })

  it.each([
    ...['In June 2025 they met', 'FY2024-25 and FY 2023', '4 April 2025', '2014–2019', 'On 2025-06-06'],
    ...['June 6, 2025', 'by 30 Oct.'],
  ])('a date is no number: %s', (heading) => expect(codes({ heading })).toEqual([]))

  it('what names its fact has a source, and a heading rests on the facts of its chart', () => {
    expect(codes({ lines: ['About 5 of them [item:dlg-4]'] })).not.toContain('unsourced')
    expect(codes({ heading: 'China makes 94%', facts: ['stage:magnets'] as never })).not.toContain(
      'unsourced',
    )
    expect(codes({ lines: ['China makes 94%'], facts: ['stage:magnets'] as never })).toContain('unsourced')
  })

  it.each([
    ['94% of magnets, and {stage:mining}', []],
    ['{stage:mining}, and 94% of magnets', ['94%']],
    ['94% of magnets [stage:magnets] and 60% of mines', ['60%']],
    ['94% of magnets and 60% of mines [stage:mining]', ['94%']],
    ['12 of 17 elements, or 30–34, were named. [item:dlg-4]', ['12 of 17']],
    ['It covers 12 of 17 elements. [item:dlg-4]', []],
    ['From 30 to 34, in June 2025, by the C5+1 [item:dlg-4]', []],
    ['They sold 1,200.5, then 7. Then 8', ['1,200.5', '7', '8']],
  ])('a number has a source if a mark follows it before the next one: %s', (line, numbers) => {
    const found = check({ lines: [line] }).flatMap((one) => (one.code === 'unsourced' ? one.numbers : []))
    expect(found).toEqual(numbers)
  })

  it('a number that changed is red, with what it was and is; one that is not said any more is nothing', () => {
    const said = { heading: '{stage:magnets}' }
    const figures = figuresNow(atlas, sceneOf('a', said))
    const [now] = figures
    if (!now) throw new Error('no figure')
    const before = { ...now, value: 1 }
    expect(codes({ ...said, figures })).not.toContain('changed')
    expect(check({ ...said, figures: [before] })).toContainEqual(
      expect.objectContaining({ code: 'changed', level: 'red', before, now }),
    )
    expect(codes({ heading: 'Nothing', figures: [before] })).toEqual([])
  })

  it('a range that changed is a number that changed; of one that was not kept nothing is known', () => {
    const ranged = picks(atlas).find(({ figure }) => figure.range)
    if (!ranged) throw new Error('no range')
    const text = { heading: `{${refText({ fact: ranged.fact, what: ranged.figure.what })}}` }
    const [now] = figuresNow(atlas, sceneOf('a', text))
    expect(now).toMatchObject({ value: null, range: ranged.figure.range })
    if (!now) throw new Error('no figure')
    const before = { ...now, range: [1, 2] as [number, number] }
    expect(codes({ ...text, figures: [now] })).not.toContain('changed')
    const [found] = check({ ...text, figures: [before] })
    expect(found).toMatchObject({ code: 'changed', before, now })
    expect(found && findingWords(found, home, atlas)).toMatch(/: 1–2 .* is now [\d.,]+–[\d.,]+ /)
    const { range: _, ...unranged } = now
    expect(codes({ ...text, figures: [unranged] })).not.toContain('changed')
  })

  it('a map that draws other numbers is red, with what it drew and draws; a chart has none', () => {
    const view: Scene['view'] = '?sector=trade&boundary=in'
    const known = knownOf(home)
    const onMap = (scene: Scene) => onMapNow(known, atlas, scene)
    const now = onMap(sceneOf('a', { view }))
    expect(now).toContainEqual({ at: 'map:KAZ#items', value: expect.any(Number), unit: 'items' })
    expect(now).toContainEqual({ at: 'map:UZB#export', value: expect.any(Number), unit: 'USD million' })
    expect(codes({ view, figures: now }, { onMap })).toEqual([])
    const before = now.map((one) => (one.at === 'map:KAZ#items' ? { ...one, value: 1 } : one))
    const [found, ...others] = check({ view, figures: before }, { onMap })
    expect(others).toEqual([])
    expect(found).toMatchObject({
      code: 'changed-map',
      level: 'red',
      scene: 0,
      changes: [{ before: { value: 1 } }],
    })
    expect(found && findingWords(found, home, atlas)).toMatch(
      /^The map of scene 1 draws other numbers: cooperation items of Kazakhstan: 1 is now \d+\.$/,
    )
    const gone = [...now, { at: 'map:XXX#export', value: 2, unit: 'USD million' }]
    expect(check({ view, figures: gone }, { onMap })).toMatchObject([{ changes: [{ now: null }] }])
    expect(codes({ view, figures: before }, { onMap, complete: false })).toEqual([])
    const show = { as: 'chart', page: '', id: 'controls' } as const
    expect(codes({ view, show, figures: before }, { onMap })).toEqual([])
  })

  it('a number that changed is said until it is renewed, whatever else is written', () => {
    const written = { heading: '{stage:magnets} and {stage:mining}', lines: ['{stage:refining}'] }
    const kept = figuresNow(atlas, sceneOf('a', written)).map((one) => ({ ...one, value: 1 }))
    const next = { ...written, heading: '{stage:magnets} now', lines: ['{stage:refining} {mine:usgs:2024}'] }
    const after = figuresKept(atlas, sceneOf('a', next), kept)
    expect(after.map(({ at }) => at.split('#')[0])).toEqual([
      ...['stage:magnets', 'stage:refining', 'mine:usgs:2024'],
    ])
    expect(after.map(({ value }) => value === 1)).toEqual([true, true, false])
    expect(codes({ ...next, figures: after }).filter((code) => code === 'changed')).toHaveLength(2)
  })

  it('a number of a part that has not come stays as it was kept', () => {
    const { rareEarths: _, ...part } = atlas
    const said = sceneOf('a', { heading: '{observation:in-magnets-dgcis-fy2024}' })
    const figures = figuresNow(atlas, said)
    expect(figures).toHaveLength(1)
    expect(figuresKept(part, { ...said, heading: `${said.heading} so far` }, figures)).toEqual(figures)
    expect(figuresKept(part, { ...said, heading: 'Nothing' }, figures)).toEqual([])
  })

  it('what has not come is not said to be gone', () => {
    const { rareEarths: _, ...part } = atlas
    const said = { heading: '{observation:in-magnets-dgcis-fy2024}' }
    const figures = figuresNow(atlas, sceneOf('a', said))
    expect(codes({ ...said, figures }, { atlas: part, complete: true })).toEqual(['gone-fact', 'changed'])
    expect(codes({ ...said, figures }, { atlas: part, complete: false })).toEqual([])
  })

  it('disputed facts and figures that are overdue are yellow', () => {
    const [disagreement] = atlas.disagreements
    const at = disagreement?.at[0] ?? ''
    expect(check({ heading: `Said [${at}]` })).toContainEqual(
      expect.objectContaining({ code: 'disputed', facts: [at] }),
    )
    const late = check({ heading: '{trade:UZB:2024#export}' }, { today: '2040-01-01' })
    const stale = { code: 'stale', level: 'yellow', scene: 0, field: 'show', scenes: [0] }
    expect(late).toContainEqual(expect.objectContaining(stale))
    const chart = { heading: 'Said', show: { as: 'chart', page: '', id: 'controls' } as const }
    const drawnFrom = () => ['trade']
    expect(check(chart, { drawnFrom, today: '2040-01-01' })).toMatchObject([stale])
    expect(check(chart, { drawnFrom })).toEqual([])
  })

  it('puts red first', () => {
    const levels = check({ heading: '9 of them', lines: ['a', 'b', 'c', 'd'], notes: '' }).map((f) => f.level)
    expect(levels).toEqual(['red', 'yellow', 'yellow'])
  })
})

it('finds nothing red in the briefing that comes with the atlas', () => {
  const { briefings } = JSON.parse(textOf('briefings.json')) as Briefings
  for (const briefing of briefings) {
    const seen = (text: string) => plainText(text, atlas)
    const onMap = (scene: Scene) => onMapNow(knownOf(home), atlas, scene)
    const found = preflight(briefing, { ...around, hasChart: () => true, seen, onMap })
    expect(briefing.scenes.filter(({ view }) => !namesBoundary(view))).toEqual([])
    expect(found.filter(({ level, code }) => level === 'red' || code.startsWith('long'))).toEqual([])
  }
})
