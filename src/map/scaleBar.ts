import type { Camera } from '../domain/camera.ts'
import { pixelsPerUnit } from './camera.ts'
import { WORLD } from './projection.ts'

// Of the sphere that Web Mercator takes the earth for.
const EQUATOR_KM = (2 * Math.PI * 6378137) / 1000

/** At most so long, and kept free of names, in CSS pixels of a picture of the map. */
export const SCALE_PX = 110
export const SCALE_BOX = { width: 140, height: 50 } as const

/**
 * The longest round distance (1, 2 or 5 times a power of ten) that is at most so many CSS pixels long in the middle of
 * the map: kilometres a pixel = equator · cos(latitude) / (world · pixels a world unit).
 */
export function scaleBar({ lat, zoom }: Camera, maxPx: number): { km: number; px: number } {
  const kmPerPx = (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / (WORLD * pixelsPerUnit(zoom))
  const most = kmPerPx * maxPx
  const power = 10 ** Math.floor(Math.log10(most))
  const km = ([5, 2].find((n) => n * power <= most) ?? 1) * power
  return { km, px: km / kmPerPx }
}
