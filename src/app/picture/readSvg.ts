import { node, type SvgNode } from '../../export/picture.ts'
import { type Paint, paintOf, type Recolour } from './paint.ts'
import { readText } from './readText.ts'
import { trim } from './trim.ts'

/** What a drawing is read for. */
export interface Reading {
  /** Where the page has its top left, CSS pixels of the window. */
  readonly origin: { readonly x: number; readonly y: number }
  readonly recolour: Recolour
  /** Before the name of everything that is referred to: two drawings in one picture must not share one. */
  readonly prefix: string
  /** What is referred to, by its new name. */
  readonly defs: Map<string, SvgNode>
  /** What lies wholly outside is left out. */
  readonly clip: DOMRect | null
}

/** To six digits, or to a hundredth of a CSS pixel. */
export const fine = (n: number): number => Number(n.toPrecision(6))
export const round = (n: number): number => Math.round(n * 100) / 100

const HIDDEN = new Set(['defs', 'pattern', 'clippath', 'title', 'desc', 'style', 'script', 'lineargradient'])

/** An element of SVG and all in it, one by one: each a shape with its looks as attributes, at its place in the picture. */
export function* readSvg(element: Element, reading: Reading, opacity = 1): Generator<SvgNode> {
  const style = getComputedStyle(element)
  const seen = opacity * Number(style.opacity === '' ? 1 : style.opacity)
  const tag = element.localName.toLowerCase()
  if (style.display === 'none' || seen === 0 || HIDDEN.has(tag)) return
  if (tag === 'svg') yield* ground(element, style, reading, seen)
  if (tag === 'text') {
    if (style.visibility !== 'hidden') yield* readText(element as SVGTextElement, reading, seen)
    return
  }
  if (element instanceof SVGGeometryElement) {
    if (style.visibility !== 'hidden') yield* shape(element, style, reading, seen)
    return
  }
  for (const child of element.children) yield* readSvg(child, reading, seen)
}

/** The background of a whole drawing. */
function* ground(element: Element, style: CSSStyleDeclaration, reading: Reading, opacity: number) {
  const fill = paintOf(style.backgroundColor, reading.recolour)
  if (!fill) return
  const box = element.getBoundingClientRect()
  yield node('rect', {
    x: round(box.x - reading.origin.x),
    y: round(box.y - reading.origin.y),
    width: round(box.width),
    height: round(box.height),
    ...painted('fill', fill, opacity),
  })
}

function* shape(
  element: SVGGeometryElement,
  style: CSSStyleDeclaration,
  reading: Reading,
  opacity: number,
): Generator<SvgNode> {
  const fill = paintOf(style.fill, reading.recolour)
  const stroke = paintOf(style.stroke, reading.recolour)
  const width = Number.parseFloat(style.strokeWidth)
  const hasStroke = stroke !== null && width > 0
  if ((!fill && !hasStroke) || isOutside(element, reading)) return
  const matrix = element.getScreenCTM()
  const geometry = matrix && geometryOf(element, style, within(matrix, reading))
  if (!geometry || geometry.attributes.d === '') return
  const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c))
  if (scale === 0) return
  yield node(geometry.tag, {
    ...geometry.attributes,
    ...transform(matrix, reading),
    ...(fill
      ? painted('fill', resolved(fill, element, reading), opacity * Number(style.fillOpacity))
      : { fill: 'none' }),
    ...(style.fillRule === 'evenodd' && fill && { 'fill-rule': 'evenodd' }),
    ...(hasStroke &&
      strokeOf(stroke, width, style, style.vectorEffect === 'non-scaling-stroke' ? scale : 1, opacity)),
  })
}

export const painted = (what: 'fill' | 'stroke', { colour, opacity }: Paint, more: number) => ({
  [what]: colour,
  ...(opacity * more < 1 && { [`${what}-opacity`]: round(opacity * more) }),
})

/** `scale`: how many times what is drawn is larger than its own units, where the line is not to be. */
function strokeOf(
  stroke: Paint,
  width: number,
  style: CSSStyleDeclaration,
  scale: number,
  opacity: number,
): SvgNode['attributes'] {
  const dash = style.strokeDasharray
  const dashes = dash === 'none' ? [] : (dash.match(/[\d.]+/g) ?? []).map((n) => fine(Number(n) / scale))
  return {
    ...painted('stroke', stroke, opacity * Number(style.strokeOpacity)),
    'stroke-width': fine(width / scale),
    ...(dashes.some((n) => n > 0) && { 'stroke-dasharray': dashes.join(' ') }),
    ...(style.strokeLinejoin !== 'miter' && { 'stroke-linejoin': style.strokeLinejoin }),
    ...(style.strokeLinecap !== 'butt' && { 'stroke-linecap': style.strokeLinecap }),
  }
}

/** CSS pixels beyond the frame, so that no line that is left out reaches into it. */
const AROUND = 12

/** What of a path is seen in the frame. */
function within({ a, b, c, d, e, f }: DOMMatrix, { clip }: Reading): (path: string) => string {
  if (!clip) return (path) => path
  const frame = {
    left: clip.left - AROUND,
    top: clip.top - AROUND,
    right: clip.right + AROUND,
    bottom: clip.bottom + AROUND,
  }
  return (path) => trim(path, (x, y) => [a * x + c * y + e, b * x + d * y + f], frame)
}

/** Its own form, in its own units. */
function geometryOf(
  element: SVGGeometryElement,
  style: CSSStyleDeclaration,
  seen: (d: string) => string,
): { tag: string; attributes: Record<string, string | number> } | null {
  if (element instanceof SVGPathElement) {
    const d = element.getAttribute('d')
    return d ? { tag: 'path', attributes: { d: seen(d) } } : null
  }
  if (element instanceof SVGLineElement) {
    const [x1, y1, x2, y2] = [element.x1, element.y1, element.x2, element.y2].map((n) =>
      round(n.baseVal.value),
    )
    return { tag: 'line', attributes: { x1, y1, x2, y2 } as Record<string, number> }
  }
  if (element instanceof SVGPolygonElement || element instanceof SVGPolylineElement)
    return { tag: element.localName, attributes: { points: element.getAttribute('points') ?? '' } }
  const { x, y, width, height } = element.getBBox()
  if (width === 0 || height === 0) return null
  if (element instanceof SVGCircleElement)
    return {
      tag: 'circle',
      attributes: { cx: fine(x + width / 2), cy: fine(y + height / 2), r: fine(width / 2) },
    }
  if (!(element instanceof SVGRectElement)) return null
  const rx = Number.parseFloat(style.rx)
  const box = { x: fine(x), y: fine(y), width: fine(width), height: fine(height) }
  return { tag: 'rect', attributes: { ...box, ...(rx > 0 && { rx }) } }
}

function transform({ a, b, c, d, e, f }: DOMMatrix, { origin }: Reading): SvgNode['attributes'] {
  const [x, y] = [round(e - origin.x), round(f - origin.y)]
  const isPlain = [a - 1, b, c, d - 1].every((n) => Math.abs(n) < 1e-6)
  if (isPlain) return x === 0 && y === 0 ? {} : { transform: `translate(${x} ${y})` }
  return { transform: `matrix(${[a, b, c, d].map(fine).join(' ')} ${x} ${y})` }
}

export function isOutside(element: Element, { clip }: Reading): boolean {
  if (!clip) return false
  const box = element.getBoundingClientRect()
  return box.right < clip.left || box.left > clip.right || box.bottom < clip.top || box.top > clip.bottom
}

/** A pattern under a name of this drawing's own, with its definition among those of the drawing. */
function resolved(paint: Paint, element: SVGGeometryElement, reading: Reading): Paint {
  const id = /^url\(#(.*)\)$/.exec(paint.colour)?.[1]
  if (id === undefined) return paint
  const pattern = element.ownerSVGElement?.querySelector(`[id="${CSS.escape(id)}"]`)
  if (!(pattern instanceof SVGPatternElement)) return { colour: 'none', opacity: 1 }
  const name = `${reading.prefix}-${id.replace(/\W/g, '')}`
  if (!reading.defs.has(name)) {
    const kept = ['width', 'height', 'patternUnits', 'patternTransform', 'viewBox', 'x', 'y']
    const attributes = kept.flatMap((key) => {
      const value = pattern.getAttribute(key)
      return value === null ? [] : [[key, value] as const]
    })
    const inner = [...pattern.querySelectorAll('path')].map((path) => {
      const style = getComputedStyle(path)
      const stroke = paintOf(style.stroke, reading.recolour)
      return node('path', {
        d: path.getAttribute('d') ?? '',
        fill: 'none',
        ...(stroke && strokeOf(stroke, Number.parseFloat(style.strokeWidth), style, 1, 1)),
      })
    })
    reading.defs.set(name, node('pattern', { id: name, ...Object.fromEntries(attributes) }, inner))
  }
  return { colour: `url(#${name})`, opacity: paint.opacity }
}
