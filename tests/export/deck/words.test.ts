import { describe, expect, it } from 'vitest'
import { linesOf, widthOf } from '../../../src/export/deck/measure.ts'
import { parted, taken } from '../../../src/export/deck/words.ts'
import { plain } from '../../setup/told.ts'

const box = { x: 0, y: 0, w: 5, h: 2 }
const line = (text: string) => ({ rich: plain(text), aside: false })
const textOf = (lines: readonly { rich: readonly { text: string }[] }[]) =>
  lines.flatMap(({ rich }) => rich.map(({ text }) => text)).join('')

describe('the room that a text takes', () => {
  it('is that of Arial', () => expect(widthOf('Hamburg', { size: 10 })).toBeCloseTo(41.12, 2))

  it('breaks a word that is wider than a line', () =>
    expect(linesOf('x'.repeat(100), 100, { size: 10 })).toBe(5))

  it('is wider for wide letters', () =>
    expect(widthOf('संवाद', { size: 10 })).toBeGreaterThan(widthOf('abc', { size: 10 })))
})

describe('lines in a box', () => {
  it('are as large as they can be', () => {
    expect(taken([line('One.')], box).words.size).toBe(18)
    expect(
      taken(
        Array.from({ length: 6 }, () => line('A line.')),
        box,
      ).words.size,
    ).toBeLessThan(18)
  })

  it('are carried over, none lost, where they have no room at the smallest', () => {
    const lines = Array.from({ length: 20 }, (_, i) => line(`Line ${i} of many.`))
    const { words, rest } = taken(lines, box)
    expect(words.lines.length).toBeGreaterThan(0)
    expect([...words.lines, ...rest]).toEqual(lines)
  })

  it('are parted where one is longer than a slide, without losing a letter', () => {
    const long = line('Of what is mined, most is refined elsewhere. '.repeat(80))
    const parts = parted(long, box)
    expect(parts.length).toBeGreaterThan(1)
    expect(textOf(parts)).toBe(textOf([long]))
    for (const part of parts) expect(taken([part], box).rest).toEqual([])
  })

  it('are parted within a word that is longer than a slide', () => {
    const long = line('x'.repeat(9000))
    expect(textOf(parted(long, box))).toBe(textOf([long]))
  })
})
