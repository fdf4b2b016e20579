import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  type Table,
  type TextRun,
} from 'docx'
import type { MapKey } from '../../domain/toldMap.ts'
import { formatList } from '../../i18n/format.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import { LIGHT } from '../../theme/theme.ts'
import { measureOf } from '../axisSvg.ts'
import { isCharted } from '../charted.ts'
import { hex } from '../colour.ts'
import { isTitle } from '../isTitle.ts'
import type { ToldChart, ToldMap, ToldScene } from '../told.ts'
import { clean } from '../xml.ts'
import { chartOf } from './chart.ts'
import type { Notes } from './notes.ts'
import type { Pictures } from './packing.ts'
import { tableOf } from './table.ts'
import { field, linked, withFields, words } from './words.ts'

/** A picture that was drawn for a scene. */
export interface BriefPicture {
  readonly png: Uint8Array<ArrayBuffer>
  /** Of it, in pixels; it is drawn as wide as the page or smaller. */
  readonly width: number
  readonly height: number
  /** What it shows, for whoever does not see it. */
  readonly alt: string
}

/** What is counted from the first scene to the last. */
export interface Counted {
  readonly notes: Notes
  readonly pictures: Pictures
  tables: number
  figures: number
}

/** CSS pixels, and twentieths of a point, between the margins of an upright A4. */
export const PAGE_PX = { width: 642, height: 480 }
export const PAGE_TWIPS = { upright: 9638, sideways: 14_570 }

type Block = Paragraph | Table

/** A scene upright; its table by itself where it is too wide for that. */
export interface Told {
  readonly before: readonly Block[]
  readonly wide: readonly Block[]
  readonly after: readonly Block[]
}

const WIDE_FROM = 9

/** A scene as headings, lists and tables. */
export function sceneOf(
  scene: ToldScene,
  picture: BriefPicture | undefined,
  title: string,
  counted: Counted,
): Told {
  const { notes } = counted
  const rich = notes.rich(scene.heading)
  const heading = isTitle(scene, title)
    ? []
    : [new Paragraph({ heading: HeadingLevel.HEADING_1, children: rich })]
  const lines = scene.lines.map(
    (line) => new Paragraph({ style: 'ListBullet', keepNext: isKept(scene), children: notes.rich(line) }),
  )
  const also = rested(scene, notes)
  const drawn = scene.map ? mapped(scene, picture, counted) : []
  const isWide = scene.chart !== null && scene.chart.table.columns.length >= WIDE_FROM
  const figure = scene.chart ? charted(scene, scene.chart, picture, counted) : []
  const table = scene.chart ? tabled(scene.chart, isWide, figure.length > 0, counted) : []
  return {
    before: [...heading, ...lines, ...also, ...drawn, ...figure, ...(isWide ? [] : table)],
    wide: isWide ? table : [],
    after: [...rest(scene), ...spoken(scene)],
  }
}

/** Lines that leave room on the page for what is drawn stay with it. */
const FEW = 6
const isKept = ({ lines, map, chart }: ToldScene) => lines.length <= FEW && (map !== null || chart !== null)

const caption = (key: MessageKey, sequence: string, n: number, text: string) =>
  withFields(key, [['n', field(`SEQ ${sequence} \\* ARABIC`, String(n))]], { text }).flatMap((part) =>
    typeof part === 'string' ? words(part) : part,
  )

const captioned = (
  key: MessageKey,
  sequence: string,
  n: number,
  text: string,
  marks: readonly ParagraphChild[],
) => new Paragraph({ style: 'Caption', children: [...caption(key, sequence, n, text), ...marks] })

/** A picture as wide as the page or smaller. */
function pictured(at: number, { png, width, height, alt }: BriefPicture, counted: Counted): ImageRun {
  const scale = Math.min(1, PAGE_PX.width / width, PAGE_PX.height / height)
  return new ImageRun({
    type: 'png',
    data: counted.pictures.standIn(png),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: t('brief.picture', { scene: at }), description: clean(alt) },
  })
}

/** A map with what it shows and its legend below it; in words where no picture of it was made. */
function mapped(scene: ToldScene, picture: BriefPicture | undefined, counted: Counted): Block[] {
  const { at, map } = scene
  if (!map) return []
  if (!picture) return [inWords(map, counted.notes)]
  const marks = counted.notes.marks(map.sources)
  return [
    new Paragraph({ keepNext: true, children: [pictured(at, picture, counted)] }),
    captioned('brief.figure', 'Figure', ++counted.figures, mapCaption(map), marks),
    ...map.legend.map(legendOf),
  ]
}

/** What a map shows, and whose boundaries. */
const mapCaption = ({ says, boundary }: ToldMap) =>
  says.includes(boundary.name) ? says : `${says} ${t('boundary.stamp', { view: boundary.name })}`

/** What a row of a legend stands for, as letters and colours: a field of its colour, a line, a dot. */
function sampleOf({ shape, fill, hatch, stroke }: MapKey): TextRun[] {
  if (hatch) return words('▨ ', { color: hex(hatch) })
  if (shape === 'line') return stroke ? words('━ ', { color: hex(stroke.colour) }) : []
  if (shape === 'dot') {
    // A letter has one colour: what is white within is drawn by its edge.
    const isHollow = stroke !== null && (fill === null || fill.toUpperCase() === '#FFFFFF')
    const colour = isHollow ? stroke.colour : (fill ?? stroke?.colour)
    return colour ? words(isHollow ? '○ ' : '● ', { color: hex(colour) }) : []
  }
  if (!fill) return []
  const edge = { style: BorderStyle.SINGLE, size: 4, space: 0, color: hex(LIGHT.muted) }
  return [...words('\u00A0\u00A0\u00A0\u00A0', { shading: { fill: hex(fill) }, border: edge }), ...words(' ')]
}

/** A part of the legend of a picture, in words and the colours of the map. */
const legendOf = ({ title, rows }: ToldMap['legend'][number]) =>
  new Paragraph({
    style: 'Small',
    children: [
      ...words(title, { bold: true }),
      ...rows.flatMap((row) => [...words('   '), ...sampleOf(row), ...words(row.text)]),
    ],
  })

/** A map of which no picture was made says what it would show. */
function inWords(map: ToldMap, notes: Notes): Paragraph {
  const says = t('brief.map', { says: map.says, view: map.boundary.name })
  return new Paragraph({ style: 'Small', children: [...words(says), ...notes.marks(map.sources)] })
}

/** A chart that Word draws, or an axis of events as a picture, with its finding over it. */
function charted(
  { at }: ToldScene,
  chart: ToldChart,
  picture: BriefPicture | undefined,
  counted: Counted,
): Block[] {
  if (!isCharted(chart) && !picture) return []
  const marks = counted.notes.marks(chart.sources)
  const head = [
    captioned('brief.figure', 'Figure', ++counted.figures, chart.title, marks),
    new Paragraph({ style: 'Measure', children: words(measureOf(chart)) }),
  ]
  if (isCharted(chart)) return [...head, chartOf(chart)]
  return picture
    ? [...head, new Paragraph({ style: 'Chart', children: [pictured(at, picture, counted)] })]
    : []
}

/** The numbers of a chart; where it is drawn above them, its finding and its measure are there. */
function tabled(chart: ToldChart, isWide: boolean, isDrawn: boolean, counted: Counted): Block[] {
  const { name, title, measure, table, sources } = chart
  const n = ++counted.tables
  return [
    isDrawn
      ? captioned('brief.table', 'Table', n, name, [])
      : captioned('brief.table', 'Table', n, title, counted.notes.marks(sources)),
    ...(isDrawn ? [] : [new Paragraph({ style: 'Measure', children: words(measure) })]),
    tableOf(table, measure, isWide ? PAGE_TWIPS.sideways : PAGE_TWIPS.upright),
  ]
}

/**
 * What it rests on besides its words, chart and map; with those of the list before, so that what comes later does not
 * get a number before them.
 */
function rested(scene: ToldScene, notes: Notes): Paragraph[] {
  const unsaid = scene.sources.filter((number) => notes.unsaid.includes(number))
  const later = new Set([...(scene.chart?.sources ?? []), ...(scene.map?.sources ?? [])])
  const last = Math.max(0, ...unsaid.filter((number) => !later.has(number)))
  const now = unsaid.filter((number) => number <= last)
  if (now.length === 0) return []
  return [
    new Paragraph({ style: 'Small', children: [...words(`${t('brief.rests')} `), ...notes.marks(now)] }),
  ]
}

/** What is not there, and where it is to be seen. */
function rest({ gone, address }: ToldScene): Paragraph[] {
  return [
    ...(gone.length > 0
      ? [new Paragraph({ style: 'Small', children: words(t('stage.gone', { what: formatList(gone) })) })]
      : []),
    ...(address === null
      ? []
      : [new Paragraph({ style: 'Small', children: [linked(t('brief.view'), address)] })]),
  ]
}

/** Letters of notes that stay together on a page. */
const SHORT = 900

/** For the presenter: shaded, each paragraph as it was written. */
function spoken({ notes }: ToldScene): Paragraph[] {
  if (notes.length === 0) return []
  const style = 'Notes'
  const isShort = notes.join('').length <= SHORT
  return [
    new Paragraph({ style, keepNext: true, children: words(t('brief.notes'), { bold: true }) }),
    ...notes.map((paragraph, i) => {
      const keepNext = isShort && i < notes.length - 1
      return new Paragraph({ style, keepNext, keepLines: isShort, children: words(paragraph) })
    }),
  ]
}
