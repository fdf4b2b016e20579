import { type ContextGeoJson, LINE_KINDS, type LineKind } from '../domain/region.ts'
import { LINE_STYLES, type LineStyle } from '../map/layers.ts'

/** The kinds of dashed boundary lines that are drawn, in the order of the legend. */
export function lineKinds(
  features: ContextGeoJson['features'],
): { readonly kind: LineKind; readonly style: LineStyle }[] {
  const drawn = new Set(features.map(({ properties: p }) => (p.kind === 'line' ? p.line : null)))
  return LINE_KINDS.flatMap((kind) => {
    const style = LINE_STYLES[kind]
    return drawn.has(kind) && style.dash ? [{ kind, style }] : []
  })
}
