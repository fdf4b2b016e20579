import { LIGHT } from '../theme/theme.ts'
import { node, type SvgNode } from './picture.ts'
import { clean } from './xml.ts'

/** How a text is set; sizes are CSS pixels. */
export interface Font {
  readonly family: 'sans' | 'serif'
  readonly size: number
  readonly weight: number
}

/** The width of a text, CSS pixels. */
export type Measure = (text: string, font: Font) => number

/** The app's own faces first, as they are embedded; then those with the same measures, for a program that reads none. */
export const FAMILIES = {
  sans: "'IBM Plex Sans', Arial, 'Liberation Sans', Helvetica, sans-serif",
  serif: "'IBM Plex Serif', Georgia, 'Liberation Serif', 'Times New Roman', serif",
} as const

export interface Style extends Font {
  readonly line: number
  readonly fill: string
}

export const STYLES = {
  title: { family: 'serif', size: 23, weight: 600, line: 30, fill: LIGHT.ink },
  measure: { family: 'sans', size: 13.5, weight: 400, line: 19, fill: LIGHT.muted },
  heading: { family: 'serif', size: 20, weight: 600, line: 26, fill: LIGHT.ink },
  part: { family: 'serif', size: 16, weight: 600, line: 21, fill: LIGHT.ink },
  small: { family: 'sans', size: 12, weight: 400, line: 17, fill: LIGHT.muted },
  legend: { family: 'sans', size: 12.5, weight: 400, line: 18, fill: LIGHT.ink },
  label: { family: 'sans', size: 12.5, weight: 600, line: 18, fill: LIGHT.ink },
  source: { family: 'sans', size: 11, weight: 400, line: 15, fill: LIGHT.muted },
  foot: { family: 'sans', size: 11.5, weight: 400, line: 16, fill: LIGHT.ink },
  strong: { family: 'sans', size: 11.5, weight: 600, line: 16, fill: LIGHT.ink },
} as const satisfies Record<string, Style>

/** Where a long word, an address above all, may be broken. */
const PIECES = /[^/?&=.,_-]*[/?&=.,_-]|[^/?&=.,_-]+/g

/** Lines of at most that width; a word that is wider than a line is broken. */
export function wrap(text: string, width: number, font: Font, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  const fits = (more: string) => measure(more, font) <= width
  const put = (piece: string, glue: string) => {
    if (line === '' ? fits(piece) : fits(line + glue + piece)) {
      line += line === '' ? piece : glue + piece
      return true
    }
    return false
  }
  for (const word of clean(text).split(/\s+/)) {
    if (word === '' || put(word, ' ')) continue
    if (line !== '') lines.push(line)
    line = ''
    if (put(word, '')) continue
    for (const piece of word.match(PIECES) ?? []) {
      if (put(piece, '')) continue
      if (line !== '') lines.push(line)
      line = ''
      for (const part of fits(piece) ? [piece] : [...piece]) {
        if (put(part, '')) continue
        if (line !== '') lines.push(line)
        line = part
      }
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Baseline of the first line below the top of a line, in parts of the type's size. */
const RISE = 0.36

export const textNode = (text: string, x: number, y: number, style: Style, more = {}): SvgNode =>
  node(
    'text',
    {
      x: round(x),
      y: round(y + style.line / 2 + style.size * RISE),
      'font-size': style.size,
      ...(style.weight !== 400 && { 'font-weight': style.weight }),
      ...(style.family === 'serif' && { 'font-family': FAMILIES.serif }),
      fill: style.fill,
      ...more,
    },
    [text],
  )

export interface Block {
  readonly nodes: readonly SvgNode[]
  readonly height: number
}

/** A program that lacks the faces sets a text in another one, wider or narrower: between the same edges, with this. */
export const asWideAs = (width: number): SvgNode['attributes'] => ({
  textLength: round(width),
  lengthAdjust: 'spacingAndGlyphs',
})

/** A text in lines, from the top left. */
export function paragraph(
  text: string,
  x: number,
  y: number,
  width: number,
  style: Style,
  measure: Measure,
): Block {
  const lines = wrap(text, width, style, measure)
  return {
    nodes: lines.map((line, i) =>
      textNode(line, x, y + i * style.line, style, asWideAs(measure(line, style))),
    ),
    height: lines.length * style.line,
  }
}

export const round = (n: number): number => Math.round(n * 100) / 100
