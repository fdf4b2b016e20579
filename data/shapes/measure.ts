import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import geodesic from 'geographiclib-geodesic'
import type { MultiPolygon, Position } from 'geojson'
import polylabel from 'polylabel'
import { project, unproject } from '../../src/map/projection.ts'

type Box = [west: number, south: number, east: number, north: number]

/** World units, about 0.1 km: as exact as a label needs to be. */
const POLE_PRECISION = 0.05

/** Square kilometres on the ellipsoid of WGS 84 (Karney, Algorithms for geodesics, 2013), holes left out. */
export function squareKilometres(areas: MultiPolygon): number {
  const ringArea = (ring: readonly Position[]) => {
    const polygon = new geodesic.PolygonArea.PolygonArea(geodesic.Geodesic.WGS84)
    for (const [lon = 0, lat = 0] of ring.slice(1)) polygon.AddPoint(lat, lon)
    return Math.abs(polygon.Compute(false, true).area ?? Number.NaN)
  }
  const metres = areas.coordinates.reduce(
    (sum, rings) => sum + rings.reduce((rest, ring, i) => rest + (i === 0 ? 1 : -1) * ringArea(ring), 0),
    0,
  )
  return Math.round(metres / 1e6)
}

/** The point of the largest part that is farthest from its outline on the map: degrees, longitude first. */
export function poleOf(areas: MultiPolygon): [number, number] {
  const poles = areas.coordinates.map((rings) =>
    polylabel(
      rings.map((ring) => ring.map(([lon = 0, lat = 0]): [number, number] => [...project(lon, lat)])),
      POLE_PRECISION,
    ),
  )
  const [widest] = poles.toSorted((a, b) => b.distance - a.distance)
  if (!widest) throw new Error('no area has no middle')
  const [lon, lat] = unproject(widest[0], widest[1])
  return [thousandths(lon), thousandths(lat)]
}

/** Whether a place lies on the land of an outline, and not in a hole of it. */
export const isWithin = (place: Position, areas: MultiPolygon): boolean => booleanPointInPolygon(place, areas)

/** The box around it, in degrees of three decimals: the grid of the most detailed level. */
export function boxOf(areas: MultiPolygon): Box {
  const points = areas.coordinates.flat(2)
  const [lons, lats] = [points.map(([lon = 0]) => lon), points.map(([, lat = 0]) => lat)]
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)].map(thousandths) as Box
}

const thousandths = (degrees: number) => Math.round(degrees * 1000) / 1000
