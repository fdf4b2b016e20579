import { numbered } from '../numbered.ts'
import type { Rich } from '../told.ts'

// Widths of Arial in thousandths of its size, from the space to the tilde; the faces that stand in for it have the same.
const ARIAL =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number)

/** How a text is set, for its width. */
export interface Face {
  /** Points. */
  readonly size: number
  /** Georgia, and bold, is this much wider; a little more, since a machine without it takes a wider one. */
  readonly serif?: boolean
}

const SERIF = 1.24
const BOLD = 1.12

const MARKS: Readonly<Record<string, number>> = {
  ...{ '\u00a0': 278, '’': 222, '‘': 222, '“': 333, '”': 333, '–': 556, '—': 1000, '…': 1000 },
  ...{ '·': 333, '•': 350, '×': 584, '°': 400 },
}

/** A letter of another script, and one that is as wide as high. */
const LETTER = 620
const SQUARE = 1050

function letter(character: string): number {
  const code = character.codePointAt(0) ?? 32
  if (code < 32) return ARIAL[0] ?? LETTER
  return (
    MARKS[character] ??
    ARIAL[code - 32] ??
    (code > 0x2e7f && code < 0xfb00 ? SQUARE : code > 0xffff ? SQUARE : LETTER)
  )
}

/** The width of a text, points, rather too much than too little. */
export function widthOf(text: string, { size, serif = false }: Face, strong = false): number {
  let sum = 0
  for (const character of text) sum += letter(character)
  return (sum / 1000) * size * (serif ? SERIF : strong ? BOLD : 1)
}

/** How many lines a text takes in that width, points. */
export function linesOf(text: string, width: number, face: Face): number {
  let lines = 1
  let used = 0
  for (const word of text.split(/(?<=\s)/)) {
    const whole = widthOf(word, face)
    const bare = widthOf(word.trimEnd(), face)
    if (used > 0 && used + bare > width) {
      lines++
      used = 0
    }
    // A word that is wider than a line is broken.
    lines += Math.max(0, Math.ceil(bare / width) - 1)
    used += bare > width ? whole % width : whole
  }
  return lines
}

/** The words of a text with its marks. */
export const wordsOf = (rich: Rich): string => rich.map((run) => run.text + numbered(run.sources)).join('')
