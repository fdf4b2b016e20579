import { LIGHT } from '../theme/theme.ts'
import { type Drawing, node, type SvgNode } from './picture.ts'
import { type Measure, paragraph, round, STYLES, type Style, textNode } from './text.ts'
import type { EventAxis, ToldChart } from './told.ts'

/** CSS pixels; `left` and `right` leave room for the dots at the ends of the line of time. */
const WIDTH = 760
const EDGE = { left: 12, right: 24 }
const EVENT = { gap: 8, bar: 22, thick: 9, dot: 7 }
const RUG = { height: 38, stroke: 13 }
const YEARS = 26
/** The least width of the words of an event, of the line of time. */
const LEAST = 0.46

const DATE: Style = { ...STYLES.label, line: 17 }
const TITLE: Style = { ...STYLES.legend, line: 17 }
const NOTE: Style = { ...STYLES.small, line: 16 }
const YEAR: Style = { ...STYLES.label, line: 18 }

const LINE = { from: EDGE.left, to: WIDTH - EDGE.right }
const at = (percent: number) => LINE.from + (percent / 100) * (LINE.to - LINE.from)

const stroke = (d: string, colour: string, width: number, dash = ''): SvgNode =>
  node('path', {
    ...{ d, stroke: colour, 'stroke-width': width, fill: 'none' },
    ...(dash && { 'stroke-dasharray': dash }),
  })

/** What keeps a text clear of the uprights behind it. */
const ground = (x: number, y: number, width: number, height: number, fill: string): SvgNode =>
  node('rect', {
    ...{ x: round(x - 2), y: round(y), width: round(width + 4), height: round(height) },
    fill,
  })

/** Where it is drawn: how wide its words are, and the colour of the page. */
interface On {
  readonly measure: Measure
  readonly page: string
}

type Event = EventAxis['events'][number]

interface Placed {
  readonly words: readonly SvgNode[]
  readonly bar: readonly SvgNode[]
  /** The middle of its bar, from which its upright leads down to the years. */
  readonly y: number
  readonly bottom: number
}

/** An event that is told of: when, what, and how long it lasted. */
function placed(event: Event, colour: string, top: number, on: On): Placed {
  const { measure } = on
  const least = (LINE.to - LINE.from) * LEAST
  const widest = Math.max(measure(event.date, DATE), measure(event.title, TITLE))
  const width = Math.min(widest + 1, Math.max(least, LINE.to - at(event.x)))
  const x = Math.min(at(event.x), LINE.to - width)
  const title = paragraph(event.title, x, top + DATE.line, width, TITLE, measure)
  const height = DATE.line + title.height
  const y = top + height + EVENT.bar / 2
  const end = event.to !== null && event.to > event.x ? at(event.to) : null
  return {
    // Before its day it stands on the uprights of those before it.
    words: [
      ...(x < at(event.x) - 1 ? [ground(x, top, width, height, on.page)] : []),
      textNode(event.date, x, top, { ...DATE, fill: colour }),
      ...title.nodes,
    ],
    bar: [
      ...(end === null ? [] : [lasted(at(event.x), end, y, colour, event.open)]),
      node('circle', {
        ...{ cx: round(at(event.x)), cy: round(y), r: EVENT.dot, fill: colour },
        ...{ stroke: on.page, 'stroke-width': 2 },
      }),
    ],
    y,
    bottom: top + height + EVENT.bar + EVENT.gap,
  }
}

/** What was not seen to end has a point that leads on. */
function lasted(from: number, to: number, y: number, colour: string, open: boolean): SvgNode {
  const half = EVENT.thick / 2
  const tip = open
    ? `L${round(to)} ${round(y - half * 1.8)}L${round(to + EDGE.right * 0.7)} ${round(y)}L${round(to)} ${round(y + half * 1.8)}`
    : ''
  return node('path', {
    d: `M${round(from)} ${round(y - half)}H${round(to)}${tip}${open ? `L${round(to)} ${round(y + half)}` : `V${round(y + half)}`}H${round(from)}Z`,
    fill: colour,
  })
}

/** What else is known of each kind: a stroke each, pale and broken where it is weak. */
function rugs({ lanes, events }: EventAxis, told: readonly number[], top: number, on: On): SvgNode[] {
  return lanes.flatMap(({ rest, colour }, lane) => {
    const y = top + lane * RUG.height
    const from = round(y + NOTE.line + 3)
    return [
      // On the uprights of what is told of.
      ground(LINE.from, y, on.measure(rest, NOTE), NOTE.line, on.page),
      textNode(rest, LINE.from, y, NOTE),
      ...events.flatMap(({ lane: of, x, weak }, row) => {
        if (of !== lane || told.includes(row)) return []
        const d = `M${round(at(x))} ${from}v${RUG.stroke}`
        return [weak ? stroke(d, LIGHT.muted, 2.5, '3 3') : stroke(d, colour, 2.5)]
      }),
    ]
  })
}

/** The line of time, dashed as long as the scale is narrower, and its years. */
function years({ ticks, change }: EventAxis, y: number): SvgNode[] {
  const part = (from: number, to: number, dash: string) =>
    stroke(`M${round(at(from))} ${round(y)}H${round(at(to))}`, LIGHT.muted, 1.5, dash)
  return [
    ...(change > 0 ? [part(0, change, '4 3')] : []),
    part(change, 100, ''),
    ...ticks.flatMap(({ text, x }) =>
      text === null
        ? [stroke(`M${round(at(x))} ${round(y - 6)}v6`, LIGHT.muted, 1)]
        : [textNode(text, at(x), y + 5, YEAR, { 'text-anchor': x === 0 ? 'start' : 'middle' })],
    ),
  ]
}

/** From here on nobody knows what holds. */
function unknownFrom({ unknown }: EventAxis, height: number): SvgNode[] {
  if (unknown === null) return []
  const [x, width] = [at(unknown), LINE.to - at(unknown)]
  const mark: Style = { ...STYLES.part, fill: LIGHT.muted }
  return [
    node('rect', {
      x: round(x),
      y: 0,
      width: round(width),
      height: round(height),
      fill: LIGHT.muted,
      'fill-opacity': 0.16,
    }),
    textNode('?', x + width / 2, 4, mark, { 'text-anchor': 'middle' }),
  ]
}

/** What a chart counts and, of an axis, how it is to be read. */
export const measureOf = ({ measure, drawn }: Pick<ToldChart, 'measure' | 'drawn'>): string =>
  drawn.as === 'axis' ? `${measure} ${drawn.axis.measure}` : measure

/** Events on a line of time as lines and letters: those of the rows `told` with their words, the others as strokes. */
export function axisSvg(axis: EventAxis, told: readonly number[], on: On): Drawing {
  const colourOf = ({ lane }: Event) => axis.lanes[lane]?.colour ?? LIGHT.ink
  const all: { readonly event: Event; readonly of: Placed }[] = []
  // The mark of what is not known stands above them.
  let top = axis.unknown === null ? 0 : STYLES.part.line + 6
  for (const event of told.flatMap((row) => axis.events[row] ?? [])) {
    const of = placed(event, colourOf(event), top, on)
    top = of.bottom
    all.push({ event, of })
  }
  const line = top + axis.lanes.length * RUG.height + 8
  return {
    ...{ title: null, measure: null, framed: false, scale: null, legend: [], notes: [], sources: [] },
    ...{ width: WIDTH, height: line + YEARS },
    nodes: [
      ...unknownFrom(axis, line),
      ...axis.ticks.flatMap(({ text, x }) =>
        text === null ? [] : [stroke(`M${round(at(x))} 0V${round(line)}`, LIGHT.hairline, 1)],
      ),
      ...all.map(({ event, of }) =>
        stroke(`M${round(at(event.x))} ${round(of.y)}V${round(line)}`, colourOf(event), 1.5),
      ),
      ...rugs(axis, told, top, on),
      ...all.flatMap(({ of }) => [...of.words, ...of.bar]),
      ...years(axis, line),
    ],
  }
}
