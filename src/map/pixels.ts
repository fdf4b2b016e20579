import type { Camera } from '../domain/camera.ts'
import { pixelsPerUnit, type Size } from './camera.ts'
import { type Place, type Point, project, unproject } from './projection.ts'

/** Where a place (degrees) is on a map of that size: CSS pixels from its upper left corner. */
export function pixelOf(at: Point, camera: Camera, size: Size): Point {
  const [x, y] = project(...at)
  const [cx, cy] = project(camera.lon, camera.lat)
  const scale = pixelsPerUnit(camera.zoom)
  return [size.width / 2 + (x - cx) * scale, size.height / 2 + (y - cy) * scale]
}

/** What a map shows, as far as it takes to say where something is on it. */
export interface Shown {
  readonly camera: Camera
  readonly size: Size
  /** On the globe, where a point in world units is; null on the flat map. */
  readonly place: Place | null
}

/** Where a place (degrees) is on the map or the globe; null when it is on the far side. */
export const onScreen = (at: Point, { camera, size, place }: Shown): Point | null =>
  place ? place(project(...at)) : pixelOf(at, camera, size)

/** The inverse of {@link pixelOf}. */
export function placeAt([x, y]: Point, camera: Camera, size: Size): Point {
  const [cx, cy] = project(camera.lon, camera.lat)
  const scale = pixelsPerUnit(camera.zoom)
  return unproject(cx + (x - size.width / 2) / scale, cy + (y - size.height / 2) / scale)
}

/** Whether a place is seen with at least so many CSS pixels around it. */
export function isSeen(at: Point, shown: Shown, margin = 0): boolean {
  const pixel = onScreen(at, shown)
  if (!pixel) return false
  const [x, y] = pixel
  const { size } = shown
  return x >= margin && y >= margin && x <= size.width - margin && y <= size.height - margin
}
