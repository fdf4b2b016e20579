import { node, type SvgNode } from '../../export/picture.ts'
import { FAMILIES } from '../../export/text.ts'
import { paintOf } from './paint.ts'
import { fine, isOutside, painted, type Reading, round } from './readSvg.ts'

/** How a text is set, in pixels of the picture; what is as everywhere is left out. */
export function fontOf(style: CSSStyleDeclaration, scale = 1): SvgNode['attributes'] {
  const spacing = Number.parseFloat(style.letterSpacing)
  return {
    'font-size': fine(Number.parseFloat(style.fontSize) * scale),
    ...(/serif/i.test(style.fontFamily.split(',')[0] ?? '') && { 'font-family': FAMILIES.serif }),
    ...(Number(style.fontWeight) !== 400 && { 'font-weight': style.fontWeight }),
    ...(style.fontStyle !== 'normal' && { 'font-style': 'italic' }),
    ...(spacing > 0 && { 'letter-spacing': fine(spacing * scale) }),
  }
}

/** As it is seen. */
export function wordsOf(text: string, style: CSSStyleDeclaration): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return style.textTransform === 'uppercase' ? plain.toLocaleUpperCase() : plain
}

/** A text of SVG by its lines: each at its baseline, in pixels of the picture, whatever it was placed by. */
export function* readText(text: SVGTextElement, reading: Reading, opacity: number): Generator<SvgNode> {
  if (isOutside(text, reading)) return
  const spans = [...text.querySelectorAll('tspan')].filter((span) => span.childElementCount === 0)
  for (const part of spans.length > 0 ? spans : [text]) yield* line(part, reading, opacity)
}

function* line(part: SVGTextContentElement, reading: Reading, opacity: number): Generator<SvgNode> {
  const style = getComputedStyle(part)
  const words = wordsOf(part.textContent, style)
  const length = part.getNumberOfChars()
  const matrix = part.getScreenCTM()
  if (words === '' || length === 0 || !matrix) return
  const [start, end] = [part.getStartPositionOfChar(0), part.getEndPositionOfChar(length - 1)]
  const anchor = style.textAnchor
  const at = anchor === 'end' ? end.x : anchor === 'middle' ? (start.x + end.x) / 2 : start.x
  const point = new DOMPoint(at, start.y).matrixTransform(matrix)
  const [x, y] = [round(point.x - reading.origin.x), round(point.y - reading.origin.y)]
  const scale = Math.hypot(matrix.a, matrix.b)
  const angle = round((Math.atan2(matrix.b, matrix.a) * 180) / Math.PI)
  const place = {
    ...{ x, y },
    ...(anchor !== 'start' && { 'text-anchor': anchor }),
    ...fontOf(style, scale),
    ...(Math.abs(angle) > 0.01 && { transform: `rotate(${angle} ${x} ${y})` }),
  }
  const halo = paintOf(style.stroke, reading.recolour)
  const width = Number.parseFloat(style.strokeWidth) * scale
  // Two texts, the halo first: word processors know no order of fill and line.
  if (halo && width > 0)
    yield node(
      'text',
      {
        ...place,
        ...painted('fill', halo, opacity),
        ...painted('stroke', halo, opacity),
        ...{ 'stroke-width': fine(width), 'stroke-linejoin': 'round' },
      },
      [words],
    )
  const fill = paintOf(style.fill, reading.recolour)
  if (fill) yield node('text', { ...place, ...painted('fill', fill, opacity) }, [words])
}
