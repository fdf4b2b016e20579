import type { Camera } from '../domain/camera.ts'
import { pixelsPerUnit, type Size } from './camera.ts'
import { type Point, project, unproject } from './projection.ts'

/** Where a place (degrees) is on a map of that size: CSS pixels from its upper left corner. */
export function pixelOf(at: Point, camera: Camera, size: Size): Point {
  const [x, y] = project(...at)
  const [cx, cy] = project(camera.lon, camera.lat)
  const scale = pixelsPerUnit(camera.zoom)
  return [size.width / 2 + (x - cx) * scale, size.height / 2 + (y - cy) * scale]
}

/** The inverse of {@link pixelOf}. */
export function placeAt([x, y]: Point, camera: Camera, size: Size): Point {
  const [cx, cy] = project(camera.lon, camera.lat)
  const scale = pixelsPerUnit(camera.zoom)
  return unproject(cx + (x - size.width / 2) / scale, cy + (y - size.height / 2) / scale)
}

/** Whether a place is seen with at least so many CSS pixels around it. */
export function isSeen(at: Point, camera: Camera, size: Size, margin = 0): boolean {
  const [x, y] = pixelOf(at, camera, size)
  return x >= margin && y >= margin && x <= size.width - margin && y <= size.height - margin
}
