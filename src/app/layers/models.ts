import type { Atlas } from '../../domain/atlas.ts'
import type { Home } from '../../domain/home.ts'
import type { CountryId } from '../../domain/ids.ts'
import type { MineSite } from '../../domain/minerals.ts'
import type { City, Corridor } from '../../domain/routes.ts'
import { corridorsShown, endsShown, inShown } from '../../select/compare/layers.ts'
import { comparedIn } from '../../select/compare/shown.ts'
import { citiesLayer } from '../../select/layers/cities.ts'
import { corridorsLayer } from '../../select/layers/corridors.ts'
import { type FlowsLayer, flowsLayer } from '../../select/layers/flows.ts'
import { layersOn } from '../../select/layers/layers.ts'
import { sitesLayer } from '../../select/layers/sites.ts'
import type { View } from '../../view/view.ts'
import type { Feature, Layers } from './useLayers.ts'

type Countries = Home['countries']

/** What layers are drawn from. */
export type LayerModels = Pick<Layers, 'on' | 'year' | 'sites' | 'corridors' | 'flows' | 'cities'>

/** The places of the layers that lie in states which the map shows; none compared means all. */
export const placesShown = (
  sites: readonly MineSite[] | undefined,
  routes: { readonly corridors: readonly Corridor[]; readonly cities: readonly City[] } | undefined,
  compared: readonly CountryId[],
  countries: Countries,
) => ({
  sites: sites && inShown(sites, compared),
  corridors: routes && corridorsShown(routes.corridors, compared, countries),
  cities: routes && inShown(routes.cities, compared),
})

/** Trade of the states that the map shows. */
export const flowsShown = (
  atlas: Atlas,
  asked: Pick<View, 'sectors' | 'year'>,
  countries: Countries,
  compared: readonly CountryId[],
): FlowsLayer => flowsLayer(atlas, asked, compared.length > 0 ? endsShown(countries, compared) : countries)

/** What the layers have a card of. */
export const featuresOf = (of: {
  sites: readonly MineSite[] | undefined
  corridors: readonly Corridor[] | undefined
  cities: readonly City[] | undefined
  flows: FlowsLayer | undefined
}): readonly Feature[] => [
  ...(of.corridors ?? []).map((corridor) => ({ kind: 'corridor' as const, of: corridor })),
  ...(of.flows?.flows ?? []).map((flow) => ({ kind: 'flow' as const, of: flow })),
  ...(of.sites ?? []).map((site) => ({ kind: 'site' as const, of: site })),
  ...(of.cities ?? []).map((city) => ({ kind: 'city' as const, of: city })),
]

/** The layers of a view of a whole atlas, all at once: for what is made of it without a page. */
export function layersIn(
  atlas: Atlas,
  view: View,
  { countries }: Pick<Home, 'countries'>,
): LayerModels & Pick<Layers, 'shown'> {
  const compared = comparedIn(view)
  const places = placesShown(atlas.minerals?.sites, atlas.routes, compared, countries)
  const flows = flowsShown(atlas, view, countries, compared)
  return {
    on: layersOn(view),
    year: view.year,
    sites: places.sites && sitesLayer(places.sites),
    corridors: places.corridors && corridorsLayer(places.corridors, countries, view.year),
    cities: places.cities && citiesLayer(places.cities),
    flows,
    shown: featuresOf({ ...places, flows }),
  }
}
