/** Where the map looks: degrees of the centre and the Web Mercator zoom of 512 px tiles (MapLibre's). */
export interface Camera {
  readonly lon: number
  readonly lat: number
  readonly zoom: number
}

/** `4.20/41.50/70.10`: zoom, latitude, longitude, as OpenStreetMap writes it. */
export const formatCamera = ({ lon, lat, zoom }: Camera): string =>
  [zoom.toFixed(2), lat.toFixed(3), lon.toFixed(3)].map(Number).join('/')

export function parseCamera(text: string): Camera | null {
  const [zoom, lat, lon, ...more] = text
    .split('/')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  if (zoom === undefined || lat === undefined || lon === undefined || more.length > 0) return null
  const sound = zoom >= 0 && zoom <= 12 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180
  return sound ? { lon, lat, zoom } : null
}
