import type { MapKey, MapName, MapShape, Stroke, ToldMap } from '../../domain/toldMap.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { type Drawing, type LegendRow, node, type Picture, type SvgNode } from '../picture.ts'
import { layOut, svgDocument } from '../pictureSvg.ts'
import { type Measure, round } from '../text.ts'
import type { ToldBriefing, ToldScene } from '../told.ts'

/** The map of a scene as a picture that stands by itself, with its legend, sources and boundary view. */
export function mapSvg(told: ToldBriefing, scene: ToldScene, map: ToldMap, measure: Measure): string {
  const picture: Picture = {
    title: scene.heading.map(({ text }) => text).join(''),
    measure: map.says,
    drawings: [drawingOf(map)],
    heading: null,
    sources: map.sources.flatMap((number) => told.sources.find((one) => one.number === number)?.text ?? []),
    boundary: { name: t('boundary.stamp', { view: map.boundary.name }), disclaimer: told.disclaimer },
    foot: [
      t('stage.dataset', { version: told.version, date: formatPeriod(told.asOf) }),
      t('bundle.from', { site: told.site.name, address: scene.address }),
    ],
  }
  return svgDocument(layOut(picture, measure), [])
}

function drawingOf({ width, height, ground, shapes, names, legend, scale }: ToldMap): Drawing {
  return {
    ...{ title: null, measure: null, width, height, framed: true, scale, notes: [], sources: [] },
    nodes: [
      node('defs', {}, defsOf([...shapes, ...legend.flatMap(({ rows }) => rows)])),
      node('rect', { width, height, fill: ground }),
      ...shapes.map(shapeNode),
      ...names.map(nameNode),
    ],
    legend: legend.map(({ title, rows }) => ({ title, rows: rows.map(rowOf) })),
  }
}

type Look = Pick<MapShape, 'fill' | 'hatch' | 'stroke'>

/** Strokes at 45° over nothing, and arrowheads, of each colour that has them. */
function defsOf(all: readonly Look[]): SvgNode[] {
  const hatches = new Set(all.flatMap(({ hatch }) => hatch ?? []))
  const heads = new Set(all.flatMap(({ stroke }) => (stroke?.arrow ? [stroke.colour] : [])))
  return [
    ...[...hatches].map((colour) =>
      node(
        'pattern',
        {
          ...{ id: idOf('hatch', colour), width: 5, height: 5 },
          ...{ patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        },
        [node('path', { d: 'M0 0v5', stroke: colour, 'stroke-width': 2 })],
      ),
    ),
    ...[...heads].map((colour) =>
      node(
        'marker',
        {
          ...{ id: idOf('head', colour), orient: 'auto', viewBox: '0 0 6 6' },
          ...{ refX: 5, refY: 3, markerWidth: 3, markerHeight: 3 },
        },
        [node('path', { d: 'M0 0L6 3L0 6Z', fill: colour })],
      ),
    ),
  ]
}

const idOf = (kind: 'hatch' | 'head', colour: string) => `${kind}-${colour.replace('#', '')}`

const strokeOf = (stroke: Stroke | null): SvgNode['attributes'] =>
  stroke
    ? {
        ...{ stroke: stroke.colour, 'stroke-width': stroke.width, 'stroke-linejoin': 'round' },
        ...(stroke.dash.length > 0 && { 'stroke-dasharray': stroke.dash.join(' ') }),
        ...(stroke.arrow && { 'marker-end': `url(#${idOf('head', stroke.colour)})` }),
      }
    : {}

const lookOf = ({ fill, hatch, stroke }: Look): SvgNode['attributes'] => ({
  fill: hatch ? `url(#${idOf('hatch', hatch)})` : (fill ?? 'none'),
  ...strokeOf(stroke),
})

function shapeNode({ name, lines, closed, fill, hatch, stroke }: MapShape): SvgNode {
  const d = lines
    .map((line) => `M${line.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'Z' : ''}`)
    .join('')
  const path = (look: Look) => node('path', { d, 'fill-rule': 'evenodd', ...lookOf(look) })
  // The strokes of a hatch lie over the fill, where there is one.
  const under = fill && hatch ? [path({ fill, hatch: null, stroke: null })] : []
  return node('g', {}, [node('title', {}, [name]), ...under, path({ fill, hatch, stroke })])
}

/** From the middle of a line of letters down to where they stand. */
const DROP = 0.35

const nameNode = ({ text, x, y, anchor, size, colour, halo, strong, italic }: MapName): SvgNode =>
  node(
    'text',
    {
      ...{ x: round(x), y: round(y + size * DROP), 'font-size': size, 'text-anchor': anchor, fill: colour },
      ...(halo && { stroke: halo, 'stroke-width': 2.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
      ...(strong && { 'font-weight': 600 }),
      ...(italic && { 'font-style': 'italic' }),
    },
    [text],
  )

const SAMPLE = { width: 24, height: 12 } as const

function rowOf(row: MapKey): LegendRow {
  const { text, shape, fill, hatch, stroke } = row
  if (!fill && !hatch && !stroke) return { sample: null, text }
  return { sample: { ...SAMPLE, nodes: shape === 'line' ? [lineOf(row)] : boxesOf(row) }, text }
}

const lineOf = ({ stroke }: MapKey) => node('path', { d: 'M0 6H24', fill: 'none', ...strokeOf(stroke) })

function boxesOf({ shape, fill, hatch, stroke }: MapKey): SvgNode[] {
  const box = (look: Look) =>
    shape === 'dot'
      ? node('circle', { cx: 12, cy: 6, r: 5, ...lookOf(look) })
      : node('rect', { x: 0.5, y: 0.5, width: 23, height: 11, ...lookOf(look) })
  const under = fill && hatch ? [box({ fill, hatch: null, stroke: null })] : []
  return [...under, box({ fill, hatch, stroke })]
}
