import type { City } from '../../domain/routes.ts'
import type { DotMark, LonLat } from './marks.ts'

/** From which zoom on a city of a rank is drawn: the first ranks always. */
const FROM = [
  { rank: 2, zoom: 0 },
  { rank: 3, zoom: 3.2 },
  { rank: 4, zoom: 4.6 },
  { rank: 6, zoom: 5.4 },
] as const
/** Degrees: nearer than that, two are the same place. */
const SAME = 0.35

const isSame = (a: LonLat, b: LonLat) => Math.hypot(a[0] - b[0], a[1] - b[1]) < SAME

export const citiesLayer = (cities: readonly City[]): readonly DotMark[] =>
  cities.map(({ id, name, at, rank, country }) => ({
    ...{ id, name, rank, country, kind: 'city' as const },
    at: [at.lon, at.lat],
  }))

/**
 * Which dots there are at a zoom: those of all ranks that it has room for, and no city where another dot is.
 * `named` are places that the map names anyhow.
 */
export function dotsAt(dots: readonly DotMark[], zoom: number, named: readonly LonLat[]): readonly DotMark[] {
  const [first] = FROM
  const { rank } = FROM.findLast((step) => zoom >= step.zoom) ?? first
  const kept: DotMark[] = []
  for (const dot of dots) {
    if (dot.rank > rank || named.some((at) => isSame(at, dot.at))) continue
    // Two towns of a way are two, however near.
    if (dot.kind === 'node' || !kept.some((other) => isSame(other.at, dot.at))) kept.push(dot)
  }
  return kept
}
