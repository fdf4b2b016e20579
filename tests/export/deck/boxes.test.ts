import '../../setup/catalogue.ts'
import { posix } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { hasOffice, printed } from '../../setup/office.ts'
import type { Element } from '../../setup/wellFormed.ts'
import { type Deck, opened, relations, slideName } from './opened.ts'
import { roughBriefing } from './rough.ts'

/** English metric units a point. */
const EMU = 12_700
/** Points by which a word may stand over its box, and the share of its height that is the air over and under letters. */
const AIR = 2
const LEADING = 0.2

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Word extends Box {
  readonly text: string
}

/** A shape of a slide or a layout: what stands in it, and where. */
interface Shape {
  readonly name: string
  readonly holder: string | null
  readonly box: Box | null
  readonly text: string
  /** Set in lines that end where the box does. */
  readonly wraps: boolean
}

const grouped = (elements: readonly Element[]) => {
  const shapes: Element[][] = []
  for (const element of elements) {
    if (/^p:(?:sp|graphicFrame|grpSp|cxnSp|pic)$/.test(element.name)) shapes.push([])
    shapes.at(-1)?.push(element)
  }
  return shapes
}

function shapesOf(elements: readonly Element[]): Shape[] {
  return grouped(elements).map((shape) => {
    const found = (name: string) => shape.find((e) => e.name === name)?.attributes
    const [off, ext, holder] = [found('a:off'), found('a:ext'), found('p:ph')]
    const [left, top] = [Number(off?.x) / EMU, Number(off?.y) / EMU]
    return {
      name: found('p:cNvPr')?.name ?? '',
      holder: holder ? `${holder.type ?? 'body'} ${holder.idx ?? ''}` : null,
      box:
        off && ext
          ? { left, top, right: left + Number(ext.cx) / EMU, bottom: top + Number(ext.cy) / EMU }
          : null,
      text: shape.flatMap(({ name, text }) => (name === 'a:t' ? [text] : [])).join(''),
      wraps: shape[0]?.name === 'p:sp' && found('a:bodyPr')?.wrap !== 'none',
    }
  })
}

/** The boxes of a slide’s texts: its own, or those that its layout or the master has for them. */
function textBoxes(deck: Deck, slide: number): { name: string; box: Box; text: string }[] {
  const rels = (part: string) => relations(deck, `${posix.dirname(part)}/_rels/${posix.basename(part)}.rels`)
  const above = (part: string, type: string) => rels(part).find((r) => r.type === type)?.target ?? ''
  const layout = above(slideName(slide), 'slideLayout')
  const [held, mastered] = [layout, above(layout, 'slideMaster')].map((part) => shapesOf(deck.elements(part)))
  return shapesOf(deck.elements(slideName(slide))).flatMap(({ name, holder, box, text, wraps }) => {
    // The number of a slide is a field, which only a program fills.
    if (!wraps || /[‹›]/.test(text) || !/\w/.test(text)) return []
    const own = (shapes: readonly Shape[] = []) => shapes.find((s) => holder && s.holder === holder)?.box
    const type = (shapes: readonly Shape[] = []) =>
      shapes.find((s) => holder && s.holder?.split(' ')[0] === holder.split(' ')[0])?.box
    const found = box ?? own(held) ?? type(mastered)
    if (!found) throw new Error(`slide ${slide}: where is “${name}”?`)
    return [{ name, box: found, text }]
  })
}

/** Letters and digits of the Latin script, counted: other scripts are set by whatever the machine has. */
function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text.normalize('NFKC').match(/[A-Za-z0-9]/g) ?? [])
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

const within = (box: Box, word: Word) => {
  const air = AIR + LEADING * (word.bottom - word.top)
  return (
    word.left >= box.left - AIR &&
    word.right <= box.right + AIR &&
    word.top >= box.top - air &&
    word.bottom <= box.bottom + air
  )
}

/** What of a text does not stand in its box. */
const outside = (text: string, words: readonly Word[]): string[] => {
  const there = counted(words.map((word) => word.text).join(''))
  return [...counted(text)].flatMap(([letter, n]) => (n > (there.get(letter) ?? 0) ? [letter] : []))
}

/** The pages as LibreOffice sets them. */
async function pagesOf(bytes: Uint8Array<ArrayBuffer>): Promise<Word[][]> {
  const { places } = await printed({ name: 'deck.pptx', blob: new Blob([bytes]) })
  const pages: Word[][] = []
  for (const { name, attributes: a, text } of places) {
    if (name === 'page') pages.push([])
    const [left, top, right, bottom] = [a.xMin, a.yMin, a.xMax, a.yMax].map(Number)
    if (name === 'word') pages.at(-1)?.push({ text, left, top, right, bottom } as Word)
  }
  return pages
}

/** The same with faces that no machine has. */
function faceless(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes)
  for (const [name, part] of Object.entries(parts)) {
    if (!/^ppt\/theme\//.test(name)) continue
    const text = strFromU8(part)
    const absent = text.replace(/typeface="(?:Georgia|Arial)"/g, 'typeface="No Such Face"')
    expect(absent).not.toBe(text)
    parts[name] = strToU8(absent)
  }
  return zipSync(parts, { level: 1 })
}

/** Lines of which words differ in height by less than a word does. */
const lines = (words: readonly Word[]): number => {
  const feet = words.map(({ bottom }) => bottom).toSorted((a, b) => a - b)
  return feet.filter((foot, i) => i === 0 || foot - (feet[i - 1] ?? 0) > 5).length
}

describe.skipIf(!hasOffice)('the texts of a deck in LibreOffice', () => {
  let deck: Deck
  const set: Word[][][] = []

  beforeAll(async () => {
    deck = await opened(roughBriefing())
    set.push(await pagesOf(deck.bytes), await pagesOf(faceless(deck.bytes)))
  }, 240_000)

  const boxes = () =>
    Array.from({ length: deck.slides }, (_, i) => i + 1).flatMap((slide) =>
      textBoxes(deck, slide).map((shape) => ({ slide, ...shape })),
    )
  const wordsIn = (which: number, { slide, box }: { slide: number; box: Box }) =>
    (set[which]?.[slide - 1] ?? []).filter((word) => within(box, word))

  it.each([
    [0, 'with the faces that stand in for them'],
    [1, 'with none of them'],
  ])('stand in their boxes: %i, %s', (which) => {
    const found = boxes()
    expect(found.length).toBeGreaterThan(4 * deck.slides)
    expect(
      found.flatMap((shape) => {
        const left = outside(shape.text, wordsIn(which, shape))
        return left.length > 0 ? [`${shape.slide}, ${shape.name}: ${left.join('')}`] : []
      }),
    ).toEqual([])
  })

  it('break their lines about as they did where their faces are missing', () => {
    const more = boxes().map((shape) => lines(wordsIn(1, shape)) - lines(wordsIn(0, shape)))
    expect(Math.max(...more.map(Math.abs))).toBeLessThanOrEqual(3)
    expect(more.filter((n) => n !== 0).length / more.length).toBeLessThan(0.1)
  })
})

describe('the texts of a deck', () => {
  it('have their places from the slide, its layout or the master', async () => {
    const deck = await opened(roughBriefing())
    const names = new Set(textBoxes(deck, 2).map(({ name }) => name))
    for (const name of ['Title', 'Words', 'Sources', 'Foot']) expect(names).toContain(name)
  })
})
