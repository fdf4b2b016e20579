// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { facesIn } from '../../src/export/faces.ts'
import { fileName } from '../../src/export/fileName.ts'
import { type Drawing, node, type Picture } from '../../src/export/picture.ts'
import { layOut, svgDocument } from '../../src/export/pictureSvg.ts'
import type { Measure } from '../../src/export/text.ts'
import { LIGHT } from '../../src/theme/theme.ts'
import '../setup/catalogue.ts'
import { elementsOf, needsMore } from '../setup/wellFormed.ts'

/** Every letter is half as wide as it is high. */
const measure: Measure = (text, { size }) => (text.length * size) / 2

const drawing = (more: Partial<Drawing> = {}): Drawing => ({
  title: null,
  measure: null,
  nodes: [node('rect', { width: 400, height: 200, fill: LIGHT.land })],
  width: 600,
  height: 200,
  framed: true,
  legend: [],
  scale: null,
  notes: [],
  sources: [],
  ...more,
})

const picture = (more: Partial<Picture> = {}): Picture => ({
  title: 'A map',
  measure: 'of something',
  drawings: [drawing()],
  heading: null,
  sources: ['First, a page. https://example.org/a', 'Second, a page'],
  boundary: { name: 'Boundaries: As claimed by India', disclaimer: 'Not certified; no legal standing.' },
  foot: ['Data as of 22 Nov 2026. Version 1.2.0.', 'From https://example.org/?country=KAZ&boundary=in'],
  ...more,
})

const documentOf = (of: Picture) => {
  const page = layOut(of, measure)
  const fonts = facesIn(page.root).map((face) => ({ ...face, data: 'data:font/woff2;base64,AAAA' }))
  return svgDocument(page, fonts)
}
const textsOf = (of: Picture) =>
  elementsOf(documentOf(of))
    .filter((e) => e.name === 'text')
    .map((e) => ({
      text: e.text,
      x: Number(e.attributes.x),
      y: Number(e.attributes.y),
      size: Number(e.attributes['font-size']),
    }))

describe('a picture as a document', () => {
  it('is well-formed, and needs nothing beside it', () => {
    expect(needsMore(documentOf(picture()))).toEqual([])
    const [root] = elementsOf(documentOf(picture()))
    expect(root?.name).toBe('svg')
    expect(root?.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      width: '660',
    })
  })

  it('keeps each line between its edges where another face is wider', () => {
    const legend = [{ title: 'Chosen', rows: [{ sample: null, text: 'Kazakhstan' }] }]
    const lines = elementsOf(documentOf(picture({ drawings: [drawing({ legend })] })))
      .filter((e) => e.name === 'text')
      .filter((e) => ['A map', 'of something', 'Chosen', 'Kazakhstan'].includes(e.text))
    expect(lines).toHaveLength(4)
    for (const { text, attributes } of lines) {
      expect(Number(attributes.textLength)).toBe((text.length * Number(attributes['font-size'])) / 2)
      expect(attributes.lengthAdjust).toBe('spacingAndGlyphs')
    }
  })

  it('escapes what looks like markup, and leaves out what XML cannot hold', () => {
    const title = 'Iron & <b>steel</b> "or" \u0000\u0007\uFFFE\uD800it\u2019s 😀'
    const found = elementsOf(documentOf(picture({ title })))
    expect(found.find((e) => e.name === 'title')?.text).toBe('Iron & <b>steel</b> "or" it’s 😀')
    expect(found.some((e) => e.name === 'b')).toBe(false)
    expect(textsOf(picture({ title }))[0]?.text).toBe('Iron & <b>steel</b> "or" it’s 😀')
  })

  it('has the title, the measure, the sources by number, the boundary view with its disclaimer, date and address', () => {
    const texts = textsOf(picture()).map(({ text }) => text)
    expect(texts).toEqual([
      ...['A map', 'of something', '1.', 'First, a page. https://example.org/a', '2.', 'Second, a page'],
      ...['Boundaries: As claimed by India', 'Not certified; no legal standing.'],
      ...['Data as of 22 Nov 2026. Version 1.2.0.', 'From https://example.org/?country=KAZ&boundary=in'],
    ])
  })

  it('says nothing of boundaries where it has none', () => {
    expect(documentOf(picture({ boundary: null }))).not.toContain('Boundaries')
  })

  it('breaks every text into lines that end within its margins, one below the other', () => {
    const long = 'A very long finding of many words on what is mined where and by whom '.repeat(4).trim()
    const address = `https://example.org/${'a-long-path/'.repeat(40)}`
    const of = picture({ title: long, measure: long, sources: [address], foot: [address] })
    const texts = textsOf(of)
    const { width, height } = layOut(of, measure)
    for (const { text, x, y, size } of texts) {
      expect(x + measure(text, { family: 'sans', size, weight: 400 })).toBeLessThanOrEqual(width - 30)
      expect(y).toBeLessThan(height - 12)
    }
    const foot = texts.filter(({ size }) => size === 11.5).map(({ text }) => text)
    expect(foot.slice(1).join('')).toBe(address)
    const heads = texts.filter(({ size }) => size === 23)
    expect(heads.map(({ text }) => text).join(' ')).toBe(long)
    heads.slice(1).forEach(({ y }, i) => {
      expect(y - (heads[i]?.y ?? Number.NaN)).toBeGreaterThanOrEqual(size23)
    })
  })

  it('puts the parts of a whole view into two columns that do not lie on one another', () => {
    const part = (title: string, height: number) =>
      drawing({ title, measure: 'USD', width: 285, height, framed: false, sources: [1, 2, 3, 7] })
    const of = picture({
      drawings: [drawing(), part('One', 300), part('Two', 100), part('Three', 100)],
      heading: 'Kazakhstan',
    })
    const texts = textsOf(of)
    const at = (word: string) => texts.find(({ text }) => text === word)
    expect(at('One')?.x).toBe(30)
    expect(at('Two')?.x).toBe(345)
    expect(at('Three')?.x).toBe(345)
    expect(at('Three')?.y).toBeGreaterThan((at('Two')?.y ?? Number.NaN) + 100)
    expect(texts.filter(({ text }) => text === 'Sources: [1–3, 7]')).toHaveLength(3)
  })

  it('has a legend whose rows begin a new line where they would leave the picture', () => {
    const rows = ['one', 'two', 'three', 'four', 'five', 'six'].map((text) => ({
      text: `${text} words that take some room`,
      sample: { nodes: [node('rect', { width: 22, height: 13, fill: LIGHT.india })], width: 22, height: 13 },
    }))
    const texts = textsOf(picture({ drawings: [drawing({ legend: [{ title: 'Key', rows }] })] }))
    const drawn = texts.filter(({ text }) => text.includes('room'))
    expect(drawn).toHaveLength(6)
    expect(new Set(drawn.map(({ y }) => y)).size).toBeGreaterThan(1)
    for (const { text, x, size } of drawn) expect(x + (text.length * size) / 2).toBeLessThanOrEqual(630)
  })

  it('holds the faces whose letters occur, and no other', () => {
    const families = (of: Picture) => facesIn(layOut(of, measure).root).map(({ range }) => range.slice(0, 6))
    expect(families(picture())).toEqual(['U+0000', 'U+0000'])
    expect(families(picture({ title: 'Āltyn Ķazı' }))).toContain('U+0100')
    expect(families(picture({ title: 'Алтын' }))).toContain('U+0400')
  })
})

const size23 = 23

describe('the name of a file', () => {
  it('says of which day, of what and in which boundary view it is', () => {
    expect(fileName({ date: '2026-11-22', subject: 'map', boundary: 'in' }, 'png')).toBe(
      'samvad-2026-11-22-map-in.png',
    )
    expect(fileName({ date: '2026-11-22', subject: 'view-KAZ', boundary: null }, 'svg')).toBe(
      'samvad-2026-11-22-view-kaz.svg',
    )
  })
})
