import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { ContextGeoJson, ContextProperties, RegionGeoJson } from '../domain/region.ts'
import type { Point } from './projection.ts'

/** What lies at a point of the map, from the top: a disputed area where the view marks it, water, a state, other land. */
export type Hit =
  | { readonly kind: 'disputed' | 'state' | 'land'; readonly id: string }
  /** A lake by its name, where it has one; the sea, the Caspian among it, has none. */
  | { readonly kind: 'lake'; readonly name: string | null }
  | { readonly kind: 'sea' }

/** From the shapes that are drawn; degrees, longitude first. */
export function hit(at: Point, region: RegionGeoJson, context: ContextGeoJson): Hit {
  const inside = (geometry: { type: string }) =>
    (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') &&
    booleanPointInPolygon([...at], geometry as Parameters<typeof booleanPointInPolygon>[1])
  const among = (kind: ContextProperties['kind']) =>
    context.features.find((f) => f.properties.kind === kind && inside(f.geometry))?.properties
  const lake = among('lake')
  if (lake?.kind === 'lake') return { kind: 'lake', name: lake.name }
  const disputed = among('disputed')
  if (disputed?.kind === 'disputed') return { kind: 'disputed', id: disputed.id }
  const state = region.features.find((f) => inside(f.geometry))
  if (state) return { kind: 'state', id: state.properties.id }
  const land = among('land')
  return land?.kind === 'land' ? { kind: 'land', id: land.id } : { kind: 'sea' }
}
