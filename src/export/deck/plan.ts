import { t } from '../../i18n/t.ts'
import type { Rich, ToldBriefing, ToldChart, ToldMap, ToldScene, ToldSource } from '../told.ts'
import { type Charted, isCharted } from './chart.ts'
import { LAYOUTS, type LayoutId, LIST_GAP } from './layouts.ts'
import { type LegendPlan, legendPlan } from './legend.ts'
import { fitted } from './map.ts'
import { linesOf, wordsOf } from './measure.ts'
import { type Box, GAP, PLACES, SIZES } from './page.ts'
import { type Piece, pieceOf } from './table.ts'
import { type Line, parted, taken, titleSize, type Words } from './words.ts'

/** What a slide shows beside its words. */
export type Graphic =
  | {
      readonly as: 'map'
      readonly map: ToldMap
      readonly box: Box
      readonly legend: (LegendPlan & { readonly box: Box }) | null
    }
  | { readonly as: 'chart'; readonly chart: Charted; readonly box: Box; readonly caption: Box }
  | { readonly as: 'table'; readonly chart: ToldChart; readonly piece: Piece; readonly caption: Box | null }

/** A slide: what is on it and where. */
export interface Slide {
  readonly layout: LayoutId
  readonly title: Rich
  readonly titleSize: number
  readonly words: Words | null
  readonly graphic: Graphic | null
  /** Of which it is the slide, or one of them; null: of the sources. */
  readonly scene: ToldScene | null
  readonly notes: readonly string[]
  /** Entries of the list of sources. */
  readonly list: readonly ToldSource[]
}

/** What is bold is wider. */
const NARROW = 0.93

const LARGE = [36, 32, 28, 24, 20, 18, 16] as const

/** The slides of a briefing, in order: one a scene, more where one has no room, and its sources. */
export const planned = (told: ToldBriefing): Slide[] => [
  ...(told.scenes.length > 0 ? told.scenes.flatMap(slidesOf) : [titleSlide(told)]),
  ...sourceSlides(told.sources),
]

/** A deck has a slide, were there no scene. */
const titleSlide = ({ title }: ToldBriefing): Slide => {
  const heading: Rich = [{ text: title, strong: false, sources: [] }]
  const box = LAYOUTS.title.places.title ?? PLACES.title
  return {
    ...{ layout: 'title', title: heading, titleSize: titleSize(heading, box, LARGE) },
    ...{ words: null, graphic: null, scene: null, notes: [], list: [] },
  }
}

const linesIn = (scene: ToldScene): Line[] => [
  ...scene.lines.map((rich) => ({ rich, aside: false })),
  ...scene.gone.map((text) => ({
    rich: [{ text: t('deck.gone', { text }), strong: false, sources: [] }],
    aside: true,
  })),
]

const continued = (heading: Rich): Rich => [
  ...heading,
  { text: ` ${t('deck.continued')}`, strong: false, sources: [] },
]

function slidesOf(scene: ToldScene): Slide[] {
  const lines = linesIn(scene)
  const { layout, graphic, side } = graphicOf(scene, lines)
  const places = LAYOUTS[layout].places
  const { words, rest } = taken(lines, side)
  const first: Slide = {
    layout,
    title: scene.heading,
    titleSize: titleSize(
      scene.heading,
      places.title ?? PLACES.title,
      layout === 'title' ? LARGE : SIZES.title,
    ),
    words: words.lines.length > 0 ? words : null,
    graphic,
    scene,
    notes: scene.notes,
    list: [],
  }
  return [first, ...moreRows(scene, graphic), ...moreWords(scene, rest)]
}

const following = (scene: ToldScene, more: Pick<Slide, 'layout' | 'words' | 'graphic'>): Slide => ({
  title: continued(scene.heading),
  titleSize: titleSize(continued(scene.heading), PLACES.title, SIZES.title),
  scene,
  notes: [],
  list: [],
  ...more,
})

/** Words that had no room, over the whole width. */
function moreWords(scene: ToldScene, rest: readonly Line[]): Slide[] {
  if (rest.length === 0) return []
  const parts = rest.flatMap((line) => parted(line, PLACES.whole))
  const { words, rest: later } = taken(parts, PLACES.whole)
  return [following(scene, { layout: 'text', words, graphic: null }), ...moreWords(scene, later)]
}

/** Rows of a table that had no room, under its head once more. */
function moreRows(scene: ToldScene, graphic: Graphic | null): Slide[] {
  if (graphic?.as !== 'table' || graphic.piece.to >= graphic.chart.table.rows.length) return []
  const { chart, piece } = graphic
  const next: Graphic = {
    as: 'table',
    chart,
    piece: pieceOf(chart, piece.to, PLACES.whole),
    caption: null,
  }
  return [following(scene, { layout: 'table', words: null, graphic: next }), ...moreRows(scene, next)]
}

/** The graphic of a scene, and the room that it leaves for words. */
function graphicOf(
  scene: ToldScene,
  lines: readonly Line[],
): { layout: LayoutId; graphic: Graphic | null; side: Box } {
  const { chart, map } = scene
  if (scene.as === 'title') {
    const places = LAYOUTS.title.places
    const side = places.body ?? PLACES.whole
    if (!map) return { layout: 'title', graphic: null, side }
    const room = places.map ?? PLACES.graphic
    const box = fitted(map, room)
    const middle = { ...box, x: room.x + room.w - box.w, y: room.y + (room.h - box.h) / 2 }
    return { layout: 'title', graphic: { as: 'map', map, box: middle, legend: null }, side }
  }
  if (map) return mapAndSide(map, lines)
  if (chart && isCharted(chart)) return chartAndSide(chart, lines.length > 0)
  if (chart) return tableAndSide(chart, lines.length > 0)
  return { layout: 'text', graphic: null, side: PLACES.whole }
}

/** The map at the left, as large as it can be; the words beside it, and the legend below them. */
function mapAndSide(map: ToldMap, lines: readonly Line[]) {
  const box = fitted(map, PLACES.graphic)
  const x = box.x + box.w + GAP
  const w = PLACES.whole.x + PLACES.whole.w - x
  const plan = legendPlan(map.legend, w)
  const column = { x, y: PLACES.whole.y, w, h: PLACES.whole.h }
  if (plan.h === 0)
    return { layout: 'map' as const, graphic: { as: 'map' as const, map, box, legend: null }, side: column }
  const side = { ...column, h: Math.max(0, column.h - plan.h - GAP) }
  const y = lines.length === 0 ? column.y : column.y + column.h - plan.h
  const legend = { ...plan, box: { x, y, w, h: plan.h } }
  return { layout: 'map' as const, graphic: { as: 'map' as const, map, box, legend }, side }
}

/** So many marks stand after a finding; where there are more, the foot says which. */
const MARKS = 8

/** The finding of a chart with the marks of its sources. */
export const findingOf = ({ title, sources }: ToldChart): Rich => [
  { text: title, strong: true, sources: sources.length > MARKS ? [] : sources },
]

const captionHeight = (chart: ToldChart, w: number) => {
  const face = { size: SIZES.caption }
  const finding = linesOf(wordsOf(findingOf(chart)), w * 72 * NARROW, face)
  return ((finding + linesOf(chart.measure, w * 72, face)) * SIZES.caption * 1.2) / 72 + 0.08
}

function chartAndSide(chart: Charted, beside: boolean) {
  const whole = beside ? PLACES.graphic : PLACES.whole
  const h = captionHeight(chart, whole.w)
  const caption = { ...whole, h }
  const box = { ...whole, y: whole.y + h, h: whole.h - h }
  return {
    layout: 'chart' as const,
    graphic: { as: 'chart' as const, chart, box, caption },
    side: PLACES.side,
  }
}

function tableAndSide(chart: ToldChart, beside: boolean) {
  const whole = beside ? PLACES.graphic : PLACES.whole
  const h = captionHeight(chart, whole.w)
  const piece = pieceOf(chart, 0, { ...whole, y: whole.y + h, h: whole.h - h })
  return {
    layout: 'table' as const,
    graphic: { as: 'table' as const, chart, piece, caption: { ...whole, h } },
    side: PLACES.side,
  }
}

/** An entry of the list of sources, as it is read. */
export const entryText = ({ text, licence }: ToldSource): string =>
  licence ? t('deck.entry', { text, licence }) : text

/** The list of sources, on as many slides as it takes. */
function sourceSlides(sources: readonly ToldSource[]): Slide[] {
  const box = LAYOUTS.sources.places.body ?? PLACES.whole
  const height = (source: ToldSource) =>
    (linesOf(`[${source.number}] ${entryText(source)}`, box.w * 72, { size: SIZES.list }) * SIZES.list * 1.2 +
      LIST_GAP) /
    72
  const pages: ToldSource[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const source of sources) {
    const h = height(source)
    if (used + h > box.h) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(source)
    used += h
  }
  const title = (at: number): Rich => {
    const plain = [{ text: t('deck.sources'), strong: false, sources: [] }]
    return at === 0 ? plain : continued(plain)
  }
  return pages.map((list, at) => ({
    layout: 'sources',
    title: title(at),
    titleSize: SIZES.title[0],
    words: null,
    graphic: null,
    scene: null,
    notes: [],
    list,
  }))
}
