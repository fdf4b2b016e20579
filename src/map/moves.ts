import type { Camera } from '../domain/camera.ts'
import { clamp, pixelsPerUnit, type Size, zoomBy } from './camera.ts'
import { type Point, project, unproject, WORLD } from './projection.ts'

// As far as an address may name; Mercator's own edge is at 85.05°.
const MAX_LAT = 85

// WheelEvent.deltaMode: pixels, lines, pages.
const PIXELS_PER_DELTA = [1, 20, 400]

/** Looks so many CSS pixels farther east and south; an edge of the world stops the middle. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  const [x, y] = project(camera.lon, camera.lat)
  const scale = pixelsPerUnit(camera.zoom)
  const [lon, lat] = unproject(clamp(x + dx / scale, 0, WORLD), y + dy / scale)
  return { ...camera, lon, lat: clamp(lat, -MAX_LAT, MAX_LAT) }
}

/** So many steps nearer or farther, while what lies under a point (CSS pixels of the map) stays there. */
export function zoomAround(camera: Camera, size: Size, [x, y]: Point, steps: number): Camera {
  const { zoom } = zoomBy(camera, steps)
  // What is there moves away from the middle as the map grows: the camera goes after it.
  const growth = 2 ** (zoom - camera.zoom) - 1
  return panBy({ ...camera, zoom }, (x - size.width / 2) * growth, (y - size.height / 2) * growth)
}

/** Steps of zoom for a turn of the wheel; a pinch on a touchpad comes as a fine wheel with Ctrl. */
export function wheelSteps(wheel: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = wheel.deltaY * (PIXELS_PER_DELTA[wheel.deltaMode] ?? 1)
  return clamp(-pixels * (wheel.ctrlKey ? 0.01 : 0.002), -0.5, 0.5)
}
