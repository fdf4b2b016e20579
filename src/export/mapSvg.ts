import type { MapKey, MapName, MapShape, Stroke, ToldMap } from '../domain/toldMap.ts'
import { LIGHT } from '../theme/theme.ts'
import { node, type SvgNode } from './picture.ts'
import { FAMILIES } from './text.ts'

/** Hundredths of a pixel are finer than any paper. */
const round = (n: number) => Math.round(n * 100) / 100

type Look = Pick<MapShape, 'fill' | 'hatch' | 'stroke'>

/** The hatches of a map by their colour, as patterns with ids that no other drawing of the page has. */
class Hatches {
  readonly #colours: string[] = []
  readonly #prefix: string

  constructor(prefix: string) {
    this.#prefix = prefix
  }

  fill({ fill, hatch }: Look): string {
    if (hatch === null) return fill ?? 'none'
    if (!this.#colours.includes(hatch)) this.#colours.push(hatch)
    return `url(#${this.#id(hatch)})`
  }

  #id(colour: string): string {
    return `${this.#prefix}-${this.#colours.indexOf(colour)}`
  }

  /** Strokes at 45° over nothing. */
  get patterns(): SvgNode[] {
    return this.#colours.map((colour) =>
      node(
        'pattern',
        {
          ...{ id: this.#id(colour), width: 5, height: 5 },
          ...{ patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        },
        [node('path', { d: 'M0 0V5', stroke: colour, 'stroke-width': 1.4 })],
      ),
    )
  }
}

const strokeOf = (stroke: Stroke | null): SvgNode['attributes'] =>
  stroke
    ? {
        ...{ stroke: stroke.colour, 'stroke-width': stroke.width, 'stroke-linejoin': 'round' },
        ...(stroke.dash.length > 0 && { 'stroke-dasharray': stroke.dash.join(' ') }),
      }
    : {}

/** A told map as SVG that stands by itself: lines and letters. Its legend is for whoever sets it on a page. */
export function mapSvg({ width, height, ground, shapes, names, scale, says }: ToldMap, id: string): SvgNode {
  const hatches = new Hatches(id)
  const drawn = shapes.flatMap((shape) => shapeNodes(shape, hatches))
  return node(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      ...{ role: 'img', 'aria-label': says, 'font-family': FAMILIES.sans },
    },
    [
      node('defs', {}, hatches.patterns),
      node('rect', { width, height, fill: ground }),
      ...drawn,
      ...names.map(nameNode),
      ...(scale ? scaleNodes(scale, width, height) : []),
    ],
  )
}

/** The strokes of a hatch lie over the fill, where there is one. */
const under = ({ fill, hatch }: Look): Look[] => (fill && hatch ? [{ fill, hatch: null, stroke: null }] : [])

function shapeNodes(shape: MapShape, hatches: Hatches): SvgNode[] {
  const { lines, closed, stroke } = shape
  const d = lines
    .map((line) => `M${line.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'Z' : ''}`)
    .join('')
  const path = (look: Look) =>
    node('path', { d, 'fill-rule': 'evenodd', fill: hatches.fill(look), ...strokeOf(look.stroke) })
  return [
    ...under(shape).map(path),
    path(shape),
    ...(stroke?.arrow ? lines.flatMap((line) => arrowhead(line, stroke)) : []),
  ]
}

/** At the end of a line, as large as the line is wide. */
function arrowhead(line: MapShape['lines'][number], { colour, width }: Stroke): SvgNode[] {
  const [before, end] = line.slice(-2)
  if (!before || !end) return []
  const angle = (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI
  const size = Math.max(6, width * 3)
  return [
    node('path', {
      d: `M0 0L${-size} ${-size / 2}V${size / 2}Z`,
      ...{ fill: colour, transform: `translate(${round(end[0])} ${round(end[1])}) rotate(${round(angle)})` },
    }),
  ]
}

/** From the middle of a line of letters down to where they stand, in parts of their size: not every program sets a text by its middle. */
const DROP = 0.35

/** Around letters, so that they read over whatever lies below. */
const haloOf = (colour: string) => ({
  ...{ stroke: colour, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
})

const nameNode = ({ text, x, y, anchor, size, colour, halo, strong, italic }: MapName): SvgNode =>
  node(
    'text',
    {
      ...{ x: round(x), y: round(y + size * DROP), 'text-anchor': anchor },
      ...{ 'font-size': size, fill: colour },
      ...(strong && { 'font-weight': 600 }),
      ...(italic && { 'font-style': 'italic' }),
      ...(halo && haloOf(halo)),
    },
    [text],
  )

const EDGE = 10

function scaleNodes({ px, text }: NonNullable<ToldMap['scale']>, width: number, height: number): SvgNode[] {
  const [x, y] = [round(width - px - EDGE), height - EDGE]
  return [
    ...[haloOf(LIGHT.paper), { stroke: LIGHT.ink }].map((look) =>
      node('path', { d: `M${x} ${y - 5}V${y}H${round(x + px)}V${y - 5}`, fill: 'none', ...look }),
    ),
    node(
      'text',
      {
        x: round(x + px / 2),
        y: y - 6,
        'text-anchor': 'middle',
        'font-size': 11,
        fill: LIGHT.ink,
        ...haloOf(LIGHT.paper),
      },
      [text],
    ),
  ]
}

/** What a row of the legend stands for, as a small picture; null where its words need none. */
export function keySvg({ fill, hatch, stroke, shape }: MapKey, id: string): SvgNode | null {
  if (!fill && !hatch && !stroke) return null
  const hatches = new Hatches(id)
  const draw = (look: Look) => {
    const painted = { fill: hatches.fill(look), ...strokeOf(look.stroke) }
    if (shape === 'line') return node('path', { d: 'M1 6H21', ...painted, fill: 'none' })
    return shape === 'dot'
      ? node('circle', { cx: 11, cy: 6, r: 4, ...painted })
      : node('rect', { x: 1, y: 1, width: 20, height: 10, ...painted })
  }
  const look = { fill, hatch, stroke }
  const drawn = [...under(look), look].map(draw)
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: 22,
      height: 12,
      viewBox: '0 0 22 12',
      'aria-hidden': 'true',
    },
    [node('defs', {}, hatches.patterns), ...drawn],
  )
}
