import { type Camera, ZOOM_RANGE } from '../domain/camera.ts'
import { project, unproject, WORLD } from './projection.ts'

/** CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A rectangle in world units. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

// MapLibre counts zoom by tiles of 512 px.
const TILE = 512

/** The six with a little air: 45.6–98.2° E, 5.6–56° N. */
export const HOME_BOX: Box = boxOf(45.6, 56, 98.2, 5.6)

/** Of degrees, in whole world units. */
export function boxOf(west: number, north: number, east: number, south: number): Box {
  const [x, y] = project(west, north).map(Math.round) as [number, number]
  const [right, bottom] = project(east, south).map(Math.round) as [number, number]
  return { x, y, width: right - x, height: bottom - y }
}

/** CSS pixels a world unit at a zoom. */
export const pixelsPerUnit = (zoom: number): number => (TILE * 2 ** zoom) / WORLD

/** The zoom at which a CSS pixel is so many world units: the inverse of {@link pixelsPerUnit}. */
export const zoomOf = (unitsPerPixel: number): number => Math.log2(WORLD / (TILE * unitsPerPixel))

/** The camera that shows the whole box in the middle of a map of that size, as SVG's `xMidYMid meet` does. */
export function fitBox(box: Box, size: Size): Camera {
  const [lon, lat] = unproject(box.x + box.width / 2, box.y + box.height / 2)
  const scale = Math.min(size.width / box.width, size.height / box.height)
  return { lon, lat, zoom: Math.log2((scale * WORLD) / TILE) }
}

/** What a map of that size shows, in world units. */
export function viewBox(camera: Camera, size: Size): Box {
  const [x, y] = project(camera.lon, camera.lat)
  const scale = pixelsPerUnit(camera.zoom)
  const [width, height] = [size.width / scale, size.height / scale]
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** n, or the nearest that is allowed. */
export const clamp = (n: number, min: number, max: number) => Math.min(max, Math.max(min, n))

/** One step nearer or farther, around the middle. */
export const zoomBy = (camera: Camera, steps: number): Camera => ({
  ...camera,
  zoom: clamp(camera.zoom + steps, ZOOM_RANGE.min, ZOOM_RANGE.max),
})
