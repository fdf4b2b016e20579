// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { render } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import ChangeBars from '../../../src/charts/drawings/minerals/ChangeBars.tsx'
import type { ChangeBar } from '../../../src/charts/minerals/rows.ts'
import { LIGHT } from '../../../src/theme/theme.ts'
import { barsOf, frames, textsOf } from '../../setup/drawn.ts'

beforeEach(frames)

const INK = '#123456'

describe('bars of changes', () => {
  const row = (key: string, change: number | null, estimated = false): ChangeBar => ({
    ...{ key, thing: `Thing ${key}`, country: `State ${key}`, text: `words of ${key}` },
    ...{ change, colour: INK, estimated },
  })
  const draw = (...rows: ChangeBar[]) => render(<ChangeBars rows={rows} theme={LIGHT} />).container
  const ends = (root: HTMLElement) =>
    barsOf(root).map(({ x, width }) => [Math.min(x, x + width), Math.max(x, x + width)].map(Math.round))

  it('go right from the line for a rise, and left for a fall', () => {
    // Of 420 CSS pixels 166 are for names and 136 for words: 118 for −25 to 75 %, with the line at 29.5.
    expect(ends(draw(row('up', 75), row('down', -25)))).toEqual([
      [196, 284],
      [166, 196],
    ])
  })

  it('begin at the line, too, where all rise or all fall', () => {
    expect(ends(draw(row('a', 100), row('b', 50)))).toEqual([
      [166, 284],
      [166, 225],
    ])
    expect(ends(draw(row('a', -50)))).toEqual([[166, 284]])
  })

  it('are none where there was nothing before: the words stand at the line', () => {
    const drawn = draw(row('new', null), row('up', 75))
    expect(barsOf(drawn)).toHaveLength(1)
    expect(textsOf(drawn)).toContain('words of new')
  })

  it('are pale within an outline for an estimate, and named by thing and state', () => {
    const drawn = draw(row('a', 75), row('b', 50, true))
    const [plain, pale] = barsOf(drawn)
    expect([plain?.opacity, plain?.stroke]).toEqual([1, 'none'])
    expect([pale?.opacity, pale?.stroke]).toEqual([0.4, INK])
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['Thing aState a', 'words of a', 'words of b']))
  })
})
