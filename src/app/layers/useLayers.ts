import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { Gap } from '../../domain/disagreement.ts'
import type { Home } from '../../domain/home.ts'
import type { CountryId } from '../../domain/ids.ts'
import type { LayerId } from '../../domain/layers.ts'
import type { MineSite } from '../../domain/minerals.ts'
import type { City, Corridor } from '../../domain/routes.ts'
import type { Source } from '../../domain/source.ts'
import { atlasQuery, partQuery } from '../../load/load.ts'
import { comparedIn } from '../../select/compare/shown.ts'
import { citiesLayer } from '../../select/layers/cities.ts'
import { type CorridorsLayer, corridorsLayer } from '../../select/layers/corridors.ts'
import { type FlowsLayer, flowsLayer, type TradeFlow } from '../../select/layers/flows.ts'
import { layersOn } from '../../select/layers/layers.ts'
import type { DotMark } from '../../select/layers/marks.ts'
import { type SitesLayer, sitesLayer } from '../../select/layers/sites.ts'
import type { View } from '../../view/view.ts'
import { featuresOf, flowsShown, placesShown } from './models.ts'

/** What a layer has a card of. */
export type Feature =
  | { readonly kind: 'site'; readonly of: MineSite }
  | { readonly kind: 'corridor'; readonly of: Corridor }
  | { readonly kind: 'flow'; readonly of: TradeFlow }
  | { readonly kind: 'city'; readonly of: City }

export interface Layers {
  readonly on: readonly LayerId[]
  /** The fiscal year that they are of; null is now. */
  readonly year: View['year']
  /** undefined while it is not there, or not wanted. */
  readonly sites: SitesLayer | undefined
  readonly corridors: CorridorsLayer | undefined
  readonly flows: FlowsLayer | undefined
  readonly cities: readonly DotMark[] | undefined
  /** What can be chosen of the layers that are there, whether or not they are drawn; trade only where it is wanted. */
  readonly features: readonly Feature[]
  /** Those of the states that the map shows. */
  readonly shown: readonly Feature[]
  readonly sources: readonly Source[]
  /** What was looked for about corridors and not found. */
  readonly gaps: readonly Gap[]
  /** Whether all that was wanted has come, or will not. */
  readonly isSettled: boolean
  /** Layers whose file did not come. */
  readonly failed: (id: LayerId) => boolean
  readonly retry: (id: LayerId) => void
}

type Asked = Pick<View, 'layers' | 'sectors' | 'year' | 'country' | 'compare'>

/** The layers of the map, loaded once they are drawn, or `all` of them once something of them is looked for. */
export function useLayers(home: Home, view: Asked, all = false): Layers {
  const { layers, sectors, year, country, compare } = view
  const on = useMemo(() => layersOn({ layers, sectors }), [layers, sectors])
  const wants = (...ids: LayerId[]) => all || ids.some((id) => on.includes(id))
  // What failed is asked for again by the reader alone.
  const given = (wanted: boolean) => ({
    enabled: ({ state }: { state: { error: unknown } }) => wanted && !state.error,
  })
  const minerals = useQuery({ ...partQuery(home, 'minerals'), ...given(wants('sites')) })
  const routes = useQuery({ ...partQuery(home, 'routes'), ...given(wants('corridors', 'cities')) })
  const atlas = useQuery({ ...atlasQuery(home), ...given(wants('flows')) })
  const of: Record<LayerId, UseQueryResult> = {
    sites: minerals,
    corridors: routes,
    cities: routes,
    flows: atlas,
  }
  const { countries } = home
  const models = useModels(
    minerals.data?.facts.sites,
    routes.data?.facts,
    wants('flows') ? atlas.data : undefined,
    { sectors, year, country, compare },
    countries,
  )
  const asked = [minerals, routes, atlas].filter((_, i) =>
    [wants('sites'), wants('corridors', 'cities'), wants('flows')].at(i),
  )
  return {
    on,
    year,
    ...models,
    sources: useMemo(
      () => [
        ...(minerals.data?.sources ?? []),
        ...(routes.data?.sources ?? []),
        ...(atlas.data?.sources ?? []),
      ],
      [minerals.data, routes.data, atlas.data],
    ),
    gaps: useMemo(
      () => [...(atlas.data?.gaps ?? []), ...(routes.data?.gaps ?? [])],
      [atlas.data, routes.data],
    ),
    isSettled: asked.every(({ data, isError, isFetching }) => data !== undefined || (isError && !isFetching)),
    failed: (id) => of[id].isError && !of[id].isFetching,
    retry: (id) => void of[id].refetch(),
  }
}

function useModels(
  sites: readonly MineSite[] | undefined,
  routes: { corridors: readonly Corridor[]; cities: readonly City[] } | undefined,
  atlas: Atlas | undefined,
  { sectors, year, country, compare }: Omit<Asked, 'layers'>,
  countries: Home['countries'],
) {
  // Another country alone is no other map: only what is compared narrows the layers.
  const key = comparedIn({ country, compare }).toSorted().join()
  const compared = useMemo(() => (key === '' ? [] : (key.split(',') as CountryId[])), [key])
  const flows = useMemo(
    () => atlas && flowsLayer(atlas, { sectors, year }, countries),
    [atlas, sectors, year, countries],
  )
  const flowsNow = useMemo(
    () => (atlas && compared.length > 0 ? flowsShown(atlas, { sectors, year }, countries, compared) : flows),
    [atlas, flows, sectors, year, countries, compared],
  )
  // Apart from the flows, which alone follow the sectors: to draw all marks anew takes longer than a frame.
  const places = useMemo(
    () => placesShown(sites, routes, compared, countries),
    [sites, routes, countries, compared],
  )
  return {
    sites: useMemo(() => places.sites && sitesLayer(places.sites), [places]),
    corridors: useMemo(
      () => places.corridors && corridorsLayer(places.corridors, countries, year),
      [places, countries, year],
    ),
    cities: useMemo(() => places.cities && citiesLayer(places.cities), [places]),
    flows: flowsNow,
    features: useMemo(
      () => featuresOf({ sites, flows, corridors: routes?.corridors, cities: routes?.cities }),
      [routes, flows, sites],
    ),
    shown: useMemo(() => featuresOf({ ...places, flows: flowsNow }), [places, flowsNow]),
  }
}
