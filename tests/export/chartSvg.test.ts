import { describe, expect, it } from 'vitest'
import type { Charted } from '../../src/export/charted.ts'
import { chartSvg } from '../../src/export/chartSvg.ts'
import { node } from '../../src/export/picture.ts'
import type { ToldChart } from '../../src/export/told.ts'
import { xml } from '../../src/export/xml.ts'
import '../setup/catalogue.ts'
import { toldChart } from '../setup/told.ts'
import { elementsOf, needsMore } from '../setup/wellFormed.ts'

const measure = (text: string, { size }: { size: number }) => text.length * size * 0.55

type As = Charted['drawn']['as']
type Rows = ToldChart['table']['rows']

function chart(as: As, rows: Rows = toldChart().table.rows, stacked = false): Charted {
  const { table, drawn, ...rest } = toldChart() as Charted
  return {
    ...rest,
    table: { columns: [...table.columns, { label: 'Status' }], rows },
    drawn: { ...drawn, as, stacked },
  }
}

function drawn(of: Charted) {
  const { nodes, width, height, legend } = chartSvg(of, measure)
  const document = xml(node('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, nodes))
  const elements = elementsOf(document)
  const numbers = (name: string) => elements.flatMap((e) => (e.name === name ? [e.attributes] : []))
  return {
    ...{ document, elements, width, height, legend },
    texts: elements.flatMap(({ name, text }) => (name === 'text' ? [text] : [])),
    places: elements.filter(({ name }) => name === 'text'),
    rects: numbers('rect'),
    paths: numbers('path').filter(({ d }) => d?.includes('L')),
    circles: numbers('circle'),
  }
}

const KINDS: readonly As[] = ['bars', 'columns', 'lines']

describe.each(KINDS)('a chart drawn as %s', (as) => {
  it('stands by itself, with its unit and its names, and nothing beyond its edges', () => {
    const { document, texts, places, width, height } = drawn(chart(as))
    expect(needsMore(document)).toEqual([])
    expect(document).not.toMatch(/NaN|Infinity|undefined/)
    for (const words of ['USD million', 'FY2023-24', 'FY2024-25']) expect(texts).toContain(words)
    for (const { attributes, text } of places) {
      const [x, y, wide] = [Number(attributes.x), Number(attributes.y), measure(text, { size: 12 })]
      const before: Record<string, number> = { start: 0, middle: wide / 2, end: wide }
      const left = x - (before[attributes['text-anchor'] ?? ''] ?? Number.NaN)
      expect(left, text).toBeGreaterThanOrEqual(-0.5)
      expect(left + wide, text).toBeLessThanOrEqual(width + 0.5)
      expect(y, text).toBeGreaterThan(0)
      expect(y, text).toBeLessThanOrEqual(height)
    }
  })

  it('has the colours of the view, and says what they stand for', () => {
    const { document, legend } = drawn(chart(as))
    for (const colour of ['#4F609A', '#BF8636']) expect(document).toContain(colour)
    expect(legend.flatMap(({ rows }) => rows.map(({ text }) => text))).toEqual(['Exports', 'Imports'])
  })

  it.each([
    ['one row', [['A', 5, 6, '']]],
    ['nothing but noughts', [['A', 0, 0, '']]],
    ['no number', [['A', null, null, '']]],
    [
      'numbers below nought',
      [
        ['A', -5, 6, ''],
        ['B', -1.5, -2, ''],
      ],
    ],
    ['a name that is hard to write', [['<&> \u0000\uD800 संवाद', 1, 2, '']]],
    ['a name without an end', [['W'.repeat(300), 1, 2, '']]],
    ['many rows', Array.from({ length: 80 }, (_, i) => [`Row ${i}`, i, i / 3, ''])],
  ] as readonly (readonly [string, Rows])[])('can have %s', (_, rows) => {
    const { document } = drawn(chart(as, rows))
    expect(needsMore(document)).toEqual([])
    expect(document).not.toMatch(/NaN|Infinity|undefined/)
  })
})

describe('what is drawn of a number', () => {
  it('is a bar as long as it is, and none where it is missing', () => {
    const { rects } = drawn(
      chart('bars', [
        ['A', 100, null, ''],
        ['B', 50, 25, ''],
      ]),
    )
    const widths = rects.map(({ width }) => Number(width))
    expect(widths).toHaveLength(3)
    expect((widths[0] ?? 0) / (widths[1] ?? 0)).toBeCloseTo(2, 2)
    expect((widths[1] ?? 0) / (widths[2] ?? 0)).toBeCloseTo(2, 2)
  })

  it('follows the one before where they are stacked', () => {
    const [first, second] = drawn(chart('bars', [['A', 60, 40, '']], true)).rects
    expect(Number(second?.x)).toBeCloseTo(Number(first?.x) + Number(first?.width), 1)
    expect(second?.y).toBe(first?.y)
  })

  it('is a point of a line over the columns where it is meant so', () => {
    const of = chart('columns', [
      ['A', 100, -40, ''],
      ['B', 50, 25, ''],
    ])
    const series = of.drawn.series.map((one, i) => (i === 1 ? { ...one, line: true as const } : one))
    const { rects, paths, circles } = drawn({ ...of, drawn: { ...of.drawn, series } })
    expect(rects).toHaveLength(2)
    expect(paths.filter(({ fill }) => fill === 'none').length).toBeGreaterThan(0)
    expect(circles).toHaveLength(2)
  })

  it('breaks a line where it is missing, and is a point beside', () => {
    const { paths, circles } = drawn(
      chart('lines', [
        ['A', 1, 1, ''],
        ['B', 2, null, ''],
        ['C', 3, 3, ''],
        ['D', 4, 4, ''],
      ]),
    )
    expect(paths.map(({ d }) => d?.match(/M/g)?.length)).toEqual([1, 2])
    expect(circles).toHaveLength(7)
    expect(paths.map((path) => path['stroke-dasharray'])).toEqual([undefined, '6 3'])
  })

  it.each(KINDS)('is marked in %s where it is not final', (as) => {
    const { texts, rects, circles } = drawn(
      chart(as, [
        ['A', 1, 2, 'reported'],
        ['B', 3, 4, 'provisional'],
      ]),
    )
    expect(texts).toContain('B (provisional)')
    expect(texts).toContain('A')
    const pale =
      as === 'lines' ? circles.map(({ fill }) => fill === '#FFFFFF') : rects.map((r) => 'stroke' in r)
    expect(pale.filter(Boolean)).toHaveLength(2)
  })

  it('is written as on the screen', () => {
    const of = chart('bars')
    const columns = of.table.columns.map((column) => ({
      ...column,
      format: (n: number) => `${n.toFixed(1)}!`,
    }))
    expect(drawn({ ...of, table: { ...of.table, columns } }).texts).toContain('420.3!')
  })
})
