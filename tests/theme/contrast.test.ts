import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cssVariables, DARK, LIGHT, type Theme } from '../../src/theme/theme.ts'
import { contrast, luminance } from './contrast.ts'

const TEXT = 4.5
const SHAPE = 3

/** Every text of the atlas with what it stands on. */
const texts = (t: Theme): [what: string, ink: string, ground: string][] => [
  ['text on the page', t.ink, t.paper],
  ['text on a card or the header', t.ink, t.raised],
  ['text of a notice', t.ink, t.land],
  ['a note on the page', t.muted, t.paper],
  ['a note on a card or the header', t.muted, t.raised],
  ['the count of a sector under the pointer', t.muted, t.land],
  ['a link on the page', t.selection, t.paper],
  ['a link on a card', t.selection, t.raised],
  ['a neighbour on the map', t.landInk, t.land],
  ['China on the map', t.china, t.land],
  ['a number of China, and "low confidence", on the page', t.china, t.paper],
  ['"low confidence" on a card', t.china, t.raised],
  ['a sea or lake', t.waterInk, t.water],
  ['India on the map', t.indiaInk, t.india],
  ['a state without a matching item', t.ink, t.none],
  ['what is chosen', t.selectionInk, t.selection],
  ["China's share, in its bar", t.paper, t.china],
  ['the rest of the world, in its bar', t.ink, t.rest],
  ...t.classes.map((fill, i): [string, string, string] => [
    `a state of class ${i}`,
    t.classInks[i] ?? '',
    fill,
  ]),
]

/** Shapes and lines that carry a meaning, with what they lie on. */
const shapes = (t: Theme): [what: string, colour: string, ground: string][] => [
  ['the outline of what is chosen, on land', t.selection, t.land],
  ['the outline of what is chosen, on the page', t.selection, t.paper],
  ['the outline of what is chosen, around India', t.selection, t.water],
  ['the outline of what is chosen, on a state without an item', t.selection, t.none],
  ['a border between neighbours', t.border, t.land],
  ['the border of a state, on its casing', t.rim, t.outline],
  ['the border of a state, on land', t.rim, t.land],
  ['a dashed boundary, on its casing', t.ink, t.paper],
  ['the casing of a dashed boundary, on India', t.paper, t.india],
  ['a river, on its casing', t.waterInk, t.water],
  ['the casing of a river, on India', t.water, t.india],
  ['the hatch of a disputed area, on land', t.disputed, t.land],
  ["India's bars", t.india, t.paper],
  ["China's bars and lines", t.china, t.paper],
  ['the most items, on the page', t.classes[4], t.paper],
  ['the most items, on land', t.classes[4], t.land],
  ['imports of the five, on the page', t.classes[3], t.paper],
]

const data = (file: string) =>
  [JSON.parse(readFileSync(file, 'utf8'))].flat() as {
    id: string
    colour: Record<'light' | 'dark', string>
  }[]
const coloured = ['data/sectors.json', ...globSync('data/countries/*.json').sort()].flatMap(data)

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('on the %s theme', (mode, theme) => {
  it.each(texts(theme))('%s can be read', (_, ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(TEXT)
  })

  it.each(shapes(theme))('%s can be seen', (_, colour, ground) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(SHAPE)
  })

  it.each(coloured.map(({ id, colour }) => [id, colour[mode]] as const))(
    'the colour of %s can be seen on the page and on a card',
    (_, colour) => {
      expect(contrast(colour, theme.paper)).toBeGreaterThanOrEqual(SHAPE)
      expect(contrast(colour, theme.raised)).toBeGreaterThanOrEqual(SHAPE)
    },
  )

  // Five steps of one hue cannot be 3:1 apart; the number stands on every state as a second sign.
  it('more items are a step farther from the page, each told from the next', () => {
    const steps = theme.classes.map((colour) => contrast(colour, theme.paper))
    for (const [i, step] of steps.entries())
      if (i > 0) expect(step / (steps[i - 1] ?? 0)).toBeGreaterThan(1.15)
  })

  it('no two of the states, and no two of the sectors, have the same colour', () => {
    const colours = coloured.map(({ colour }) => colour[mode])
    expect(colours.filter((c, i) => colours.indexOf(c) !== i)).toEqual([])
  })

  it('the outline of what is chosen is seen around every class', () => {
    // It lies half on the state and half on what is beside it: one of the two must let it be seen.
    for (const fill of [...theme.classes, theme.india]) {
      expect(
        Math.max(contrast(theme.selection, fill), contrast(theme.selection, theme.land)),
      ).toBeGreaterThanOrEqual(SHAPE)
    }
  })
})

describe('the two themes', () => {
  it('are what they are called', () => {
    expect(luminance(LIGHT.paper)).toBeGreaterThan(0.8)
    expect(luminance(DARK.paper)).toBeLessThan(0.05)
  })

  it('name the same colours, all written alike', () => {
    expect(Object.keys(DARK)).toEqual(Object.keys(LIGHT))
    for (const colour of [LIGHT, DARK].flatMap((t) => Object.values(t)).flat()) {
      expect(colour).toMatch(/^#[0-9A-F]{6}$/)
    }
  })

  it("show a reader's own data on their casing of paper", () => {
    const css = readFileSync('src/map/own/own.css', 'utf8')
    const found = [...css.matchAll(/--own: (#[0-9a-f]{6});/g)].map(([, colour = '']) => colour)
    expect(found).toHaveLength(2)
    ;[LIGHT, DARK].forEach((theme, i) => {
      expect(contrast(found[i] ?? '', theme.paper)).toBeGreaterThanOrEqual(TEXT)
    })
  })

  it('are all that the stylesheets name', () => {
    const css = cssVariables()
    const used = globSync('src/**/*.css').flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/var\((--[a-z0-9-]+)/g),
    ])
    const own = new Set([
      '--k',
      '--sheet',
      '--room',
      '--tall',
      '--light',
      '--dark',
      '--own',
      '--columns',
      '--grid',
      '--row',
      '--head',
      '--mark',
      '--size',
      '--state',
      '--touch',
      '--home-width',
      '--home-height',
      '--on-paper',
      '--margin',
      '--fit',
      '--scale',
      '--lane',
    ])
    const names = new Set(
      used.map(([, name = '']) => name).filter((name) => !own.has(name) && !/font|serif|sans/.test(name)),
    )
    expect([...names].filter((name) => !css.includes(`${name}:`))).toEqual([])
  })
})
