import type { Camera } from '../domain/camera.ts'
import { boxOf, fitBox, type Size } from './camera.ts'
import { panBy } from './moves.ts'
import type { Point } from './projection.ts'

/** Of a place that is a point: a capital with what is around it. */
const POINT_ZOOM = 6
/** Nearer the shapes have no more to show. */
const MAX_ZOOM = 8
/** Of the map, around a place. */
const AIR = 0.6

/**
 * The camera that shows a place: its whole box (degrees: west, south, east, north), or the surroundings of a point.
 * `covered` is how many CSS pixels at the foot of the map something else lies over.
 */
export function goTo(
  { at, box }: { readonly at: Point; readonly box?: readonly [number, number, number, number] },
  size: Size,
  covered = 0,
): Camera {
  const free = { width: size.width * AIR, height: Math.max(1, size.height - covered) * AIR }
  const fitted = box ? fitBox(boxOf(box[0], box[3], box[2], box[1]), free) : null
  const camera = fitted ?? { lon: at[0], lat: at[1], zoom: POINT_ZOOM }
  return panBy({ ...camera, zoom: Math.min(camera.zoom, MAX_ZOOM) }, 0, covered / 2)
}
