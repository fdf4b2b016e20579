import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { LINE_KINDS, type LineKind } from '../../domain/region.ts'
import type { Theme } from '../../theme/theme.ts'
import { DASH, isMarked, WIDTH } from '../style.ts'

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
    { id: STATE_FILL, type: 'fill', source: REGION, paint: { 'fill-color': fillColour(theme) } },
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
  const mark = (key: 'selected' | 'compared'): LayerSpecification => ({
    id: key,
    type: 'line',
    source: REGION,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': theme.selection,
      'line-width': WIDTH[key],
      'line-opacity': ['case', ['boolean', state(key), false], 1, 0],
      ...(key === 'compared' && { 'line-dasharray': [5, 3].map((n) => n / WIDTH.compared) }),
    },
  })
  return [mark('compared'), mark('selected')]
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
function fillColour(theme: Theme): ExpressionSpecification {
  const branches = theme.classes.flatMap((colour, i) => [String(i), colour])
  return [
    'match',
    ['to-string', state('fill')],
    'india',
    theme.india,
    ...branches,
    theme.none,
  ] as unknown as ExpressionSpecification
}
