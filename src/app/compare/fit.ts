import type { Camera } from '../../domain/camera.ts'
import type { CountryId } from '../../domain/ids.ts'
import type { RegionGeoJson } from '../../domain/region.ts'
import { boxOf, fitBox, type Size } from '../../map/camera.ts'

/** Of the map: around the states there is a little air. */
const AIR = 0.9

/** The camera that shows all of these states in a map of that size; null where none of them is drawn. */
export function cameraOn(
  { features }: RegionGeoJson,
  ids: readonly CountryId[],
  { width, height }: Size,
): Camera | null {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const { properties, geometry } of features) {
    if (!ids.includes(properties.id)) continue
    const areas = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    for (const [lon = 0, lat = 0] of areas.flat(2)) {
      ;[west, east] = [Math.min(west, lon), Math.max(east, lon)]
      ;[south, north] = [Math.min(south, lat), Math.max(north, lat)]
    }
  }
  if (west > east) return null
  return fitBox(boxOf(west, north, east, south), { width: width * AIR, height: height * AIR })
}
