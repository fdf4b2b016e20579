import { node, type SvgNode } from '../../export/picture.ts'
import { paintOf } from './paint.ts'
import { isOutside, painted, type Reading, readSvg, round } from './readSvg.ts'
import { fontOf, wordsOf } from './readText.ts'

const LEFT_OUT = new Set(['button', 'input', 'select', 'script', 'style', 'template'])
const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const

/** A part of a page, be it HTML or SVG: its grounds, borders and texts as shapes at their place. */
export function* readPart(element: Element, reading: Reading, opacity = 1): Generator<SvgNode> {
  if (element instanceof SVGElement) {
    yield* readSvg(element, reading, opacity)
    return
  }
  const style = getComputedStyle(element)
  const seen = opacity * Number(style.opacity === '' ? 1 : style.opacity)
  if (style.display === 'none' || seen === 0 || LEFT_OUT.has(element.localName)) return
  // What tells how a screen is used.
  if (element.hasAttribute('data-screen')) return
  if (style.visibility !== 'hidden') yield* box(element, style, reading, seen)
  for (const child of element.childNodes) {
    if (child instanceof Element) yield* readPart(child, reading, seen)
    else if (child instanceof Text && style.visibility !== 'hidden' && !isOutside(element, reading))
      yield* lines(child, style, reading, seen)
  }
}

/** Ground and border of an element. */
function* box(
  element: Element,
  style: CSSStyleDeclaration,
  reading: Reading,
  opacity: number,
): Generator<SvgNode> {
  const fill = paintOf(style.backgroundColor, reading.recolour)
  const borders = SIDES.map((side) => ({
    width: style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]),
    style: style[`border${side}Style`],
    paint: paintOf(style[`border${side}Color`], reading.recolour),
  }))
  const drawn = borders.map((b) => b.paint !== null && b.width > 0)
  if ((!fill && !drawn.some(Boolean)) || isOutside(element, reading)) return
  const { x, y, width, height } = element.getBoundingClientRect()
  const [left, top] = [x - reading.origin.x, y - reading.origin.y]
  const [first] = borders
  const whole = drawn.every(Boolean) && first?.paint ? first : null
  const inset = whole ? whole.width / 2 : 0
  const radius = Number.parseFloat(style.borderTopLeftRadius)
  if (fill || whole)
    yield node('rect', {
      ...{ x: round(left + inset), y: round(top + inset) },
      ...{ width: round(width - 2 * inset), height: round(height - 2 * inset) },
      ...(radius > 0 && { rx: Math.min(radius, height / 2) }),
      ...(fill ? painted('fill', fill, opacity) : { fill: 'none' }),
      ...(whole?.paint && {
        ...painted('stroke', whole.paint, opacity),
        'stroke-width': whole.width,
        ...(whole.style === 'dashed' && { 'stroke-dasharray': '3 2' }),
      }),
    })
  if (whole) return
  const edges = [
    [left, top, left + width, top],
    [left + width, top, left + width, top + height],
    [left, top + height, left + width, top + height],
    [left, top, left, top + height],
  ]
  for (const [i, { paint, width: line }] of borders.entries()) {
    const [x1, y1, x2, y2] = (edges[i] ?? []).map(round)
    if (paint && line > 0)
      yield node('line', {
        x1,
        y1,
        x2,
        y2,
        ...painted('stroke', paint, opacity),
        'stroke-width': line,
      } as Record<string, string | number>)
  }
}

/** The lines that a text was broken into, each where it stands. */
function* lines(
  text: Text,
  style: CSSStyleDeclaration,
  reading: Reading,
  opacity: number,
): Generator<SvgNode> {
  const found: { words: string; box: DOMRect; right: number }[] = []
  for (const match of text.data.matchAll(/\S+/g)) {
    const range = document.createRange()
    range.setStart(text, match.index)
    range.setEnd(text, match.index + match[0].length)
    const [rect] = range.getClientRects()
    if (!rect || rect.width === 0) continue
    const last = found.at(-1)
    if (last && Math.abs(last.box.top - rect.top) < rect.height / 2) {
      last.words += ` ${match[0]}`
      last.right = rect.right
    } else found.push({ words: match[0], box: rect, right: rect.right })
  }
  const fill = paintOf(style.color, reading.recolour)
  if (!fill) return
  for (const { words, box: at, right } of found) {
    const anchor = /^(end|right)$/.test(style.textAlign)
      ? 'end'
      : style.textAlign === 'center'
        ? 'middle'
        : null
    const x = anchor === 'end' ? right : anchor === 'middle' ? (at.left + right) / 2 : at.left
    yield node(
      'text',
      {
        x: round(x - reading.origin.x),
        y: round(at.top - reading.origin.y + ascent(style, at.height)),
        ...(anchor && { 'text-anchor': anchor }),
        ...fontOf(style),
        ...painted('fill', fill, opacity),
      },
      [wordsOf(words, style)],
    )
  }
}

let context: CanvasRenderingContext2D | null | undefined

/** From the top of a line's own box to its baseline. */
function ascent(style: CSSStyleDeclaration, height: number): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return height * 0.78
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  return context.measureText('x').fontBoundingBoxAscent
}
