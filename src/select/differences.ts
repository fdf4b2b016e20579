import type { BoundaryView } from '../domain/ids.ts'
import type { AreaReading, DisputedPlace, Places } from '../domain/place.ts'

/** How far the readings of one area lie apart: square kilometres, and percent of the area as the map draws it. */
export interface Spread {
  readonly from: number
  readonly to: number
  readonly percent: number
}

/** A disputed area, and to whom it belongs in each view. */
export interface DisputedArea {
  readonly place: DisputedPlace
  /** In the order of the views; null is undetermined. */
  readonly owners: readonly { readonly view: BoundaryView; readonly party: string | null }[]
  readonly drawn: AreaReading
  readonly others: readonly AreaReading[]
  /** null where there is no other reading. */
  readonly spread: Spread | null
}

export interface Differences {
  /** Those that not all views give to the same party, the largest first. */
  readonly differing: readonly DisputedArea[]
  /** The others: disputed, and given to the same party by all. */
  readonly agreed: readonly DisputedArea[]
}

/** What differs between these views, and what is disputed and does not. */
export function differences({ places }: Pick<Places, 'places'>, views: readonly BoundaryView[]): Differences {
  const areas = places
    .flatMap((place) => (place.kind === 'disputed' ? areaOf(place, views) : []))
    .toSorted((a, b) => b.drawn.km2 - a.drawn.km2)
  const isAgreed = ({ owners }: DisputedArea) => new Set(owners.map(({ party }) => party)).size <= 1
  return {
    differing: areas.filter((area) => !isAgreed(area)),
    agreed: areas.filter(isAgreed),
  }
}

function areaOf(place: DisputedPlace, views: readonly BoundaryView[]): DisputedArea[] {
  // The first reading is that of the map itself.
  const [drawn, ...others] = place.areas
  if (!drawn) return []
  const owners = views.map((view) => ({ view, party: place.owners[view] ?? null }))
  return [{ place, owners, drawn, others, spread: others.length > 0 ? spreadOf(place.areas, drawn) : null }]
}

function spreadOf(readings: readonly AreaReading[], drawn: AreaReading): Spread {
  const all = readings.map(({ km2 }) => km2)
  const [from, to] = [Math.min(...all), Math.max(...all)]
  return { from, to, percent: (100 * (to - from)) / drawn.km2 }
}
