import '../../setup/catalogue.ts'
import { describe, expect, it } from 'vitest'
import { groundUnder, unreadable } from '../../../src/export/deck/ground.ts'
import { legendPlan } from '../../../src/export/deck/legend.ts'
import type { MapKey, ToldMap } from '../../../src/export/told.ts'
import { plain, toldBriefing, toldMap, toldScene } from '../../setup/told.ts'
import { opened, slideName, texts } from './opened.ts'

const mapped = async (map: ToldMap, lines = [plain('A line.')]) => {
  const deck = await opened(toldBriefing({ scenes: [toldScene(1, { as: 'map', map, lines })], sources: [] }))
  return { deck, text: deck.text(slideName(1)) }
}

const freeforms = (text: string) =>
  [...text.matchAll(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*<a:custGeom>[\s\S]*?<\/p:sp>/g)].map(([shape]) => shape)

const named = (text: string, name: string) =>
  freeforms(text).find((shape) => shape.includes(`name="${name}"`)) ?? ''

const key = (changes: Partial<MapKey>): MapKey => ({
  ...{ text: 'A row', fill: '#D9AE68', hatch: null, stroke: null, shape: 'area', ...changes },
})

describe('a map', () => {
  it('is one group with a freeform for each shape, named and in words', async () => {
    const { text } = await mapped(toldMap())
    expect(freeforms(text)).toHaveLength(toldMap().shapes.length)
    expect(text).toContain('name="Map" descr="A map of Kazakhstan with 5 cooperation items."')
    expect(named(text, 'Kazakhstan')).toContain('descr="Kazakhstan: 5 cooperation items."')
    expect(text).not.toContain('<p:pic>')
  })

  it('gives a name a ground of its own where it cannot be read on what is under it', async () => {
    const [name] = toldMap().names
    const [state] = toldMap().shapes
    if (!name || !state) throw new Error('no name')
    const on = (fill: string, changes: Partial<typeof name> = {}) =>
      unreadable(toldMap({ shapes: [{ ...state, fill }] }))({ ...name, ...changes })
    expect(on('#D9AE68')).toBe(false)
    expect(on('#4F609A')).toBe(true)
    // Half of it is on the water.
    expect(on('#4F609A', { x: 290, colour: '#FFFFFF' })).toBe(true)
    expect(on('#4F609A', { x: 40 })).toBe(false)
    const box = async (map: ToldMap) =>
      /name="Text: Kazakhstan"[\s\S]*?<\/p:spPr>/.exec((await mapped(map)).text)?.[0]
    expect(await box(toldMap())).toContain('<a:noFill/>')
    expect(await box(toldMap({ shapes: [{ ...state, fill: '#4F609A' }] }))).toContain(
      '<a:srgbClr val="D9AE68"><a:alpha val="80000"/></a:srgbClr>',
    )
  })

  it('keeps holes: each ring is a part of one path', async () => {
    const state = named((await mapped(toldMap())).text, 'Kazakhstan')
    expect(state.match(/<a:path /g)).toHaveLength(1)
    expect(state.match(/<a:moveTo>/g)).toHaveLength(2)
    expect(state.match(/<a:close\/>/g)).toHaveLength(2)
    expect(state).toContain('<a:srgbClr val="D9AE68"/>')
  })

  it('has hatches as patterns in their colour over what is under them', async () => {
    const { text } = await mapped(toldMap())
    expect(named(text, 'Aksai Chin')).toContain(
      '<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="1C2430"/></a:fgClr><a:bgClr><a:srgbClr val="DCE6EC"/>',
    )
    const [state, disputed] = toldMap().shapes
    if (!state || !disputed) throw new Error('no shapes')
    const inside = {
      ...disputed,
      lines: [
        [
          [220, 220],
          [280, 220],
          [250, 280],
        ],
      ],
    } as const
    const inHole = {
      ...disputed,
      lines: [
        [
          [160, 160],
          [190, 160],
          [175, 190],
        ],
      ],
    } as const
    const over = toldMap({ shapes: [state, inside, inHole] })
    expect([1, 2].map((i) => groundUnder(over, i))).toEqual(['#D9AE68', '#DCE6EC'])
  })

  it('has lines that are open, dashed and with an arrowhead', async () => {
    const road = named((await mapped(toldMap())).text, 'A corridor')
    expect(road).toContain('fill="none"')
    expect(road).not.toContain('<a:close/>')
    expect(road).toContain('<a:custDash><a:ds d="300000" sp="150000"/></a:custDash>')
    expect(road).toContain('<a:tailEnd type="triangle"')
    expect(road).toContain('<a:noFill/>')
  })

  it('has names as texts that do not wrap, about their anchor', async () => {
    const { deck, text } = await mapped(toldMap())
    expect(texts(deck.elements(slideName(1)))).toContain('Kazakhstan')
    expect(text).toContain('<a:glow rad="25400"><a:srgbClr val="D9AE68"/></a:glow>')
    expect(text).toMatch(/name="Text: Kazakhstan"[\s\S]*?wrap="none"[\s\S]*?algn="ctr"/)
  })

  it('stays in its place: no shape leaves the slide', async () => {
    const { text } = await mapped(toldMap())
    for (const [, x, y, cx, cy] of text.matchAll(
      /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g,
    )) {
      expect(Number(x)).toBeGreaterThanOrEqual(0)
      expect(Number(y)).toBeGreaterThanOrEqual(0)
      expect(Number(x) + Number(cx)).toBeLessThanOrEqual(12_191_695)
      expect(Number(y) + Number(cy)).toBeLessThanOrEqual(6_858_000)
    }
  })

  it('has a legend and a bar of its scale', async () => {
    const { deck, text } = await mapped(toldMap())
    expect(text).toContain('name="Legend"')
    expect(texts(deck.elements(slideName(1)))).toEqual(
      expect.arrayContaining(['Cooperation items with India', '5', '500 km']),
    )
  })
})

describe('the room of a map', () => {
  const boxOf = async (map: ToldMap, lines = [plain('A line.')]) => {
    const { text } = await mapped(map, lines)
    const [, width, height] = /name="Map"[\s\S]*?<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(text) ?? []
    return { w: Number(width) / 914_400, h: Number(height) / 914_400 }
  }

  it('is filled by one of its proportions, beside words', async () => {
    const { w, h } = await boxOf(toldMap({ width: 728, height: 400 }))
    expect(w).toBeCloseTo(8.19, 1)
    expect(h).toBeCloseTo(4.5, 1)
  })

  it('is smaller where its legend or its words need more of the slide, which they do not leave', async () => {
    const row = (text: string) => key({ text })
    const group = (title: string) => ({ title, rows: Array.from({ length: 14 }, (_, i) => row(`Row ${i}`)) })
    const legend = ['A', 'B', 'C', 'D'].map(group)
    const { text } = await mapped(toldMap({ width: 834, height: 400, legend }), [])
    expect((await boxOf(toldMap({ width: 834, height: 400, legend }), [])).w).toBeLessThan(9)
    const own = /name="Legend"[\s\S]*?<\/p:grpSp>/.exec(text)?.[0] ?? ''
    const bottoms = [...own.matchAll(/<a:off x="\d+" y="(\d+)"\/><a:ext cx="\d+" cy="(\d+)"\/>/g)].map(
      ([, y, h]) => (Number(y) + Number(h)) / 914_400,
    )
    expect(bottoms.length).toBeGreaterThan(50)
    expect(Math.max(...bottoms)).toBeLessThan(6.2)
  })

  it('is wider where there are no words, and is the whole slide where there is no legend', async () => {
    const wide = { width: 1096, height: 400 }
    expect((await boxOf(toldMap(wide), [])).w).toBeCloseTo(9.38, 1)
    expect((await boxOf(toldMap({ ...wide, legend: [] }), [])).w).toBeCloseTo(12.33, 1)
  })
})

describe('a legend', () => {
  const rows = (count: number) => Array.from({ length: count }, () => key({}))

  it('has room for a title that is bold', () => {
    const title = 'Items in the chosen sectors'
    const [bold] = legendPlan([{ title, rows: rows(1) }], 1.6).entries
    const [plainly] = legendPlan([{ title: '', rows: [key({ text: title, fill: null })] }], 1.6).entries
    expect(bold?.h).toBeGreaterThan(plainly?.h ?? 0)
  })

  it('stands in columns where there is room, and tears no group', () => {
    const legend = [
      { title: 'A', rows: rows(4) },
      { title: 'B', rows: rows(4) },
    ]
    const two = legendPlan(legend, 4)
    const one = legendPlan(legend, 3)
    expect(two.h).toBeLessThan(one.h)
    expect(new Set(two.entries.slice(0, 5).map(({ x }) => x)).size).toBe(1)
    expect(new Set(two.entries.slice(5).map(({ x }) => x)).size).toBe(1)
  })

  it('has a sample only for what is seen', async () => {
    const letters = { title: 'Letters', rows: [key({ text: 'U Uranium', fill: null })] }
    const { text } = await mapped(toldMap({ legend: [letters, { title: 'Colours', rows: rows(2) }] }))
    expect(text.match(/name="Sample: /g)).toHaveLength(2)
  })

  it('has room for a text that is longer than a line', () => {
    const [short, long] = [
      legendPlan([{ title: '', rows: [key({})] }], 2),
      legendPlan([{ title: '', rows: [key({ text: 'Of a kind '.repeat(9) })] }], 2),
    ]
    expect(long.h).toBeGreaterThan(short.h)
  })
})
