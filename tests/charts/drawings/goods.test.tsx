// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { render } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import EndLines, { type EndLine } from '../../../src/charts/drawings/goods/EndLines.tsx'
import { LIGHT } from '../../../src/theme/theme.ts'
import { frames, pathsOf, textsOf } from '../../setup/drawn.ts'

beforeEach(frames)

describe('lines that are named at their ends', () => {
  const line = (id: string, kind: EndLine['kind'], values: readonly (number | null)[]): EndLine => ({
    ...{ id, kind, colour: '#123456', strong: false },
    points: values.map((y, i) => ({ x: 2020 + i, y, hollow: false })),
  })
  const label = (id: string, value: number) => ({
    ...({
      id,
      text: `${id} words`,
      value,
      atEnd: true,
      colour: '#123456',
      kind: 'circle',
      strong: false,
    } as const),
  })
  const draw = (lines: EndLine[], values: readonly number[], marked: number | null = null) =>
    render(
      <EndLines
        lines={lines}
        labels={lines.map(({ id }, i) => label(id, values[i] ?? Number.NaN))}
        ticks={[{ x: 2021, text: '21-22' }]}
        marked={marked}
        format={String}
        rule={null}
        height={240}
        theme={LIGHT}
      />,
    ).container

  it('are broken by a year without a figure', () => {
    const drawn = draw([line('a', 'circle', [1, 2, null, 4, 5])], [5])
    const [path] = pathsOf(drawn, '.recharts-line-curve')
    expect(path?.getAttribute('d')?.match(/M/g)).toHaveLength(2)
  })

  it('mark a year of theirs that is chosen, and no other', () => {
    const marks = (marked: number | null) =>
      draw([line('a', 'circle', [1, 2, 3])], [3], marked).querySelectorAll('.recharts-reference-line').length
    expect([marks(2021), marks(1950), marks(null)]).toEqual([1, 0, 0])
  })

  it('have names that do not lie on each other, however near their ends are', () => {
    const drawn = draw(
      [line('a', 'circle', [1, 5]), line('b', 'square', [2, 5]), line('c', 'up', [3, 5])],
      [5, 5, 5],
    )
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['a words', 'b words', 'c words']))
    const heights = [...drawn.querySelectorAll('tspan')]
      .filter((t) => t.textContent?.endsWith('words'))
      .map((t) => Number(t.getAttribute('y')))
      .sort((a, b) => a - b)
    expect(heights).toHaveLength(3)
    heights.slice(1).forEach((y, i) => void expect(y - (heights[i] ?? y)).toBeGreaterThanOrEqual(14))
  })
})
