// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { render } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import RowBars from '../../../src/charts/drawings/RowBars.tsx'
import YearBars from '../../../src/charts/drawings/rareEarths/YearBars.tsx'
import YearLines from '../../../src/charts/drawings/rareEarths/YearLines.tsx'
import type { LinePoint } from '../../../src/charts/rareEarths/line.ts'
import type { RowMark } from '../../../src/charts/rowMark.ts'
import { LIGHT } from '../../../src/theme/theme.ts'
import { barsOf, frames, pathsOf, textsOf } from '../../setup/drawn.ts'

beforeEach(frames)

const INK = '#123456'

describe('bars of rows', () => {
  const row = (id: string, change: Partial<RowMark>): RowMark => ({
    ...{ id, label: id, value: 100, text: `${id} words`, fill: INK, kind: 'plain' },
    ...change,
  })
  /** 420 CSS pixels, of which 120 are for names and 100 for words: 200 for bars. */
  const draw = (rows: RowMark[], max?: number) =>
    render(<RowBars rows={rows} theme={LIGHT} names={120} ends={100} {...(max && { max })} />).container

  it('are as long as their values, and end in their words', () => {
    const drawn = draw([row('a', {}), row('b', { value: 25 })])
    expect(barsOf(drawn).map((b) => [b.x, b.width])).toEqual([
      [120, 200],
      [120, 50],
    ])
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['a', 'b', 'a words', 'b words']))
  })

  it('are part of the axis, where that has an end of its own', () => {
    expect(barsOf(draw([row('a', {})], 200)).map((b) => b.width)).toEqual([100])
  })

  it('are pale within an outline for an estimate', () => {
    const [plain, estimate] = barsOf(draw([row('a', {}), row('b', { kind: 'estimate' })]))
    expect([plain?.opacity, plain?.stroke]).toEqual([1, null])
    expect([estimate?.opacity, estimate?.stroke]).toEqual([0.45, INK])
  })

  it('go on without an end for a floor', () => {
    // 6% of the longest: 12 of 200, after the bar of half its length.
    const drawn = barsOf(draw([row('a', {}), row('b', { value: 50, kind: 'floor' })]))
    expect(drawn.map((b) => [b.x, b.width, b.dashed])).toEqual([
      [120, 200, false],
      [120, 100, false],
      [220, 12, true],
    ])
  })

  it('are pale within a dashed outline for a ceiling', () => {
    const [, ceiling] = barsOf(draw([row('a', {}), row('b', { kind: 'ceiling' })]))
    expect([ceiling?.opacity, ceiling?.stroke, ceiling?.dashed]).toEqual([0.4, INK, true])
  })

  it('stand under a head, which has no bar and no number', () => {
    const head = row('h', { kind: 'head', label: 'Kazakhstan', value: null, text: '' })
    const drawn = draw([head, row('a', {})])
    expect(barsOf(drawn)).toHaveLength(1)
    const text = [...drawn.querySelectorAll('text')].find((e) => e.textContent === 'Kazakhstan')
    expect([text?.getAttribute('x'), text?.getAttribute('text-anchor')]).toEqual(['0', 'start'])
  })

  it('are an empty outline for what was withdrawn', () => {
    const [, withdrawn] = barsOf(draw([row('a', {}), row('b', { kind: 'withdrawn' })]))
    expect([withdrawn?.fill, withdrawn?.dashed]).toEqual(['none', true])
  })

  it('are none, and no zero, where there is no value: the words stand at the start', () => {
    const drawn = draw([row('a', {}), row('b', { value: null, text: 'no figure' })])
    expect(barsOf(drawn)).toHaveLength(1)
    expect(textsOf(drawn)).toContain('no figure')
  })

  it('have a ring for each value before', () => {
    const drawn = draw([row('a', {}), row('b', { value: null, before: [50, 100] })])
    const rings = [...drawn.querySelectorAll('.recharts-reference-dot-dot[r="4"]')]
    expect(rings.map((r) => Number(r.getAttribute('cx')))).toEqual([220, 320])
  })
})

describe('bars of years', () => {
  const column = (label: string, values: Record<string, number | null>, pale = false, text = '') => ({
    ...{ id: label, label, values, pale, text },
  })
  const part = (key: string) => ({ key, name: `Part ${key}`, fill: INK })
  const draw = (columns: Parameters<typeof YearBars>[0]['columns'], keys: string[]) =>
    render(<YearBars columns={columns} parts={keys.map(part)} theme={LIGHT} height={200} />).container

  it('are one a year, as high as its value, and none where it has none', () => {
    const drawn = draw(
      [column('2023', { a: 50 }), column('2024', { a: null }), column('2025', { a: 100 })],
      ['a'],
    )
    const heights = barsOf(drawn).map((b) => b.height)
    expect(heights).toHaveLength(2)
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2)
  })

  it('stand on each other in parts, which a key names', () => {
    const drawn = draw([column('2024', { a: 30, b: 60 })], ['a', 'b'])
    const [a, b] = barsOf(drawn)
    expect((b?.height ?? 0) / (a?.height ?? 1)).toBeCloseTo(2)
    expect((b?.y ?? 0) + (b?.height ?? 0)).toBeCloseTo(a?.y ?? -1)
    expect(drawn.textContent).toContain('Part a')
  })

  it('are pale within an outline for an estimate, with the words above', () => {
    const drawn = draw([column('2024', { a: 30 }), column('2025', { a: 30 }, true, 'about 30')], ['a'])
    const [plain, pale] = barsOf(drawn)
    expect(plain?.opacity).toBe(1)
    expect(pale?.opacity).toBeLessThan(1)
    expect(pale?.stroke).toBe(INK)
    expect(textsOf(drawn)).toContain('about 30')
  })
})

describe('lines over years', () => {
  const point = (year: number, values: LinePoint['values'], more: Partial<LinePoint> = {}): LinePoint => ({
    ...{ year, values, hollow: [] },
    ...more,
  })
  const draw = (change: Partial<Parameters<typeof YearLines>[0]>) =>
    render(
      <YearLines
        points={[]}
        lines={[{ key: 'a', colour: INK }]}
        labels={[]}
        theme={LIGHT}
        height={200}
        right={60}
        ticks={[0, 50, 100]}
        format={(n) => `${n} t`}
        {...change}
      />,
    ).container
  const curves = (root: HTMLElement) =>
    [...root.querySelectorAll('.recharts-line-curve')].map((line) => line.getAttribute('d') ?? '')

  it('break where a year has no value', () => {
    const points = [10, 20, null, 30, 40].map((a, i) => point(2020 + i, { a }))
    expect(curves(draw({ points }))[0]?.match(/M/g)).toHaveLength(2)
  })

  it('have a hollow dot for an estimate and a full one for what is marked', () => {
    const points = [
      point(2020, { a: 10 }),
      point(2021, { a: 20 }, { full: ['a'] }),
      point(2022, { a: 30 }, { hollow: ['a'], full: ['a'] }),
      point(2023, { a: null }, { hollow: ['a'] }),
    ]
    const dots = [...draw({ points }).querySelectorAll('.recharts-reference-dot-dot[r="3.5"]')]
    expect(dots.map((d) => d.getAttribute('fill'))).toEqual([INK, LIGHT.paper])
  })

  it('of several have points of their own shape, which stands before the name of each, too', () => {
    const points = [point(2020, { a: 10, b: 50 }, { full: ['a', 'b'] }), point(2021, { a: 20, b: 60 })]
    const lines = [
      { key: 'a', colour: INK, kind: 'square' as const },
      { key: 'b', colour: INK, kind: 'diamond' as const },
    ]
    const label = { year: 2021, colour: INK, at: 'right' as const }
    const drawn = draw({
      ...{ points, lines },
      labels: [
        { ...label, value: 20, text: 'Line a', kind: 'square' },
        { ...label, value: 60, text: 'Line b', kind: 'diamond' },
      ],
    })
    const shapes = pathsOf(drawn, '[transform*="scale("]').map((path) => path.getAttribute('d'))
    expect(shapes).toHaveLength(4)
    expect(new Set(shapes).size).toBe(2)
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['Line a', 'Line b']))
  })

  it('are dashed where they are said to be, on an axis with its ticks in words', () => {
    const points = [point(2020, { a: 10, b: 5 }), point(2025, { a: 20, b: 10 })]
    const lines = [
      { key: 'a', colour: INK },
      { key: 'b', colour: INK, dashed: true },
    ]
    const drawn = draw({ points, lines })
    const dashes = [...drawn.querySelectorAll('.recharts-line-curve')].map(
      (line) => line.getAttribute('stroke-dasharray')?.startsWith('5') ?? false,
    )
    expect(dashes).toEqual([false, true])
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['0 t', '50 t', '100 t', '2020', '2025']))
  })

  it('have a bar for a printed range, and words at a seam', () => {
    const points = [point(2020, { a: 10 }), point(2021, { a: null }, { range: [20, 70] })]
    const drawn = draw({ points, seams: [{ year: 2021, text: 'a new edition' }] })
    expect(drawn.querySelectorAll('line[stroke-width="5"]')).toHaveLength(1)
    expect(textsOf(drawn)).toContain('a new edition')
  })
})
