import type { Home } from '../domain/home.ts'
import type { BoundaryView, CountryId, SectorId } from '../domain/ids.ts'
import type { LayerId } from '../domain/layers.ts'
import type { View } from '../view/view.ts'
import { comparedIn } from './compare/shown.ts'
import { layersOn } from './layers/layers.ts'
import type { MapModel, StatePaint } from './mapModel.ts'

/** Those that have the most or the fewest items, and how many. */
interface End {
  readonly ids: readonly CountryId[]
  readonly items: number
}

/** What the map shows just now, to be said in one or two sentences. */
export interface SpokenMap {
  /** The partners of which it tells: all five, or those that are compared. */
  readonly partners: readonly CountryId[]
  readonly sectors: readonly SectorId[]
  /** The fiscal year by whose end the items had begun; null is now. */
  readonly year: MapModel['year']
  /** null where no partner has an item. */
  readonly most: End | null
  /** null where all partners have as many. */
  readonly fewest: End | null
  readonly chosen: CountryId | null
  readonly compared: readonly CountryId[]
  readonly boundary: BoundaryView
  readonly layers: readonly LayerId[]
  /** Which of the six are seen; null where all are, as in the home view. */
  readonly seen: readonly CountryId[] | null
}

/** From what is drawn; `isSeen` says whether any of a state is on the screen. */
export function spokenMap(
  model: MapModel,
  view: Pick<View, 'sectors' | 'country' | 'compare' | 'layers'>,
  countries: Home['countries'],
  isSeen: (country: Home['countries'][number]) => boolean,
): SpokenMap {
  const partners = model.states.filter((s) => s.role === 'partner' && s.fill !== 'context')
  const counts = partners.map((s) => s.items)
  const [most, fewest] = [Math.max(...counts), Math.min(...counts)]
  const seen = countries.filter(isSeen)
  return {
    partners: partners.map(({ id }) => id),
    sectors: view.sectors,
    year: model.year,
    most: most > 0 ? end(partners, most) : null,
    fewest: most > fewest ? end(partners, fewest) : null,
    chosen: view.country,
    compared: comparedIn(view).slice(1),
    boundary: model.boundary,
    layers: layersOn(view),
    seen: seen.length === countries.length ? null : seen.map(({ id }) => id),
  }
}

const end = (partners: readonly StatePaint[], items: number): End => ({
  ids: partners.filter((s) => s.items === items).map(({ id }) => id),
  items,
})
