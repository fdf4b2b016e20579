import { t } from '../i18n/t.ts'
import { LIGHT } from '../theme/theme.ts'
import { type Face, faceStyles } from './faces.ts'
import { legendBlock } from './legend.ts'
import { numbered } from './numbered.ts'
import { type Drawing, node, type Picture, type SvgNode } from './picture.ts'
import { type Block, FAMILIES, type Measure, paragraph, round, STYLES, type Style, textNode } from './text.ts'
import { xml } from './xml.ts'

/** CSS pixels around all. */
export const MARGIN = 30
/** Between two columns. */
export const GUTTER = 30

/** The width of a picture around a drawing. */
export const widthAround = (drawing: number): number => drawing + 2 * MARGIN

export interface Page {
  readonly root: SvgNode
  readonly width: number
  readonly height: number
}

/** The picture laid out as one SVG: everything that is to be said with it stands around the drawings. */
export function layOut(picture: Picture, measure: Measure): Page {
  const [first, ...others] = picture.drawings
  const inner = first ? first.width : MARGIN
  const width = widthAround(inner)
  const nodes: SvgNode[] = []
  let y = MARGIN
  const put = (block: Block, gap: number) => {
    nodes.push(...block.nodes)
    if (block.height > 0) y += block.height + gap
  }
  const text = (words: string, style: Style, gap: number) =>
    put(paragraph(words, MARGIN, y, inner, style, measure), gap)
  text(picture.title, STYLES.title, 3)
  text(picture.measure, STYLES.measure, 14)
  if (first) put(drawingBlock(first, MARGIN, y, others.length > 0, measure), 16)
  if (picture.heading) {
    put(rule(MARGIN, y, inner), 14)
    text(picture.heading, STYLES.heading, 10)
  }
  put(columns(others, MARGIN, y, inner, measure), 6)
  put(rule(MARGIN, y, inner), 10)
  put(sourcesBlock(picture.sources, MARGIN, y, inner, measure), 10)
  put(footBlock(picture, MARGIN, y, inner, measure), 0)
  const height = Math.ceil(y + MARGIN - 6)
  return { root: rootOf(picture, nodes, width, height), width, height }
}

function rootOf({ title, measure }: Picture, nodes: readonly SvgNode[], width: number, height: number) {
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FAMILIES.sans,
    },
    [
      node('title', {}, [title]),
      node('desc', {}, [measure]),
      node('rect', { width, height, fill: LIGHT.paper }),
      ...nodes,
    ],
  )
}

/** The document with its fonts, `data` being the file of each as a data: address. */
export function svgDocument({ root }: Page, fonts: readonly (Face & { readonly data: string })[]): string {
  const style = node('style', { type: 'text/css' }, [faceStyles(fonts)])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml({ ...root, children: [style, ...root.children] })}\n`
}

const rule = (x: number, y: number, width: number): Block => ({
  nodes: [node('path', { d: `M${x} ${y + 0.5}h${width}`, stroke: LIGHT.hairline, fill: 'none' })],
  height: 1,
})

/** A drawing with its own title, where it has one, and its legend below. */
function drawingBlock(drawing: Drawing, x: number, top: number, apart: boolean, measure: Measure): Block {
  const { width, height, framed, scale, notes, sources } = drawing
  const nodes: SvgNode[] = []
  let y = top
  const put = (block: Block, gap: number) => {
    nodes.push(...block.nodes)
    if (block.height > 0) y += block.height + gap
  }
  const text = (words: string | null, style: Style, gap: number) =>
    words && put(paragraph(words, x, y, width, style, measure), gap)
  text(drawing.title, STYLES.part, 2)
  text(drawing.measure, STYLES.small, 8)
  nodes.push(node('g', { transform: `translate(${x} ${round(y)})` }, drawing.nodes))
  if (scale) nodes.push(...scaleNodes(scale, x + width, y + height, measure))
  if (framed)
    nodes.push(node('rect', { x, y: round(y), width, height, fill: 'none', stroke: LIGHT.hairline }))
  y += height + 10
  put(legendBlock(drawing.legend, x, y, width, measure), 4)
  text(notes.join(' '), STYLES.small, 4)
  if (apart && sources.length > 0)
    put(
      {
        nodes: [
          textNode(
            `${t('sources.label', { count: sources.length })}: ${numbered(sources)}`,
            x,
            y,
            STYLES.source,
          ),
        ],
        height: STYLES.source.line,
      },
      4,
    )
  return { nodes, height: y - top }
}

/** Each in the column that is shorter so far. */
function columns(
  drawings: readonly Drawing[],
  x: number,
  top: number,
  inner: number,
  measure: Measure,
): Block {
  const ends: [number, number] = [top, top]
  const nodes = drawings.flatMap((drawing) => {
    const at = ends[0] <= ends[1] ? 0 : 1
    const left = at === 0 ? x : x + (inner + GUTTER) / 2
    const block = drawingBlock(drawing, left, ends[at], true, measure)
    ends[at] += block.height + 16
    return block.nodes
  })
  return { nodes, height: Math.max(...ends) - top }
}

/** At the foot of a map, on ground of its own. */
function scaleNodes(
  { px, text }: { px: number; text: string },
  right: number,
  bottom: number,
  measure: Measure,
) {
  const style = { ...STYLES.small, size: 11, line: 14, fill: LIGHT.ink }
  const width = Math.max(px, measure(text, style)) + 16
  const [x, y] = [right - width - 10, bottom - 38]
  return [
    node('rect', {
      ...{ x: round(x), y: round(y), width: round(width), height: 28, rx: 4 },
      ...{ fill: LIGHT.raised, 'fill-opacity': 0.85 },
    }),
    textNode(text, x + 8, y + 2, style),
    node('path', {
      d: `M${round(x + 8)} ${round(y + 18)}v4h${round(px)}v-4`,
      ...{ fill: 'none', stroke: LIGHT.ink, 'stroke-width': 1.5 },
    }),
  ]
}

/** From so many on they stand in two columns. */
const MANY = 5

function sourcesBlock(
  sources: readonly string[],
  x: number,
  y: number,
  inner: number,
  measure: Measure,
): Block {
  const style = STYLES.source
  const two = sources.length >= MANY && inner >= 600
  const width = two ? (inner - GUTTER) / 2 : inner
  const indent = Math.ceil(measure(`${sources.length}. `, style)) + 4
  const entries = sources.map((text) => ({
    text,
    block: paragraph(text, 0, 0, width - indent, style, measure),
  }))
  const whole = entries.reduce((sum, { block }) => sum + block.height + 2, 0)
  const nodes: SvgNode[] = []
  let [column, at, longest] = [0, y, y]
  entries.forEach(({ text, block }, i) => {
    if (two && column === 0 && at - y >= whole / 2) [column, at] = [1, y]
    const left = x + column * (width + GUTTER)
    nodes.push(textNode(`${i + 1}.`, left, at, style))
    nodes.push(...paragraph(text, left + indent, at, width - indent, style, measure).nodes)
    at += block.height + 2
    longest = Math.max(longest, at)
  })
  return { nodes, height: longest - y }
}

/** What a picture must not be without, wherever it is pasted. */
function footBlock(
  { boundary, foot }: Picture,
  x: number,
  top: number,
  inner: number,
  measure: Measure,
): Block {
  const lines: [string, Style][] = [
    ...(boundary
      ? ([
          [boundary.name, STYLES.strong],
          [boundary.disclaimer, STYLES.source],
        ] as [string, Style][])
      : []),
    ...foot.map((line): [string, Style] => [line, STYLES.foot]),
  ]
  const nodes: SvgNode[] = []
  let y = top
  for (const [text, style] of lines) {
    const block = paragraph(text, x, y, inner, style, measure)
    nodes.push(...block.nodes)
    y += block.height + 3
  }
  return { nodes, height: y - top }
}
