/** Side of the Web Mercator world square, in world units: at zoom 5 one unit is one CSS pixel. */
export const WORLD = 16384

export type Point = readonly [number, number]

/** Where a point in world units is on the screen, in CSS pixels of the map; null when it is on the far side. */
export type Place = (at: Point) => Point | null

/** Degrees (WGS 84) to world units; x grows eastward, y southward. Web Mercator, EPSG:3857. */
export function project(lon: number, lat: number): Point {
  const sin = Math.sin((lat * Math.PI) / 180)
  return [WORLD * (lon / 360 + 0.5), WORLD * (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI))]
}

/** The inverse of {@link project}. */
export function unproject(x: number, y: number): Point {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI
  return [(x / WORLD - 0.5) * 360, lat]
}
