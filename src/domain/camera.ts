/** Where the map looks: degrees of the centre and the Web Mercator zoom of 512 px tiles (MapLibre's). */
export interface Camera {
  readonly lon: number
  readonly lat: number
  readonly zoom: number
}

/** How far out and in the map goes; an address may ask for no more. */
export const ZOOM_RANGE = { min: 1, max: 10 } as const

/** `4.20/41.50/70.10`: zoom, latitude, longitude, as OpenStreetMap writes it. */
export const formatCamera = ({ lon, lat, zoom }: Camera): string =>
  [zoom.toFixed(2), lat.toFixed(3), lon.toFixed(3)].map(Number).join('/')

/** As exact as the address: what is shown is what a link restores. */
export const roundCamera = (camera: Camera): Camera => parseCamera(formatCamera(camera)) ?? camera

export function parseCamera(text: string): Camera | null {
  const camera = numbersOf(text)
  return camera && camera.zoom === clampZoom(camera.zoom) ? camera : null
}

/** Of a text that is no camera of this map: the same place as near as the map goes; null where it names none. */
export function nearestCamera(text: string): Camera | null {
  const camera = numbersOf(text)
  return camera && { ...camera, zoom: clampZoom(camera.zoom) }
}

const clampZoom = (zoom: number) => Math.min(ZOOM_RANGE.max, Math.max(ZOOM_RANGE.min, zoom))

/** A place on Earth, at whatever zoom. */
function numbersOf(text: string): Camera | null {
  const [zoom, lat, lon, ...more] = text
    .split('/')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  if (zoom === undefined || lat === undefined || lon === undefined || more.length > 0) return null
  return Number.isFinite(zoom) && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? { lon, lat, zoom } : null
}
