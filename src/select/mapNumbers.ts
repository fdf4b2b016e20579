import type { Atlas } from '../domain/atlas.ts'
import type { CountryId } from '../domain/ids.ts'
import { FLOWS } from '../domain/trade.ts'
import type { View } from '../view/view.ts'
import { corridorsShown, endsShown, inShown } from './compare/layers.ts'
import { comparedIn } from './compare/shown.ts'
import { corridorsLayer } from './layers/corridors.ts'
import { flowsLayer } from './layers/flows.ts'
import { layersOn } from './layers/layers.ts'
import { mapModel } from './mapModel.ts'
import { stateCounts } from './stateCounts.ts'
import { statesAt } from './time.ts'

/** What the map draws a number of: of a state, or of all. */
export const MAP_NUMBERS = ['items', ...FLOWS, 'sites', 'corridors'] as const

export interface MapNumber {
  readonly what: (typeof MAP_NUMBERS)[number]
  /** null is all that is drawn. */
  readonly of: CountryId | null
  /** null where it is not known. */
  readonly value: number | null
  readonly unit: string
}

/** The numbers that the map of a view draws: items of each partner, trade as arcs, how many sites and corridors. */
export function mapNumbers(atlas: Atlas, view: View): MapNumber[] {
  const { countries } = atlas
  const states = stateCounts(atlas)
  const compared = comparedIn(view)
  const on = layersOn(view)
  const painted = mapModel(states, view, statesAt(states, atlas, view.year)).states
  const arcs = on.includes('flows') ? flowsLayer(atlas, view, endsShown(countries, compared)).flows : []
  const sites = on.includes('sites') && atlas.minerals
  const corridors = on.includes('corridors') && atlas.routes
  const all = (what: 'sites' | 'corridors', value: number): MapNumber => ({
    what,
    of: null,
    value,
    unit: what,
  })
  return [
    ...painted
      .filter(({ fill }) => fill !== 'india' && fill !== 'context')
      .map(({ id, items }): MapNumber => ({ what: 'items', of: id, value: items, unit: 'items' })),
    ...arcs.flatMap((flow) =>
      FLOWS.map((what): MapNumber => ({ what, of: flow.country, value: flow[what], unit: 'USD million' })),
    ),
    // As sitesLayer has them; without that, which would be one more file for the first script to list.
    ...(sites ? [all('sites', inShown(sites.sites, compared).filter(({ at }) => at).length)] : []),
    ...(corridors
      ? [
          all(
            'corridors',
            corridorsLayer(corridorsShown(corridors.corridors, compared, countries), countries, view.year)
              .ways.length,
          ),
        ]
      : []),
  ]
}
