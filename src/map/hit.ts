import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { ContextGeoJson, ContextProperties, RegionGeoJson } from '../domain/region.ts'
import type { Point } from './projection.ts'

/** What lies over the states: a lake, by its name where it has one, or a disputed area where the view marks it. */
type Over =
  | { readonly kind: 'lake'; readonly name: string | null }
  | { readonly kind: 'disputed'; readonly id: string }

/** What lies at a point of the map, from the top: a lake, a marked disputed area, a state, other land, the sea. */
export type Hit = Over | { readonly kind: 'state' | 'land'; readonly id: string } | { readonly kind: 'sea' }

/** From the shapes that are drawn; degrees, longitude first. */
export function hit(at: Point, region: RegionGeoJson, context: ContextGeoJson): Hit {
  const over = overStates(at, context)
  if (over) return over
  const state = region.features.find((f) => isInside(at, f.geometry))
  if (state) return { kind: 'state', id: state.properties.id }
  const land = among(at, context, 'land')
  // The Caspian is a sea here: it has no shape of its own.
  return land?.kind === 'land' ? { kind: 'land', id: land.id } : { kind: 'sea' }
}

/** What is asked about itself, though a state lies below it; null elsewhere. */
export function overStates(at: Point, context: ContextGeoJson): Over | null {
  const lake = among(at, context, 'lake')
  if (lake?.kind === 'lake') return { kind: 'lake', name: lake.name }
  const disputed = among(at, context, 'disputed')
  return disputed?.kind === 'disputed' ? { kind: 'disputed', id: disputed.id } : null
}

const among = (at: Point, context: ContextGeoJson, kind: ContextProperties['kind']) =>
  context.features.find((f) => f.properties.kind === kind && isInside(at, f.geometry))?.properties

export const isInside = (at: Point, geometry: { type: string }) =>
  (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') &&
  booleanPointInPolygon([...at], geometry as Parameters<typeof booleanPointInPolygon>[1])
