import type { Home } from '../../domain/home.ts'
import { dotsAt } from '../../select/layers/cities.ts'
import type { DotMark } from '../../select/layers/marks.ts'
import type { Layers } from './useLayers.ts'

/** Dots come and go in steps of the zoom, not with every frame of a movement. */
export const stepOf = (zoom: number): number => Math.floor(zoom * 5) / 5

/** The dots of the layers that are drawn; the capitals of the six have a dot and a name of their own. */
export function dotsOf(
  { on, corridors, cities }: Pick<Layers, 'on' | 'corridors' | 'cities'>,
  step: number,
  { countries }: Home,
): readonly DotMark[] {
  const all = [
    ...((on.includes('corridors') && corridors?.nodes) || []),
    ...((on.includes('cities') && cities) || []),
  ]
  return dotsAt(
    all,
    step,
    countries.map(({ capital }) => [capital.lon, capital.lat]),
  )
}
