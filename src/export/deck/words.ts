import type { Rich, Run } from '../told.ts'
import { linesOf, wordsOf } from './measure.ts'
import { type Box, SIZES } from './page.ts'

/** A line of a slide; `aside` is said of the slide and stands without a bullet. */
export interface Line {
  readonly rich: Rich
  readonly aside: boolean
}

/** Lines at a size at which they have room in their box. */
export interface Words {
  readonly lines: readonly Line[]
  readonly size: number
  readonly box: Box
}

const POINTS = 72
const INDENT = 0.25
const LEADING = 1.2
const BEFORE = 7

/** Height of lines at a size, inches. */
export function heightOf(lines: readonly Line[], size: number, width: number): number {
  const across = (width - INDENT) * POINTS
  const points = lines.map(({ rich }) => linesOf(wordsOf(rich), across, { size }) * size * LEADING + BEFORE)
  return points.reduce((a, b) => a + b, 0) / POINTS
}

/** The largest size at which all have room; null where there is none. */
export const sizeFor = (lines: readonly Line[], box: Box, sizes: readonly number[] = SIZES.body) =>
  sizes.find((size) => heightOf(lines, size, box.w) <= box.h) ?? null

const SMALLEST = SIZES.body[SIZES.body.length - 1] ?? 12
const CARRIED = 14

/** As many lines as have room, and those that have to be carried over to the next slide. */
export function taken(lines: readonly Line[], box: Box): { words: Words; rest: readonly Line[] } {
  const size = sizeFor(lines, box)
  if (size !== null) return { words: { lines, size, box }, rest: [] }
  for (const small of [CARRIED, SMALLEST]) {
    let count = 0
    while (count < lines.length && heightOf(lines.slice(0, count + 1), small, box.w) <= box.h) count++
    if (count > 0) {
      return { words: { lines: lines.slice(0, count), size: small, box }, rest: lines.slice(count) }
    }
  }
  return { words: { lines: [], size: SMALLEST, box }, rest: lines }
}

/** A line that is longer than a whole slide, in parts that are not. */
export function parted(line: Line, box: Box): Line[] {
  if (heightOf([line], SMALLEST, box.w) <= box.h) return [line]
  const parts: Line[] = []
  let part: Run[] = []
  for (const run of line.rich.flatMap((run) => inPieces(run, PIECE))) {
    const more = [...part, run]
    if (part.length > 0 && heightOf([{ ...line, rich: more }], SMALLEST, box.w) > box.h) {
      parts.push({ ...line, rich: part })
      part = [run]
    } else part = more
  }
  return [...parts, { ...line, rich: part }].map(({ rich, aside }) => ({ aside, rich: joined(rich) }))
}

/** Of a line, and of a heading, letters. */
const PIECE = 200
const SHORT = 24

/** A run in pieces of words; the numbers of its sources stay with the last. */
function inPieces(run: Run, length: number): Run[] {
  const piece = new RegExp(`[\\s\\S]{1,${length}}(?:\\s|$)|[\\s\\S]{1,${length}}`, 'gu')
  const texts = run.text.match(piece) ?? ['']
  return texts.map((text, i) => ({ ...run, text, sources: i === texts.length - 1 ? run.sources : [] }))
}

/** Runs that look alike and follow one another as one. */
function joined(rich: Rich): Rich {
  const runs: Run[] = []
  for (const run of rich) {
    const last = runs.at(-1)
    if (last && last.strong === run.strong && last.sources.length === 0) {
      runs[runs.length - 1] = { ...run, text: last.text + run.text }
    } else runs.push(run)
  }
  return runs
}

const fits = (rich: Rich, box: Box, size: number) =>
  linesOf(wordsOf(rich), box.w * POINTS, { size, serif: true }) * size * 1.17 <= box.h * POINTS

const last = (sizes: readonly number[]) => sizes[sizes.length - 1] ?? SMALLEST

/** The size at which a heading has room, the smallest where none has. */
export const titleSize = (rich: Rich, box: Box, sizes: readonly number[]): number =>
  sizes.find((size) => fits(rich, box, size)) ?? last(sizes)

export const plain = (text: string): Rich => [{ text, strong: false, sources: [] }]

/**
 * A heading with what stands after it, and of the heading what has no room at the smallest size: it is cut at a word,
 * and never within a number.
 */
export function headed(
  heading: Rich,
  box: Box,
  sizes: readonly number[],
  after: Rich = [],
): { readonly title: Rich; readonly rest: Rich } {
  const hasRoom = (rich: Rich) => fits(rich, box, last(sizes))
  const whole = [...heading, ...after]
  if (hasRoom(whole)) return { title: whole, rest: [] }
  const pieces = heading.flatMap((run) => (run.strong ? [run] : inPieces(run, SHORT)))
  const upTo = (count: number) => [...joined(trimmed(pieces.slice(0, count))), ...plain('…'), ...after]
  let count = pieces.length - 1
  while (count > 1 && !hasRoom(upTo(count))) count--
  return { title: joined(upTo(count)), rest: joined([...plain('… '), ...pieces.slice(count)]) }
}

/** Without the space at its end. */
const trimmed = (runs: readonly Run[]): Run[] =>
  runs.map((run, i) => (i === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
