import { describe, expect, it } from 'vitest'
import { linesOf, widthOf, wordsOf } from '../../../src/export/deck/measure.ts'
import { PLACES, SIZES } from '../../../src/export/deck/page.ts'
import { headed, parted, taken, titleSize } from '../../../src/export/deck/words.ts'
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

  it('are parted between characters, not within one', () => {
    const long = line('稀土🧲'.repeat(900))
    const parts = parted(long, box)
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(textOf([part]).isWellFormed()).toBe(true)
    expect(textOf(parts)).toBe(textOf([long]))
  })

  it('are parted within a word that is longer than a slide', () => {
    const long = line('x'.repeat(9000))
    expect(textOf(parted(long, box))).toBe(textOf([long]))
  })
})

describe('a heading', () => {
  const place = PLACES.title
  const long = (length: number, of = 'What is mined has to be refined too, and not by one alone. ') =>
    of
      .repeat(Math.ceil(length / of.length))
      .slice(0, length)
      .trim()

  it('that has room is whole', () => {
    const heading = plain(long(300))
    expect(headed(heading, place, SIZES.title)).toEqual({ title: heading, rest: [] })
  })

  it.each([600, 1000])('of %d letters is cut at a word, and nothing of it is lost', (length) => {
    const { title, rest } = headed(plain(long(length)), place, SIZES.title)
    const [head = '', tail = ''] = [title, rest].map((rich) => wordsOf(rich))
    expect(head.endsWith('…')).toBe(true)
    expect(tail.startsWith('… ')).toBe(true)
    expect(`${head.slice(0, -1)} ${tail.slice(2)}`).toBe(long(length))
    const size = titleSize(title, place, SIZES.title)
    expect(linesOf(head, place.w * 72, { size, serif: true }) * size * 1.17).toBeLessThanOrEqual(place.h * 72)
  })

  it('keeps a number whole and its sources after it', () => {
    const figure = { text: 'USD 1 234.5 million', strong: true, sources: [3] }
    for (let length = 250; length < 500; length += 10) {
      const { title, rest } = headed(
        [...plain(`${long(length)} `), figure, ...plain(` ${long(300)}`)],
        place,
        [14],
      )
      expect([...title, ...rest]).toContainEqual(figure)
    }
  })

  it('of a script without spaces is cut between characters', () => {
    const { title, rest } = headed(plain('稀土🧲'.repeat(300)), place, SIZES.title)
    for (const rich of [title, rest]) expect(wordsOf(rich).isWellFormed()).toBe(true)
    expect(wordsOf(title).length).toBeGreaterThan(50)
  })
})
