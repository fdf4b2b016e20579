import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl'
import { LINE_KINDS, type LineKind } from '../../domain/region.ts'
import type { Theme } from '../../theme/theme.ts'
import { DASH, fillColour, isMarked, WIDTH } from '../style.ts'

export const REGION = 'region'
export const CONTEXT = 'context'
export const STATE_FILL = 'state-fill'
export const HATCH = 'hatch'

const kind = (name: string): FilterSpecification => ['==', ['get', 'kind'], name]
const state = (key: string): ExpressionSpecification => ['feature-state', key]

/** Below the six: water, neighbours and their borders. */
export function groundLayers(theme: Theme): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': theme.water } },
    {
      id: 'land',
      type: 'fill',
      source: CONTEXT,
      filter: kind('land'),
      paint: { 'fill-color': theme.land, 'fill-antialias': false },
    },
    boundary('intl', theme),
    boundary('ctx', theme),
  ]
}

/** The six. The style never changes with the data: each state reads its fill and its marks from feature-state. */
export function stateLayers(theme: Theme): LayerSpecification[] {
  return [
    // Below the fills, so that only its outer half is seen.
    {
      id: 'state-rim',
      type: 'line',
      source: REGION,
      paint: { 'line-color': theme.rim, 'line-width': WIDTH.rim },
    },
    { id: STATE_FILL, type: 'fill', source: REGION, paint: { 'fill-color': fillExpression(theme) } },
    {
      id: 'state-outline',
      type: 'line',
      source: REGION,
      paint: { 'line-color': theme.outline, 'line-width': WIDTH.outline },
    },
  ]
}

/** Above the six: disputed areas, their lines by kind, and lakes. */
export function coverLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: 'disputed',
      type: 'fill',
      source: CONTEXT,
      filter: kind('disputed'),
      paint: { 'fill-pattern': HATCH },
    },
    ...LINE_KINDS.filter((k) => isMarked(k)).map((k) => boundary(k, theme)),
    { id: 'lake', type: 'fill', source: CONTEXT, filter: kind('lake'), paint: { 'fill-color': theme.water } },
  ]
}

/** On top: the outline of what is chosen and what is compared. */
export function markLayers(theme: Theme): LayerSpecification[] {
  const shown = (key: 'selected' | 'compared'): ExpressionSpecification => [
    'case',
    ['boolean', state(key), false],
    1,
    0,
  ]
  const line = (
    id: string,
    key: 'selected' | 'compared',
    paint: LineLayerSpecification['paint'],
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: REGION,
    layout: { 'line-join': 'round' },
    paint: { ...paint, 'line-opacity': shown(key) },
  })
  return [
    // The casing parts the mark from a fill that is as dark as it is.
    line('compared-casing', 'compared', { 'line-color': theme.paper, 'line-width': WIDTH.casing }),
    line('compared', 'compared', {
      'line-color': theme.selection,
      'line-width': WIDTH.compared,
      'line-dasharray': [5, 3].map((n) => n / WIDTH.compared),
    }),
    line('selected-casing', 'selected', { 'line-color': theme.paper, 'line-width': WIDTH.casing }),
    line('selected', 'selected', { 'line-color': theme.selection, 'line-width': WIDTH.selected }),
  ]
}

function boundary(line: LineKind, theme: Theme): LayerSpecification {
  const dash = DASH[line]
  return {
    id: `line-${line}`,
    type: 'line',
    source: CONTEXT,
    filter: ['all', kind('line') as ExpressionSpecification, ['==', ['get', 'line'], line]],
    paint: {
      'line-color': dash ? theme.ink : theme.border,
      'line-width': WIDTH.border,
      ...(dash && { 'line-dasharray': dash.map((n) => n * 2) }),
    },
  }
}

/** A fill that the theme has no colour for is drawn as "none", never as the lowest class. */
function fillExpression(theme: Theme): ExpressionSpecification {
  const fills = ['india' as const, ...theme.classes.keys()]
  const branches = fills.flatMap((fill) => [String(fill), fillColour(fill, theme)])
  return [
    'match',
    ['to-string', state('fill')],
    ...branches,
    theme.none,
  ] as unknown as ExpressionSpecification
}
