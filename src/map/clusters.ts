import Supercluster from 'supercluster'
import type { Point } from './projection.ts'

/** One that stands alone, by its index, or several that would lie on one another; `at` in degrees. */
export type Mark =
  | { readonly kind: 'one'; readonly at: Point; readonly index: number }
  | {
      readonly kind: 'many'
      readonly key: number
      readonly at: Point
      readonly points: number
      /** From this zoom on they come apart. */
      readonly zoom: number
    }

/** CSS pixels: nearer than that, two symbols would touch. */
const RADIUS = 30
/** From here on every point stands for itself. */
const LAST = 9
const EARTH: [number, number, number, number] = [-180, -85, 180, 85]

/** Points (degrees, longitude first) at a zoom, those that would lie on one another as one. */
export function clusters(points: readonly Point[]): (zoom: number) => Mark[] {
  const index = new Supercluster<{ index: number }>({ radius: RADIUS, maxZoom: LAST })
  index.load(
    points.map(([lon, lat], i) => ({
      type: 'Feature',
      properties: { index: i },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  )
  return (zoom) =>
    index.getClusters(EARTH, Math.round(zoom)).map(({ properties: p, geometry }): Mark => {
      const at = geometry.coordinates as [number, number]
      if (!('cluster' in p)) return { kind: 'one', at, index: p.index }
      const key = p.cluster_id
      return { kind: 'many', key, at, points: p.point_count, zoom: index.getClusterExpansionZoom(key) }
    })
}

/** Where the marks of points are at a zoom. */
export function spotsOf(points: readonly Point[]): (zoom: number) => Point[] {
  const marksAt = clusters(points)
  return (zoom) => marksAt(zoom).map(({ at }) => at)
}
