import { t } from '../../i18n/t.ts'
import { LIGHT } from '../../theme/theme.ts'
import { hex } from '../colour.ts'
import type { MapName, MapShape, Stroke, ToldMap, XY } from '../told.ts'
import { xml } from '../xml.ts'
import { groundUnder, unreadable } from './ground.ts'
import { type Box, emu } from './page.ts'
import { label, run } from './text.ts'
import { colour, type Element, el, GAP, type Ids, named, place, solid } from './xml.ts'

/** How the map's pixels come to lie on the slide. */
interface Scale {
  readonly box: Box
  /** Inches a pixel. */
  readonly px: number
}

const POINTS = 72
const LEAST_LINE = 0.25

/** The largest place of the map's shape in a box, at its top left. */
export function fitted({ width, height }: Pick<ToldMap, 'width' | 'height'>, box: Box): Box {
  const px = Math.min(box.w / width, box.h / height)
  return { x: box.x, y: box.y, w: width * px, h: height * px }
}

/** So many points are written at once: what takes longer would hold up the page. */
const AT_ONCE = 1200

/** A map as a group of native shapes: each state is a freeform that can be coloured, moved and named. As text. */
export async function mapGroup(
  id: Ids,
  map: ToldMap,
  box: Box,
  breathe: () => Promise<void>,
): Promise<string> {
  const at: Scale = { box, px: box.w / map.width }
  const own = named(id, t('deck.map'), map.says)
  const children = [xml(ground(id, map, box))]
  let points = 0
  for (const [i, shape] of map.shapes.entries()) {
    points += shape.lines.reduce((sum, { length }) => sum + length, 0)
    if (points > AT_ONCE) {
      points = 0
      await breathe()
    }
    children.push(xml(freeform(id, shape, at, shape.hatch === null ? null : groundUnder(map, i))))
  }
  await breathe()
  if (map.names.length > 0) {
    const isLost = unreadable(map)
    const names = map.names.map((name) => nameOf(id, name, at, isLost(name) ? name.halo : null))
    children.push(xml(group(named(id, t('deck.names'), ''), box, names)))
  }
  if (map.scale) children.push(xml(scaleBar(id, map.scale, at)))
  return xml(group(own, box, [el(GAP)])).replace(`<${GAP}/>`, () => children.join(''))
}

/** Several things that are moved as one; what is in it is where it would be without it. */
export function group(own: Element, { x, y, w, h }: Box, children: readonly Element[]): Element {
  const lies = { x: emu(x), y: emu(y) }
  const wide = { cx: emu(w), cy: emu(h) }
  return el('p:grpSp', {}, [
    el('p:nvGrpSpPr', {}, [own, el('p:cNvGrpSpPr'), el('p:nvPr')]),
    el('p:grpSpPr', {}, [
      el('a:xfrm', {}, [el('a:off', lies), el('a:ext', wide), el('a:chOff', lies), el('a:chExt', wide)]),
    ]),
    ...children,
  ])
}

/** A shape that Office has; a text can be typed into it. */
export const shape = (own: Element, geometry: Element, box: Box, looks: readonly Element[]): Element =>
  el('p:sp', {}, [
    el('p:nvSpPr', {}, [own, el('p:cNvSpPr'), el('p:nvPr')]),
    el('p:spPr', {}, [place(box), geometry, ...looks]),
    el('p:txBody', {}, [
      el('a:bodyPr', { rtlCol: 0, anchor: 'ctr' }),
      el('a:lstStyle'),
      el('a:p', {}, [el('a:endParaRPr')]),
    ]),
  ])

export const preset = (name: 'rect' | 'ellipse' | 'line' | 'homePlate'): Element =>
  el('a:prstGeom', { prst: name }, [el('a:avLst')])

const ground = (id: Ids, map: ToldMap, box: Box) =>
  shape(named(id, t('deck.water'), ''), preset('rect'), box, [
    solid(colour(map.ground)),
    el('a:ln', {}, [el('a:noFill')]),
  ])

function freeform(id: Ids, of: MapShape, { box, px }: Scale, under: string | null): Element {
  const all = of.lines.flat()
  const xs = all.map(([x]) => x)
  const ys = all.map(([, y]) => y)
  const left = least(xs)
  const top = least(ys)
  const size = { w: (most(xs) - left) * px, h: (most(ys) - top) * px }
  const at = ([x, y]: XY) => ({ x: emu((x - left) * px), y: emu((y - top) * px) })
  const path = el(
    'a:path',
    { w: emu(size.w), h: emu(size.h), ...(!of.closed && { fill: 'none' }) },
    of.lines.flatMap((line) => steps(line.map(at), of.closed)),
  )
  const geometry = el('a:custGeom', {}, [
    el('a:avLst'),
    el('a:gdLst'),
    el('a:ahLst'),
    el('a:cxnLst'),
    el('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    el('a:pathLst', {}, [path]),
  ])
  const where = { x: box.x + left * px, y: box.y + top * px, ...size }
  return shape(named(id, of.name, of.says), geometry, where, [filling(of, under), line(of.stroke, px)])
}

const least = (of: readonly number[]) => of.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
const most = (of: readonly number[]) => of.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)

interface Point {
  readonly x: number
  readonly y: number
}

/** A ring or a line in steps; a point that is where the last one was is left out. */
function steps(points: readonly Point[], closed: boolean): Element[] {
  const moved = points.filter(({ x, y }, i) => {
    const before = points[i - 1]
    return !before || before.x !== x || before.y !== y
  })
  return [
    ...moved.map((point, i) => el(i === 0 ? 'a:moveTo' : 'a:lnTo', {}, [el('a:pt', { ...point })])),
    ...(closed && moved.length > 0 ? [el('a:close')] : []),
  ]
}

/** What a shape is filled with. A pattern of Office hides what is under it, so it has that one's colour. */
export function filling(of: Pick<MapShape, 'fill' | 'hatch'>, under: string | null): Element {
  if (of.hatch !== null) {
    return el('a:pattFill', { prst: 'wdUpDiag' }, [
      el('a:fgClr', {}, [colour(of.hatch)]),
      el('a:bgClr', {}, [colour(of.fill ?? under ?? LIGHT.land)]),
    ])
  }
  return of.fill === null ? el('a:noFill') : solid(colour(of.fill))
}

/** A line, its dashes in parts of its width. */
export function line(stroke: Stroke | null, px: number): Element {
  if (!stroke) return el('a:ln', {}, [el('a:noFill')])
  const width = Math.max(LEAST_LINE, stroke.width * px * POINTS)
  const { dash } = stroke
  const pairs = dash.length % 2 === 0 ? dash : [...dash, ...dash]
  const parts = (length: number | undefined) =>
    Math.round(((length ?? stroke.width) / stroke.width) * 100_000)
  const dashes = pairs.flatMap((d, i) =>
    i % 2 === 0 ? [el('a:ds', { d: parts(d), sp: parts(pairs[i + 1]) })] : [],
  )
  return el('a:ln', { w: Math.round(width * 12_700), cap: 'flat' }, [
    solid(colour(stroke.colour)),
    dashes.length > 0 ? el('a:custDash', {}, dashes) : el('a:prstDash', { val: 'solid' }),
    el('a:round'),
    ...(stroke.arrow ? [el('a:tailEnd', { type: 'triangle', w: 'med', len: 'med' })] : []),
  ])
}

/** A colour through which a little of what is under it is seen. */
const sheer = (of: string) => solid(el('a:srgbClr', { val: hex(of) }, [el('a:alpha', { val: 80_000 })]))

const LINE_HEIGHT = 1.2

/**
 * A name, not wrapped: where it takes another width in another face, it stays where it is anchored. It has a ground of
 * its own where it could not be read without a glow.
 */
function nameOf(id: Ids, name: MapName, { box, px }: Scale, under: string | null): Element {
  const left = { start: 0, middle: name.width / 2, end: name.width }[name.anchor]
  const height = name.size * LINE_HEIGHT
  return label(id, {
    name: t('deck.name', { name: name.text }),
    box: {
      x: box.x + (name.x - left) * px,
      y: box.y + (name.y - height / 2) * px,
      w: name.width * px,
      h: height * px,
    },
    align: ({ start: 'l', middle: 'ctr', end: 'r' } as const)[name.anchor],
    anchor: 'ctr',
    wrap: false,
    ...(under !== null && { fill: sheer(under) }),
    paragraphs: [
      run(name.text, {
        size: name.size * px * POINTS,
        ...{ strong: name.strong, italic: name.italic, colour: name.colour, halo: name.halo },
      }),
    ],
  })
}

const BAR = { edge: 0.12, pad: 0.06, height: 0.05, text: 0.17, size: 8 } as const

function scaleBar(id: Ids, scale: { px: number; text: string }, { box, px }: Scale): Element {
  const w = scale.px * px
  const x = box.x + box.w - BAR.edge - w
  const y = box.y + box.h - BAR.edge - BAR.height
  const bar = { x, y, w, h: BAR.height }
  const text = { x, y: y - BAR.text, w, h: BAR.text }
  const whole = { x, y: text.y, w, h: BAR.text + BAR.height }
  const ground = { ...whole, x: x - BAR.pad, w: w + 2 * BAR.pad, h: whole.h + BAR.pad }
  return group(named(id, t('deck.scale'), t('deck.scale-says', { length: scale.text })), ground, [
    shape(named(id, t('deck.scale'), ''), preset('rect'), ground, [
      sheer(LIGHT.paper),
      el('a:ln', {}, [el('a:noFill')]),
    ]),
    shape(named(id, t('deck.scale'), ''), preset('rect'), bar, [
      solid(colour(LIGHT.ink)),
      el('a:ln', { w: 6350 }, [solid(colour(LIGHT.paper))]),
    ]),
    label(id, {
      name: t('deck.scale'),
      box: text,
      wrap: false,
      align: 'r',
      anchor: 'b',
      paragraphs: [run(scale.text, { size: BAR.size, colour: LIGHT.ink })],
    }),
  ])
}
