import type { Atlas } from '../domain/atlas.ts'
import type { Scene, SceneFigure } from '../domain/briefing.ts'
import { MAP_NUMBERS, type MapNumber, mapNumbers } from '../select/mapNumbers.ts'
import type { Changed } from './figures.ts'

const ALL = 'all'
const AT = /^map:(\w+)#(\w+)$/

/** `map:KAZ#items` in parts, `of` null where it is of all; null where it is no number of a map. */
export function mapFigureOf({ at }: SceneFigure): { of: string | null; what: MapNumber['what'] } | null {
  const [, of, name] = AT.exec(at) ?? []
  const what = MAP_NUMBERS.find((one) => one === name)
  return of !== undefined && what ? { of: of === ALL ? null : of, what } : null
}

/** What the map of a scene draws, as the scene keeps it; nothing where it shows a chart, or words beside an ornament. */
export function mapFigures(
  atlas: Atlas,
  { show }: Pick<Scene, 'show'>,
  view: Parameters<typeof mapNumbers>[1],
): SceneFigure[] {
  if (show.as !== 'map') return []
  return mapNumbers(atlas, view).map(({ what, of, value, unit }) => ({
    at: `map:${of ?? ALL}#${what}`,
    ...{ value, unit },
  }))
}

/** What the map of a scene drew when that was written, and draws otherwise by now. */
export function changedOnMap(figures: readonly SceneFigure[], now: readonly SceneFigure[]): Changed[] {
  return figures.filter(mapFigureOf).flatMap((before) => {
    const same = now.find(({ at }) => at === before.at) ?? null
    return same?.value === before.value ? [] : [{ before, now: same }]
  })
}
