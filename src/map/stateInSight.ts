import type { RegionGeoJson } from '../domain/region.ts'
import { isInside } from './hit.ts'
import { isSeen, placeAt, type Shown } from './pixels.ts'
import type { Point } from './projection.ts'

type Area = RegionGeoJson['features'][number]['geometry']

/** So many points of an outline are looked for: each state has a hundred even where it is drawn coarsely. */
const LOOKED_FOR = 400

/** Whether any of a state is on the screen: a point of its outline, or else the middle or a corner lies within it. */
export function stateInSight(area: Area, shown: Shown): boolean {
  const points = (area.type === 'Polygon' ? [area.coordinates] : area.coordinates).flat(2)
  // On the globe each point takes MapLibre's own reckoning.
  const step = shown.place ? Math.ceil(points.length / LOOKED_FOR) : 1
  for (let i = 0; i < points.length; i += step) {
    const [lon = Number.NaN, lat = Number.NaN] = points[i] ?? []
    if (isSeen([lon, lat], shown)) return true
  }
  const { camera, size } = shown
  const corners: Point[] = [
    [0, 0],
    [size.width, 0],
    [0, size.height],
    [size.width, size.height],
  ]
  const inner: Point[] = [[camera.lon, camera.lat]]
  // The corners of the globe's frame may be no ground at all.
  if (!shown.place) inner.push(...corners.map((corner) => placeAt(corner, camera, size)))
  return inner.some((at) => isInside(at, area))
}
