import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { Fill } from '../../select/mapModel.ts'
import type { Theme } from '../../theme/theme.ts'
import { COVER, GROUND, type LineStyle, type MapLayer, type Shapes } from '../layers.ts'

export const STATE_FILL = 'state-fill'
export const HATCH = 'hatch'
/** The source of the chosen states' shapes, once more. */
export const MARKS = 'marks'

/** The layers as MapLibre has them. They never change with the data: each state reads its fill from feature-state. */
export function layersOf(theme: Theme): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': theme.water } },
    ...[...GROUND, ...COVER].map((layer) => specification(layer, theme)),
  ]
}

function specification(layer: MapLayer, theme: Theme): LayerSpecification {
  const { id, of, fill, line, only } = layer
  // Of the shapes of all six, drawn unseen, each would take its share of every frame.
  const filter: FilterSpecification | null = only ? ['==', ['get', 'mark'], only] : filterOf(of)
  const drawn = { id, source: only ? MARKS : of.file, ...(filter && { filter }) }
  if (line) return { ...drawn, type: 'line', layout: { 'line-join': 'round' }, paint: linePaint(line, theme) }
  if (fill === 'hatch') return { ...drawn, type: 'fill', paint: { 'fill-pattern': HATCH } }
  if (!fill) throw new Error(`layer ${id} is neither filled nor a line`)
  const colour = fill === 'state' ? fillExpression(theme) : theme[fill]
  // Neighbours that share an edge would each draw it once more.
  const paint = { 'fill-color': colour, ...(fill === 'land' && { 'fill-antialias': false }) }
  return { ...drawn, type: 'fill', paint }
}

// MapLibre draws a dash from once to twice as long, growing between two whole zooms; on the whole it is as written.
const DASH_SHARE = 0.75

const linePaint = ({ stroke, width, dash }: LineStyle, theme: Theme) => ({
  'line-color': theme[stroke],
  'line-width': width,
  // In widths of the line.
  ...(dash && { 'line-dasharray': dash.map((n) => (n * DASH_SHARE) / width) }),
})

function filterOf({ kind, line, ranks }: Shapes): FilterSpecification | null {
  const all: ExpressionSpecification[] = []
  if (kind) all.push(['==', ['get', 'kind'], kind])
  if (line) all.push(['==', ['get', 'line'], line])
  if (ranks) all.push(['>=', ['get', 'rank'], ranks[0]], ['<=', ['get', 'rank'], ranks[1]])
  return all.length > 0 ? ['all', ...all] : null
}

/** A fill that the theme has no colour for is drawn as "none", never as the lowest class. */
function fillExpression(theme: Theme): ExpressionSpecification {
  const fills = ['india' as const, 'context' as const, ...theme.classes.keys()]
  const branches = fills.flatMap((fill) => [String(fill), fillColour(fill, theme)])
  return [
    'match',
    ['to-string', ['feature-state', 'fill']],
    ...branches,
    theme.none,
  ] as unknown as ExpressionSpecification
}

export function fillColour(fill: Fill, theme: Theme): string {
  if (fill === 'india') return theme.india
  if (fill === 'context') return theme.land
  if (fill === 'none') return theme.none
  return theme.classes[fill] ?? theme.none
}
