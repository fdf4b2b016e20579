import { unzipSync } from 'fflate'
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { toldSize } from '../../../src/app/send/mapOf.ts'
import { type Mapped, toldBriefing } from '../../../src/app/send/told.ts'
import { isCharted } from '../../../src/app/stage/goneFrom.ts'
import type { Alone } from '../../../src/charts/only.ts'
import { type Briefing, Briefings } from '../../../src/domain/briefing.ts'
import { LAYOUTS } from '../../../src/export/deck/layouts.ts'
import { fitted } from '../../../src/export/deck/map.ts'
import { PLACES } from '../../../src/export/deck/page.ts'
import type { ToldBriefing } from '../../../src/export/told.ts'
import { escaped } from '../../../src/export/xml.ts'
import { home, textOf } from '../../setup/compiled.ts'
import { atlas, chartsAt, known } from '../../setup/placed.tsx'
import { toldScene } from '../../setup/toldMaps.ts'
import { type Deck, opened, relations, rows, slideName, texts } from './opened.ts'

const [shipped] = v.parse(Briefings, JSON.parse(textOf('briefings.json'))).briefings as [Briefing]

/** The briefing of the atlas, with the charts and maps of its screens. */
async function tell(): Promise<ToldBriefing> {
  const charts = new Map<string, Alone | null>()
  const maps = new Map<string, Mapped>()
  for (const { id, view, show, ...scene } of shipped.scenes) {
    if (isCharted({ id, view, show, ...scene }) && show.as === 'chart') {
      charts.set(id, (await chartsAt(show.page, view)).find((chart) => chart.id === show.id) ?? null)
    } else maps.set(id, { map: toldScene(view, toldSize({ view, show, ...scene }, known)), sources: [] })
  }
  const absolute = (href: string) => new URL(href, 'https://a.invalid/b/').href
  return toldBriefing({
    home,
    known,
    atlas,
    briefing: shipped,
    charts,
    maps,
    made: '2026-11-29',
    absolute,
  })
}

/** What the screen has at the ends of the bars of the sectors that were named. */
const TOTALS = [': 275.3', ': 151.3', ': 127.6', ': 37.9', ': 1.5', ': not in goods trade']

describe('the deck of the briefing that comes with the atlas', () => {
  let told: ToldBriefing
  let deck: Deck
  let firsts: number[]
  beforeAll(async () => {
    told = await tell()
    deck = await opened(told)
    const all = Array.from({ length: deck.slides }, (_, i) => i + 1)
    firsts = all.filter((number) => {
      const [title = ''] = /<p:ph type="title"[\s\S]*?<\/p:sp>/.exec(deck.text(slideName(number))) ?? []
      return !title.includes('(continued)') && !title.includes('All of it')
    })
  }, 60_000)

  it('has a slide for each scene, and its sources', () => expect(firsts).toHaveLength(told.scenes.length + 1))

  it('has the notes of each scene', () => {
    for (const [i, { notes }] of told.scenes.entries()) {
      const said = deck.elements(`ppt/notesSlides/notesSlide${firsts[i]}.xml`)
      expect(texts(said).join('')).toBe(notes.join('').replaceAll('\n', ''))
    }
  })

  it('has a freeform for each shape of each map, and each name as text', () => {
    let seen = 0
    for (const [i, { map }] of told.scenes.entries()) {
      const text = deck.text(slideName(firsts[i] ?? 0))
      expect(text.split('<a:custGeom>')).toHaveLength((map?.shapes.length ?? 0) + 1)
      const said = texts(deck.elements(slideName(firsts[i] ?? 0)))
      expect(said).toEqual(expect.arrayContaining((map?.names ?? []).map((name) => name.text)))
      seen += map ? 1 : 0
    }
    expect(seen).toBe(5)
  })

  it('tells the events of an axis on the slide of its scene, and all of them once, before the sources', () => {
    const at = told.scenes.findIndex(({ id }) => id === 'controls')
    const chart = told.scenes[at]?.chart
    const said = texts(deck.elements(slideName(firsts[at] ?? 0)))
    expect(chart?.told).toHaveLength(3)
    for (const row of chart?.told ?? []) expect(said).toContain(chart?.table.rows[row]?.[0])
    const titles = Array.from(
      { length: deck.slides },
      (_, i) => texts(deck.elements(slideName(i + 1)))[0] ?? '',
    )
    const whole = titles.findIndex((title) => title.startsWith('All of it'))
    expect(whole).toBe(told.scenes.length)
    expect(titles.indexOf('Sources')).toBeGreaterThan(whole)
    expect(firsts[at + 1]).toBe((firsts[at] ?? 0) + 1)
  })

  it('has its hundred sources on three slides', () => {
    expect(told.sources.length).toBeGreaterThan(90)
    const titles = Array.from(
      { length: deck.slides },
      (_, i) => texts(deck.elements(slideName(i + 1)))[0] ?? '',
    )
    expect(titles.filter((title) => title.startsWith('Sources'))).toHaveLength(3)
  })

  it('has maps that fill their room', () => {
    for (const { map, as, lines } of told.scenes) {
      if (!map) continue
      const room = as === 'title' ? LAYOUTS.title.places.map : PLACES.graphic
      if (!room || (as === 'map' && lines.length === 0)) continue
      const box = fitted(map, room)
      expect(box.h).toBeGreaterThan(room.h * 0.97)
      expect(box.w).toBeGreaterThan(room.w * 0.78)
    }
  })

  it('has the numbers of each chart in a workbook, or in a table', () => {
    const files = unzipSync(deck.bytes)
    let seen = 0
    for (const [i, { chart }] of told.scenes.entries()) {
      if (!chart) continue
      seen++
      if (!('series' in chart.drawn)) {
        const all = Array.from({ length: deck.slides }, (_, at) => deck.text(slideName(at + 1)))
        const tables = all.filter((text) => text.includes('<a:tbl>')).join('')
        for (const [title] of chart.table.rows) expect(tables).toContain(escaped(String(title)))
        continue
      }
      const { names, series } = chart.drawn
      const part = relations(deck, `ppt/slides/_rels/slide${firsts[i]}.xml.rels`).find(
        ({ type }) => type === 'chart',
      )
      const book = part?.target.replace('charts/', 'embeddings/').replace('.xml', '.xlsx') ?? ''
      const drawn = [names, ...series.map(({ column }) => column)]
      const numbers = rows(files[book] ?? new Uint8Array()).slice(1)
      const { provisional = [] } = chart.table
      const totals = chart.drawn.stacked ? TOTALS : []
      const nameOf = (name: unknown, at: number) =>
        [name, ...(provisional.includes(at) ? [' (P)'] : []), ...totals.slice(at, at + 1)].join('')
      expect(numbers.map((row) => drawn.map((_, at) => row[at] ?? null))).toEqual(
        chart.table.rows.map((row, at) =>
          drawn.map((column) => (column === names ? nameOf(row[column], at) : (row[column] ?? null))),
        ),
      )
    }
    expect(seen).toBe(5)
  })
})
