import { t } from '../../i18n/t.ts'
import { LIGHT } from '../../theme/theme.ts'
import { saysOf } from '../charted.ts'
import { hex } from '../colour.ts'
import type { EventAxis, Stroke, ToldChart } from '../told.ts'
import { group, line, preset, shape } from './map.ts'
import { linesOf, widthOf } from './measure.ts'
import type { Box } from './page.ts'
import { label, run } from './text.ts'
import { colour, type Element, el, type Ids, named, solid, themed } from './xml.ts'

type Event = EventAxis['events'][number]

const LEADING = 1.2
/** Inches: at the ends of the line of time, of an event's bar with the dot, of what is not told of, of the years. */
const EDGE = { left: 0.1, right: 0.25 }
const BAR = { room: 0.3, height: 0.11, dot: 0.19 }
const RUG = { height: 0.44, text: 0.19, stroke: 0.14, size: 9 }
const YEARS = { height: 0.34, size: 12, width: 1 }

/** Sizes of the words of an event, points: its date on a line of its own, or before its title. */
const SETTINGS = [
  ...[14, 13, 12].map((size) => ({ size, inline: false })),
  ...[12, 11, 10].map((size) => ({ size, inline: true })),
]

/** The least width of the words of an event, of the line of time. */
const LEAST = 0.46

interface Placed {
  readonly event: Event
  /** Of the words. */
  readonly box: Box
  /** The middle of its bar. */
  readonly y: number
}

interface AxisPlan {
  readonly size: number
  readonly inline: boolean
  readonly placed: readonly Placed[]
  /** The line of time, from its left end, and how long it is. */
  readonly line: { readonly x: number; readonly y: number; readonly w: number }
  /** Where the rows of what is not told of begin. */
  readonly rugs: number
}

/** Where the events that are told of stand, in the largest letters that have room; null where none have. */
export function axisPlan(axis: EventAxis, told: readonly number[], box: Box): AxisPlan | null {
  const events = told.flatMap((row) => axis.events[row] ?? [])
  const time = { x: box.x + EDGE.left, y: box.y + box.h - YEARS.height, w: box.w - EDGE.left - EDGE.right }
  const rugs = time.y - axis.lanes.length * RUG.height
  const height = (rugs - box.y) / events.length
  for (const { size, inline } of events.length > 0 ? SETTINGS : []) {
    const placed = events.map((event, at): Placed => {
      const most = Math.max(time.w * LEAST, time.w * (1 - event.x / 100))
      const texts = inline ? [`${event.date} ${event.title}`] : [event.date, event.title]
      const widest = Math.max(...texts.map((text) => widthOf(text, { size }, true) / 72)) + 0.1
      const w = Math.min(most, widest)
      const lines = texts.reduce((sum, text) => sum + linesOf(text, w * 72, { size }), 0)
      const h = (lines * size * LEADING) / 72
      const y = box.y + at * height + Math.max(0, (height - h - BAR.room) / 2)
      const x = Math.min(time.x + (event.x / 100) * time.w, time.x + time.w - w)
      return { event, box: { x, y, w, h }, y: y + h + BAR.room / 2 }
    })
    if (placed.every(({ box: { h } }) => h + BAR.room <= height)) {
      return { size, inline, placed, line: time, rugs }
    }
  }
  return null
}

const PX = 1 / 96
const stroke = (of: string, width: number, dash: readonly number[] = []): Stroke => ({
  ...{ colour: of, width, dash, arrow: false },
})
const plainLine = el('a:ln', {}, [el('a:noFill')])

/** An axis of events as native shapes and texts: what is told of has a title, a bar and an upright, the rest a stroke. */
export function axisGroup(id: Ids, chart: ToldChart, axis: EventAxis, box: Box): Element {
  const plan = axisPlan(axis, chart.told, box)
  const says = (plan?.placed ?? []).map(({ event }) =>
    t('deck.event', { date: event.date, title: event.title }),
  )
  const own = named(id, t('deck.axis', { name: chart.name }), [saysOf(chart), ...says].join(' '))
  if (!plan) return group(own, box, [])
  const at = (x: number) => plan.line.x + (x / 100) * plan.line.w
  const upright = (name: string, x: number, from: number, to: number, of: Stroke) =>
    shape(named(id, name, ''), preset('line'), { x: at(x), y: from, w: 0, h: to - from }, [line(of, PX)])
  const colourOf = ({ lane }: Event) => axis.lanes[lane]?.colour ?? LIGHT.ink
  return group(own, box, [
    ...unknownFrom(id, axis, plan, box),
    ...axis.ticks.map(({ text, x }) =>
      text === null
        ? upright(t('deck.tick'), x, plan.line.y - 0.07, plan.line.y, stroke(LIGHT.muted, 1))
        : upright(text, x, box.y, plan.line.y, stroke(LIGHT.hairline, 1)),
    ),
    ...plan.placed.map(({ event, y }) =>
      upright(event.title, event.x, y, plan.line.y, stroke(colourOf(event), 1.5)),
    ),
    ...axis.lanes.flatMap(({ rest, colour: of }, lane) =>
      rug(id, plan, { rest, colour: of, y: plan.rugs + lane * RUG.height }, [
        ...axis.events.filter((event, row) => event.lane === lane && !chart.told.includes(row)),
      ]),
    ),
    ...plan.placed.flatMap((placed) => told(id, plan, placed, colourOf(placed.event))),
    ...years(id, axis, plan),
  ])
}

function unknownFrom(id: Ids, { unknown }: EventAxis, { line: time }: AxisPlan, box: Box): Element[] {
  if (unknown === null) return []
  const x = time.x + (unknown / 100) * time.w
  const where = { x, y: box.y, w: time.x + time.w - x, h: time.y - box.y }
  const grey = el('a:srgbClr', { val: hex(LIGHT.muted) }, [el('a:alpha', { val: 16_000 })])
  return [
    shape(named(id, t('deck.unknown'), ''), preset('rect'), where, [solid(grey), plainLine]),
    label(id, {
      ...{ name: t('deck.unknown'), box: { ...where, h: 0.4 }, align: 'ctr', wrap: false },
      paragraphs: [run('?', { size: 20, strong: true, colour: LIGHT.muted })],
    }),
  ]
}

/** What else is known of a lane: a stroke each. */
function rug(
  id: Ids,
  { line: time }: AxisPlan,
  lane: { readonly rest: string; readonly colour: string; readonly y: number },
  events: readonly Event[],
): Element[] {
  const y = lane.y + RUG.text + 0.02
  const strokes = events.map(({ title, x, weak }) => {
    const where = { x: time.x + (x / 100) * time.w, y, w: 0, h: RUG.stroke }
    const look = weak ? stroke(LIGHT.muted, 2.5, [2, 2]) : stroke(lane.colour, 2.5)
    return shape(named(id, title, ''), preset('line'), where, [line(look, PX)])
  })
  const w = widthOf(lane.rest, { size: RUG.size }) / 72 + 0.1
  const text = label(id, {
    ...{ name: t('deck.name', { name: lane.rest }), box: { x: time.x, y: lane.y, w, h: RUG.text } },
    ...{ anchor: 'ctr', wrap: false, fill: solid(themed('bg1')) },
    paragraphs: [run(lane.rest, { size: RUG.size, colour: LIGHT.muted })],
  })
  return [...strokes, text]
}

/** An event that is told of: when, what, and how long it lasted. */
function told(id: Ids, plan: AxisPlan, { event, box, y }: Placed, of: string): Element[] {
  const { x, w } = plan.line
  const at = (percent: number) => x + (percent / 100) * w
  const { size } = plan
  const date = run(event.date, { size, strong: true, colour: of })
  const title = run(event.title, { size, colour: LIGHT.ink })
  const words = label(id, {
    ...{ name: t('deck.name', { name: event.title }), box },
    // Before its day it stands on the uprights of those before it.
    ...(box.x < at(event.x) - 0.01 && { fill: solid(themed('bg1')) }),
    paragraphs: plan.inline ? [[...date, ...run(' ', { size }), ...title]] : [date, title],
  })
  const looks = [solid(colour(of)), plainLine]
  const half = BAR.height / 2
  // What was not seen to end has a point that leads on.
  const bar =
    event.to === null || event.to <= event.x
      ? []
      : [
          shape(
            named(id, event.title, ''),
            preset(event.open ? 'homePlate' : 'rect'),
            {
              ...{ x: at(event.x), y: y - (event.open ? BAR.dot / 2 : half) },
              w: at(event.to) - at(event.x) + (event.open ? EDGE.right * 0.7 : 0),
              h: event.open ? BAR.dot : BAR.height,
            },
            looks,
          ),
        ]
  const dot = { x: at(event.x) - BAR.dot / 2, y: y - BAR.dot / 2, w: BAR.dot, h: BAR.dot }
  const edged = [solid(colour(of)), el('a:ln', { w: 19_050 }, [solid(themed('bg1'))])]
  return [words, ...bar, shape(named(id, event.title, ''), preset('ellipse'), dot, edged)]
}

/** The line of time, dashed as long as the scale is narrower, and its years. */
function years(id: Ids, { ticks, change }: EventAxis, { line: time }: AxisPlan): Element[] {
  const part = (from: number, to: number, dash: readonly number[]) =>
    shape(
      named(id, t('deck.time'), ''),
      preset('line'),
      { x: time.x + (from / 100) * time.w, y: time.y, w: ((to - from) / 100) * time.w, h: 0 },
      [line(stroke(LIGHT.muted, 1.5, dash), PX)],
    )
  return [
    ...(change > 0 ? [part(0, change, [2, 2])] : []),
    part(change, 100, []),
    ...ticks.flatMap(({ text, x }) => {
      if (text === null) return []
      const first = x === 0
      const left = time.x + (x / 100) * time.w - (first ? 0 : YEARS.width / 2)
      return [
        label(id, {
          ...{ name: t('deck.name', { name: text }), align: first ? 'l' : 'ctr', wrap: false },
          box: { x: left, y: time.y + 0.06, w: YEARS.width, h: YEARS.height - 0.08 },
          paragraphs: [run(text, { size: YEARS.size, strong: true, colour: LIGHT.ink })],
        }),
      ]
    }),
  ]
}
