import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/app/briefing/SceneText.tsx'
import type { Mapped } from '../../../src/app/send/told.ts'
import { figureAt } from '../../../src/briefing/figures.ts'
import { withoutNotes } from '../../../src/briefing/notes.ts'
import { figureRef } from '../../../src/briefing/text.ts'
import type { Briefing } from '../../../src/domain/briefing.ts'
import type { FactId } from '../../../src/domain/fact.ts'
import type { Rich } from '../../../src/export/told.ts'
import { LIGHT } from '../../../src/theme/theme.ts'
import { briefingOf, sceneOf } from '../../briefing/made.ts'
import { home } from '../../setup/compiled.ts'
import { atlas } from '../../setup/placed.tsx'
import { shipped, tell } from '../../setup/tell.ts'
import { toldMap } from '../../setup/told.ts'

const wordsOf = (text: Rich) =>
  text
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
const told = await tell(shipped)

describe('the briefing that comes with the atlas, told without a screen', () => {
  it('has every scene with the words of the screen', () => {
    expect(told.scenes.map(({ id }) => id)).toEqual(shipped.scenes.map(({ id }) => id))
    for (const [i, scene] of told.scenes.entries()) {
      const { heading, lines } = shipped.scenes[i] as Briefing['scenes'][number]
      const seen = [heading, ...lines].map((text) => plainText(text, atlas))
      expect([scene.heading, ...scene.lines].map(wordsOf)).toEqual(seen)
      expect(scene).toMatchObject({ at: i + 1, as: shipped.scenes[i]?.show.as, gone: [] })
    }
  })

  it('has the numbers of the atlas bold and with their sources, and no mark as it is written', () => {
    const text = told.scenes[1]?.heading as Rich
    expect(text.filter((run) => run.strong).map((run) => run.text)).toEqual(['60%', '94%'])
    expect(text.map(({ sources }) => sources)).toEqual(
      [[], [expect.any(Number)], [], [expect.any(Number)], []].slice(0, text.length),
    )
    expect(JSON.stringify(told.scenes.map(({ heading, lines }) => [heading, lines]))).not.toMatch(/[{[]\w+:/)
    expect(figureAt(atlas, figureRef('stage:mining') as never)?.value).toBe(60)
  })

  it('has its sources in the order in which they are first said, each once, as the list of sources words them', () => {
    expect(told.sources.map(({ number }) => number)).toEqual(told.sources.map((_, i) => i + 1))
    expect(new Set(told.sources.map(({ id }) => id)).size).toBe(told.sources.length)
    const said = told.scenes.flatMap(({ heading, lines, sources }) => [
      ...[heading, ...lines].flat().flatMap((run) => run.sources),
      ...sources,
    ])
    expect([...new Set(said)]).toEqual(told.sources.map(({ number }) => number))
    for (const { id, text, url, licence } of told.sources) {
      const source = atlas.sources.find((s) => s.id === id)
      expect(text.startsWith(source?.publisher ?? '?')).toBe(true)
      expect([url, licence]).toEqual([
        source?.url,
        atlas.licences.find((l) => l.id === source?.licence)?.name,
      ])
    }
  })

  it('has each chart with the table of the screen, and as an office program can draw it', () => {
    const charts = told.scenes.flatMap(({ as, chart }) => (as === 'chart' ? [chart] : []))
    expect(charts.map((chart) => [chart?.id, chart?.drawn.as])).toEqual([
      ['china-share-by-stage', 'bars'],
      ['india-magnet-tonnes', 'bars'],
      ['controls', 'axis'],
      ['goods-trade-by-fiscal-year', 'columns'],
      ['named-sectors-and-trade', 'bars'],
    ])
    const trade = charts[3]
    const fiscal = trade?.table.rows.find(([year]) => year === 'FY2024-25')
    const exports = atlas.trade.countries.flatMap(({ series }) => series.filter(({ year }) => year === 2024))
    const sum = exports.reduce((all, one) => all + (one.status === 'missing' ? Number.NaN : one.export), 0)
    expect(fiscal?.[1]).toBeCloseTo(sum, 2)
    // What is said of how the screen draws it is not said of another drawing.
    expect(trade?.measure).toBe(
      'India’s goods trade, USD million by fiscal year (April to March). FY2025-26 is provisional.',
    )
    expect(trade?.table.provisional).toEqual([(trade?.table.rows.length ?? 0) - 1])
    expect(trade?.drawn).toMatchObject({
      series: [{}, { colour: LIGHT.classes[3] }, { column: 4, line: true }],
    })
    for (const chart of charts) expect(chart?.sources.length).toBeGreaterThan(0)
  })

  it('has of an axis of events which of them the scene tells, by the facts of its own rows', () => {
    const chart = told.scenes.find(({ id }) => id === 'controls')?.chart
    const axis = chart?.drawn.as === 'axis' ? chart.drawn.axis : undefined
    expect(axis?.events).toHaveLength(chart?.table.rows.length ?? -1)
    expect(chart?.told.map((row) => axis?.events[row]?.date)).toEqual([
      '4 Apr 2025',
      '9 Oct 2025 to 7 Nov 2025',
      '7 Nov 2025 to 10 Nov 2026',
    ])
    expect(chart?.told.map((row) => chart.table.rows[row]?.[0])).toEqual(
      chart?.told.map((row) => axis?.events[row]?.title),
    )
    // How to read a drawing is not said of a table.
    expect(chart?.measure).not.toContain('Bar')
    expect(axis?.measure).toContain('Bar: how long it lasted')
  })

  it('says when and of what it is', () => {
    expect(told).toMatchObject({
      ...{ id: 'dialogue', title: shipped.title, version: atlas.version, asOf: home.site.asOf },
      ...{ made: '2026-11-29', boundaries: [{ id: 'in' }] },
      site: { name: 'Samvad Atlas', address: 'https://a.invalid/b/' },
    })
    expect(told.scenes.map(({ address }) => address).slice(0, 5)).toEqual([
      'https://a.invalid/b/?boundary=in',
      'https://a.invalid/b/?boundary=in#chart-china-share-by-stage',
      'https://a.invalid/b/rare-earths/?boundary=in#chart-india-magnet-tonnes',
      'https://a.invalid/b/rare-earths/?boundary=in#chart-controls',
      'https://a.invalid/b/?sector=critical-minerals&layer=none&boundary=in',
    ])
  })

  it('has notes in paragraphs, or none where they are left out', async () => {
    expect(told.scenes[0]?.notes).toHaveLength(2)
    const without = await tell(withoutNotes(shipped))
    expect(without.scenes.flatMap(({ notes }) => notes)).toEqual([])
    const first = shipped.scenes[0]?.notes.slice(0, 40) ?? '?'
    expect(JSON.stringify(told)).toContain(first)
    expect(JSON.stringify(without)).not.toContain(first)
  })
})

const mapped: Mapped = { map: toldMap(), sources: ['Counts of the atlas', ...atlas.sources.slice(0, 1)] }

describe('a briefing of a reader', () => {
  it('says what the atlas does not have', async () => {
    const { scenes } = await tell(
      briefingOf('own', [
        sceneOf('a', { heading: 'It is {item:none}', view: '?country=XXX', lines: ['So. [item:none-2]'] }),
        sceneOf('b', { show: { as: 'chart', page: '', id: 'none' } }),
        sceneOf('c', { show: { as: 'chart', page: '', id: 'both-sets-of-books' }, view: '' }),
      ]),
    )
    expect(scenes[0]?.heading).toEqual([
      { text: 'It is ', strong: false, sources: [] },
      { text: '…', strong: false, sources: [] },
    ])
    expect(scenes.map(({ gone }) => gone)).toEqual([
      [expect.stringContaining('XXX'), 'item:none', 'item:none-2'],
      ['the chart “none”'],
      ['this chart, with what the scene has chosen'],
    ])
    expect(scenes.map(({ chart }) => chart)).toEqual([null, null, null])
  })

  it('has its maps with the numbers of their sources after those of the words, and the views that they draw', async () => {
    const { scenes, sources, boundaries } = await tell(
      briefingOf('own', [
        sceneOf('a', { heading: 'Said [item:dlg-4]', view: '?boundary=intl' }),
        sceneOf('b', { show: { as: 'chart', page: '', id: 'china-share-by-stage' }, view: '?boundary=in' }),
      ]),
      { maps: new Map([['a', mapped]]), charts: new Map() },
    )
    const [first] = scenes
    const own = first?.heading[0]?.sources ?? []
    expect(own.length).toBeGreaterThan(0)
    expect(first?.sources).toEqual([...new Set([...own, ...(first?.map?.sources ?? [])])])
    expect(sources.find(({ text }) => text === 'Counts of the atlas')).toMatchObject({ url: null })
    expect(boundaries.map(({ id }) => id)).toEqual(['intl'])
    const nameOf = (id: string) => home.boundaries.find((view) => view.id === id)?.name
    expect(scenes.map((scene) => scene.boundaries)).toEqual([[nameOf('intl')], [nameOf('in')]])
  })

  it('names no page that is too weak to be named, and says so', async () => {
    const weak = atlas.items.find(({ id }) => id === 'dlg-4')?.sources ?? []
    const sources = atlas.sources.map((s) => (weak.includes(s.id) ? { ...s, display: false } : s))
    const briefing = briefingOf('own', [
      sceneOf('a', { heading: 'Said [item:dlg-4]' }),
      sceneOf('b', { facts: ['item:dlg-4' as FactId] }),
    ])
    const { scenes, sources: named } = await tell(briefing, { atlas: { ...atlas, sources } })
    expect(weak.length).toBeGreaterThan(0)
    expect(named).toEqual(
      weak.map((_, i) => ({
        ...{ id: `withheld-${i + 1}`, number: i + 1, text: 'a page too weak to be named' },
        ...{ url: null, licence: null },
      })),
    )
    // As at the foot of the screen: what a scene only rests on is left out.
    expect(scenes.map((scene) => scene.sources)).toEqual([named.map(({ number }) => number), []])
  })

  it('of a text with markup, emoji and other letters keeps each letter', async () => {
    const text = 'संवाद <b>&amp;</b> Қазақстан 🧲'
    const { scenes, title } = await tell({
      ...briefingOf('own', [sceneOf('a', { heading: text, notes: text })]),
      title: '',
    })
    expect(wordsOf(scenes[0]?.heading ?? [])).toBe(text)
    expect(scenes[0]?.notes).toEqual([text])
    expect(title).toBe('My briefing')
  })
})
