import type { Position } from 'geojson'
import type { CountryId } from '../../domain/ids.ts'
import type { ContextProperties, LineKind, NearProperties, StateProperties } from '../../domain/region.ts'
import type { MapShape, Stroke, XY } from '../../domain/toldMap.ts'
import { formatList } from '../../i18n/format.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import { fillColour } from '../gl/layers.ts'
import { COVER, GROUND, type LineStyle, type MapLayer, type Shapes } from '../layers.ts'
import { project } from '../projection.ts'
import { type Arc, arcsOf, linesOf, type Path, ringOf } from './arcs.ts'
import { clipLine, clipRing } from './clip.ts'
import type { ToldSubject, ToPixel } from './subject.ts'

type Properties = StateProperties | ContextProperties | NearProperties

/** A feature of a file with what of it is on the map. */
interface Piece {
  readonly file: Shapes['file']
  readonly properties: Properties
  readonly closed: boolean
  readonly parts: readonly (readonly Arc[])[]
}

type State = Piece & { readonly properties: StateProperties }

// Mercator has no poles, and the shapes of the far north reach beyond what anyone sees.
const MAX_LAT = 84

const ORNAMENT = { says: '', country: null, fill: null, hatch: null, stroke: null } as const

/** The ground and the six, as the layers of the map have them, from the bottom. */
export function groundShapes(subject: ToldSubject, toPixel: ToPixel): MapShape[] {
  const pieces = piecesOf(subject, toPixel)
  const states = pieces.filter((piece): piece is State => piece.file === 'region')
  return [...GROUND, ...COVER].flatMap((layer) => {
    if (layer.of.file === 'region') return ofStates(layer, states, subject)
    const mine = pieces.filter((piece) => piece.file === layer.of.file && isOf(piece.properties, layer.of))
    if (layer.line) return lineShapes(layer, layer.line, mine, states, subject)
    return mine.flatMap((piece) => areaShapes(layer, piece, subject))
  })
}

function piecesOf({ shapes, size }: ToldSubject, toPixel: ToPixel): Piece[] {
  const found = (['region', 'context', 'near'] as const).flatMap((file) =>
    (shapes[file]?.features ?? []).map(({ properties, geometry }) => {
      const { closed, lines } = linesIn(geometry)
      const paths = lines.flatMap((line): Path[] => {
        const points = line.map(([lon = 0, lat = 0]) =>
          toPixel(project(lon, Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)))),
        )
        const off = isMain(properties) ? OFF.main : OFF.other
        if (closed) return [{ points: clipRing(points.slice(0, -1), size), closed, off }]
        return clipLine(points, size).map((part) => ({ points: part, closed, off }))
      })
      return { file, properties, closed, paths }
    }),
  )
  // Who asks for the most comes first.
  found.sort((a, b) => Number(isMain(b.properties)) - Number(isMain(a.properties)))
  const arcs = arcsOf(
    found.flatMap(({ paths }) => paths),
    size,
  ).values()
  return found.map(({ paths, ...piece }) => ({
    ...piece,
    parts: paths.flatMap(() => [arcs.next().value ?? []]),
  }))
}

/** How far a line may be from where it is, CSS pixels: of the six and what is disputed, and of all others. */
const OFF = { main: 0.25, other: 0.6 }

const QUIET: readonly string[] = ['intl', 'ctx']
const isMain = (p: Properties) =>
  !('kind' in p) || p.kind === 'disputed' || (p.kind === 'line' && !QUIET.includes(p.line))

type Geometry = NonNullable<ToldSubject['shapes'][Shapes['file']]>['features'][number]['geometry']

function linesIn(geometry: Geometry): { closed: boolean; lines: readonly Position[][] } {
  switch (geometry.type) {
    case 'Point':
      return { closed: false, lines: [] }
    case 'LineString':
      return { closed: false, lines: [geometry.coordinates] }
    case 'MultiLineString':
      return { closed: false, lines: geometry.coordinates }
    case 'Polygon':
      return { closed: true, lines: geometry.coordinates }
    case 'MultiPolygon':
      return { closed: true, lines: geometry.coordinates.flat() }
  }
}

function isOf(p: Properties, { kind, line, ranks }: Shapes): boolean {
  if (!('kind' in p) || p.kind !== kind) return false
  if (p.kind === 'line') return p.line === line
  return p.kind !== 'river' || !ranks || (p.rank >= ranks[0] && p.rank <= ranks[1])
}

const strokeOf = ({ stroke, width, dash = [] }: LineStyle, { theme }: ToldSubject): Stroke => ({
  ...{ colour: theme[stroke], width, dash, arrow: false },
})

const ringsOf = ({ parts }: Piece): (readonly XY[])[] => parts.map(ringOf).filter(({ length }) => length > 0)

const isCut = ({ parts }: Piece) => parts.some((arcs) => arcs.some((arc) => arc.isFrame))

/** A line with a casing is two layers, of which the lower is an ornament. */
const isCasing = ({ id }: MapLayer) => id.endsWith('-casing')

const OUTLINE_CASING = 'state-outline-casing'

/** What is drawn of the six: a fill each, their outlines, and the marks of those that are chosen. */
function ofStates(layer: MapLayer, states: readonly State[], subject: ToldSubject): MapShape[] {
  if (layer.fill) return states.flatMap((state) => stateShapes(state, subject))
  // The rim lies under the casing of the outlines, which is as wide.
  if (!layer.line || layer.id === 'state-rim') return []
  const { line: style, only } = layer
  if (only) {
    return subject.model.states.flatMap((paint) => {
      const mine = states.filter(({ properties }) => paint[only] && properties.id === paint.id)
      const name = t('told.chosen', { name: subject.nameOf(paint.id) })
      return outlines(layer, style, mine, subject, { name, country: paint.id })
    })
  }
  const drawn = layer.id === OUTLINE_CASING ? states.filter(isCut) : states
  return outlines(layer, style, drawn, subject, { name: t('told.outlines'), country: null })
}

function stateShapes(state: State, subject: ToldSubject): MapShape[] {
  const { id } = state.properties
  const paint = subject.model.states.find((s) => s.id === id)
  const lines = ringsOf(state)
  if (!paint || lines.length === 0) return []
  const name = subject.nameOf(id)
  const casing = COVER.find((layer) => layer.id === OUTLINE_CASING)?.line
  const key =
    paint.fill === 'context'
      ? 'told.state-context'
      : paint.role === 'india'
        ? 'told.state-india'
        : 'told.state'
  return [
    {
      ...{ name, says: t(key, { name, count: paint.items }), kind: 'area', lines, closed: true, country: id },
      ...{ fill: fillColour(paint.fill, subject.theme), hatch: null },
      // It goes with the state wherever that is moved; along the edge of the map there is none.
      stroke: casing && !isCut(state) ? strokeOf(casing, subject) : null,
    },
  ]
}

/** The outlines of states, each stretch once. */
function outlines(
  layer: MapLayer,
  style: LineStyle,
  states: readonly State[],
  subject: ToldSubject,
  of: { name: string; country: CountryId | null },
): MapShape[] {
  const seen = new Set<string>()
  const isNew = ({ key, isFrame }: Arc) => {
    const isFirst = !isFrame && !seen.has(key)
    seen.add(key)
    return isFirst
  }
  const lines = states.flatMap(({ parts }) => parts.flatMap((arcs) => linesOf(arcs, isNew)))
  if (lines.length === 0) return []
  const name = isCasing(layer) ? t('told.edge', { name: of.name }) : of.name
  return [
    {
      ...ORNAMENT,
      name,
      kind: 'line',
      lines,
      closed: false,
      country: of.country,
      stroke: strokeOf(style, subject),
    },
  ]
}

function areaShapes(layer: MapLayer, piece: Piece, subject: ToldSubject): MapShape[] {
  const lines = ringsOf(piece)
  if (lines.length === 0 || layer.fill === undefined) return []
  const { theme } = subject
  const fill = layer.fill === 'hatch' || layer.fill === 'state' ? null : theme[layer.fill]
  const hatch = layer.fill === 'hatch' ? theme.disputed : null
  return [
    { ...ORNAMENT, ...areaWords(piece.properties, subject), kind: 'area', lines, closed: true, fill, hatch },
  ]
}

/** What the rest of the world is in the files, and what belongs to nobody that the sources agree on. */
const REST = 'WLD'
const UNDETERMINED = 'undetermined'

function areaWords(p: Properties, { nameOf }: ToldSubject): Pick<MapShape, 'name' | 'says'> {
  if (!('kind' in p)) return { name: p.name, says: '' }
  if (p.kind === 'disputed') {
    const names = formatList(p.claimedBy.map(nameOf))
    return { name: p.name, says: t('told.disputed', { name: p.name, names }) }
  }
  if (p.kind === 'lake')
    return { name: p.name ?? t('told.lake'), says: t('told.water', { name: p.name ?? t('told.lake') }) }
  if (p.kind !== 'land' || p.id === REST) return { name: t('told.rest'), says: '' }
  const name = p.id === UNDETERMINED ? t('reach.title-undetermined') : nameOf(p.id)
  return { name, says: t('told.land', { name }) }
}

/** Lines under the outlines of the six would not be seen where they run along them. */
const UNDER: readonly string[] = ['line-intl', 'line-ctx']

function lineShapes(
  layer: MapLayer,
  style: LineStyle,
  pieces: readonly Piece[],
  states: readonly State[],
  subject: ToldSubject,
): MapShape[] {
  const covered = new Set(
    UNDER.includes(layer.id) ? states.flatMap(({ parts }) => parts.flat().map(({ key }) => key)) : [],
  )
  const lines = pieces.flatMap(({ parts }) =>
    parts.flatMap((arcs) => linesOf(arcs, ({ key }) => !covered.has(key))),
  )
  if (lines.length === 0) return []
  const name = lineName(layer)
  const words = isCasing(layer) ? { name: t('told.edge', { name }), says: '' } : { name, says: `${name}.` }
  return [{ ...ORNAMENT, ...words, kind: 'line', lines, closed: false, stroke: strokeOf(style, subject) }]
}

const PLAIN: Readonly<Record<string, MessageKey>> = {
  intl: 'told.borders',
  ctx: 'told.borders',
  river: 'told.rivers',
  'region-line': 'told.regions',
}

const lineName = ({ of }: MapLayer): string => {
  const kind: LineKind | string = of.line ?? of.kind ?? ''
  return t(PLAIN[kind] ?? (`line.${kind}` as MessageKey))
}
