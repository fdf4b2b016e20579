import { type Charted, isCharted, withTotals } from '../charted.ts'
import { plainOf } from '../plainOf.ts'
import type { EventAxis, Rich, ToldChart, ToldMap, ToldScene } from '../told.ts'
import { axisPlan } from './axis.ts'
import { withProvisional } from './chart.ts'
import { LAYOUTS, type LayoutId } from './layouts.ts'
import { type LegendPlan, legendPlan } from './legend.ts'
import { fitted } from './map.ts'
import { linesOf, wordsOf } from './measure.ts'
import { type Box, GAP, PLACES, SIZES } from './page.ts'
import { laidOut, type Piece, pieceOf } from './table.ts'
import { heightOf, type Line } from './words.ts'

/** What stands above a chart: its finding, where the slide does not say it, and what is counted. */
export interface Caption {
  readonly finding: Rich | null
  readonly measure: Rich
  readonly box: Box
}

/** What a slide shows beside its words. */
export type Graphic =
  | {
      readonly as: 'map'
      readonly map: ToldMap
      readonly box: Box
      readonly legend: (LegendPlan & { readonly box: Box }) | null
    }
  | { readonly as: 'chart'; readonly chart: Charted; readonly box: Box; readonly caption: Caption }
  | {
      readonly as: 'axis'
      readonly chart: ToldChart
      readonly axis: EventAxis
      readonly box: Box
      readonly caption: Caption
    }
  | {
      readonly as: 'table'
      readonly chart: ToldChart
      readonly piece: Piece
      readonly caption: Caption | null
    }

/** That a slide has so many rows of what there is, and where that is said. */
export interface More {
  readonly count: number
  readonly box: Box
  readonly chart: ToldChart
}

interface Shown {
  readonly layout: LayoutId
  readonly graphic: Graphic | null
  /** The room that is left for words. */
  readonly side: Box
  readonly more: More | null
}

/** What is bold is wider. */
const NARROW = 0.91

/** The graphic of a scene, and the room that it leaves for its lines. */
export function graphicOf(scene: ToldScene, lines: readonly Line[]): Shown {
  const { chart, map, heading } = scene
  if (scene.as === 'title') return { ...titleAndMap(map), more: null }
  if (map) return { ...mapAndSide(map, lines), more: null }
  if (!chart) return { layout: 'text', graphic: null, side: PLACES.whole, more: null }
  const room = lines.length > 0 ? PLACES.graphic : PLACES.whole
  if (isCharted(chart)) return { ...chartIn(withTotals(withProvisional(chart)), heading, room), more: null }
  return axisIn(chart, room) ?? tableIn(chart, heading, room)
}

function titleAndMap(map: ToldMap | null): Omit<Shown, 'more'> {
  const places = LAYOUTS.title.places
  const side = places.body ?? PLACES.whole
  if (!map) return { layout: 'title', graphic: null, side }
  const room = places.map ?? PLACES.graphic
  const box = fitted(map, room)
  const middle = { ...box, x: room.x + room.w - box.w, y: room.y + (room.h - box.h) / 2 }
  return { layout: 'title', graphic: { as: 'map', map, box: middle, legend: null }, side }
}

/** The least width of a legend beside a map. */
const LEGEND_WIDTH = 2.7
/** Parts of its room that a map takes, until what is beside it has room too. */
const SHARES = Array.from({ length: 17 }, (_, i) => 1 - i * 0.04)
/** Points of words that are beside a map. */
const READABLE = 14

/** The map at the left, as large as its words and its legend leave it; these beside it, one below the other. */
function mapAndSide(map: ToldMap, lines: readonly Line[]): Omit<Shown, 'more'> {
  const { whole } = PLACES
  const beside = map.legend.length > 0 ? LEGEND_WIDTH + GAP : 0
  const room = lines.length > 0 ? PLACES.graphic : { ...whole, w: whole.w - beside }
  const plans = SHARES.map((share) => {
    const box = fitted(map, { ...room, w: room.w * share, h: room.h * share })
    const x = box.x + box.w + GAP
    const w = Math.max(0, whole.x + whole.w - x)
    const plan = legendPlan(map.legend, w)
    const side = { x, y: whole.y, w, h: Math.max(0, whole.h - (plan.h === 0 ? 0 : plan.h + GAP)) }
    const isRoomy = plan.h <= whole.h && (lines.length === 0 || heightOf(lines, READABLE, w) <= side.h)
    return { box, plan, side, isRoomy }
  })
  // Where nothing gives all of it room, words are carried over, and the map needs not be small.
  const plan = plans.find(({ isRoomy }) => isRoomy) ?? plans.find(({ side }) => side.h > 0) ?? plans.at(-1)
  if (!plan) return { layout: 'text', graphic: null, side: whole }
  const { box, side } = plan
  const y = lines.length === 0 ? whole.y : whole.y + whole.h - plan.plan.h
  const legend = { ...plan.plan, box: { x: side.x, y, w: side.w, h: plan.plan.h } }
  return {
    layout: 'map',
    graphic: { as: 'map', map, box, legend: plan.plan.h === 0 ? null : legend },
    side,
  }
}

/** So many marks stand after a finding; where there are more, the foot says which. */
const MARKS = 8

const marked = (text: string, { sources }: ToldChart, strong: boolean): Rich => [
  { text, strong, sources: sources.length > MARKS ? [] : sources },
]

const figuresIn = (text: string) => text.match(/\d+(?:[.,\u202f\u00a0-]\d+)*/g) ?? []

/** Whether a heading says what the chart finds: the same, or with half of its numbers at least. */
export function saysFinding(heading: Rich, { title }: ToldChart): boolean {
  const said = plainOf(heading)
  const [own, there] = [figuresIn(title), new Set(figuresIn(said))]
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  if (plain(said) === plain(title)) return true
  return own.length > 0 && own.filter((figure) => there.has(figure)).length * 2 >= own.length
}

/** The finding of a chart, unless the heading has it, and what is counted; the marks of its sources after the first. */
function captionOf(chart: ToldChart, measure: string, heading: Rich | null, room: Box): Caption {
  const finding = heading === null || saysFinding(heading, chart) ? null : marked(chart.title, chart, true)
  const counted: Rich = finding
    ? [{ text: measure, strong: false, sources: [] }]
    : marked(measure, chart, false)
  const face = { size: SIZES.caption }
  const lines =
    (finding ? linesOf(wordsOf(finding), room.w * 72 * NARROW, face) : 0) +
    linesOf(wordsOf(counted), room.w * 72, face)
  return { finding, measure: counted, box: { ...room, h: (lines * SIZES.caption * 1.2) / 72 + 0.08 } }
}

const below = ({ box }: Caption, room: Box): Box => ({ ...room, y: room.y + box.h, h: room.h - box.h })

function chartIn(chart: Charted, heading: Rich, room: Box): Omit<Shown, 'more'> {
  const caption = captionOf(chart, chart.measure, heading, room)
  const box = below(caption, room)
  return { layout: 'chart', graphic: { as: 'chart', chart, box, caption }, side: PLACES.side }
}

const MORE = 0.24

/** The room for a graphic without that for the word that there is more, and that word. */
function withMore(chart: ToldChart, room: Box, count: number): { box: Box; more: More } {
  const box = { ...room, h: room.h - MORE }
  return { box, more: { chart, count, box: { ...room, y: box.y + box.h, h: MORE } } }
}

/** What the scene tells of an axis of events; null where it tells of none, or of more than have room. */
function axisIn(chart: ToldChart, room: Box): Shown | null {
  if (chart.drawn.as !== 'axis') return null
  const { axis } = chart.drawn
  const caption = captionOf(chart, `${chart.measure} ${axis.measure}`, null, room)
  const { box, more } = withMore(chart, below(caption, room), chart.told.length)
  if (axisPlan(axis, chart.told, box) === null) return null
  return { layout: 'chart', graphic: { as: 'axis', chart, axis, box, caption }, side: PLACES.side, more }
}

const allOf = ({ table }: ToldChart) => table.rows.map((_, row) => row)

/** A table whole where it has room; else the rows that the scene tells, or the first. */
function tableIn(chart: ToldChart, heading: Rich, room: Box): Shown {
  const caption = captionOf(chart, chart.measure, heading, room)
  const table = (piece: Piece): Omit<Shown, 'more'> => ({
    ...{ layout: 'table', side: PLACES.side },
    graphic: { as: 'table', chart, piece, caption },
  })
  const laid = laidOut(chart, room.w)
  const whole = pieceOf(laid, allOf(chart), below(caption, room))
  if (whole.rest.length === 0) return { ...table(whole), more: null }
  const wanted = chart.told.length > 0 ? chart.told : allOf(chart)
  const piece = pieceOf(laid, wanted, withMore(chart, below(caption, room), 0).box)
  return { ...table(piece), more: withMore(chart, below(caption, room), piece.rows.length).more }
}

/** So many slides a table takes at most. */
const MOST = 3

/** A part of a table on a slide of its own; `left`: rows that no slide has, said after the last part. */
interface TablePart {
  readonly graphic: Extract<Graphic, { as: 'table' }>
  readonly left: { readonly count: number; readonly box: Box } | null
}

/** A whole table over as many slides as it takes, unless it takes too many, its finding above the first part. */
export function wholeTable(chart: ToldChart): TablePart[] {
  const caption = captionOf(chart, chart.measure, [], PLACES.whole)
  const laid = laidOut(chart, PLACES.whole.w)
  const parts: TablePart[] = []
  for (let rest: readonly number[] = allOf(chart); rest.length > 0 && parts.length < MOST; ) {
    const first = parts.length === 0
    const room = first ? below(caption, PLACES.whole) : PLACES.whole
    const short = withMore(chart, room, 0)
    const all = pieceOf(laid, rest, room)
    const isCut = parts.length === MOST - 1 && all.rest.length > 0
    const piece = isCut ? pieceOf(laid, rest, short.box) : all
    parts.push({
      graphic: { as: 'table', chart, piece, caption: first ? caption : null },
      left: isCut ? { count: piece.rest.length, box: short.more.box } : null,
    })
    rest = piece.rest
  }
  return parts
}
