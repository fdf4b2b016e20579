import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PlaceId } from '../../domain/ids.ts'
import { atlasQuery, placesQuery } from '../../load/load.ts'
import { layersOn } from '../../select/layers/layers.ts'
import { placeOf } from '../../select/placeCard.ts'
import { useSites } from '../layers/useSites.ts'
import type { MapReachProps } from './MapReach.tsx'
import { placesOf, sitesOf } from './stops.ts'

/** Where one can go on the map, loaded once it is asked for: states, places and, where they are drawn, mineral sites. */
export function usePlaces(props: Pick<MapReachProps, 'home' | 'view' | 'model' | 'links'>, isAsked: boolean) {
  const { home, view, model, links } = props
  const query = useQuery({ ...placesQuery(home), enabled: isAsked })
  const atlas = useQuery({ ...atlasQuery(home), enabled: isAsked })
  const places = query.data
  // What is no place may be a site, whether or not those are drawn.
  const isUnknown = view.place !== null && places !== undefined && !placeOf(places, view.place)
  const hasSites = layersOn(view).includes('sites')
  const sites = useSites(home, (hasSites && isAsked) || isUnknown)
  const drawn = hasSites ? sites.layer : undefined
  const all = useMemo(
    () => [
      ...placesOf(home, model.states, places, links),
      ...(hasSites && sites.all ? sitesOf(sites.all, links) : []),
    ],
    [home, model.states, places, links, hasSites, sites.all],
  )
  return {
    all,
    places,
    sites,
    /** Sites without a place, to be listed. */
    unplaced: (drawn?.unplaced ?? []).map(({ id, name }) => ({
      id,
      name,
      link: links.to({ place: id as PlaceId }),
    })),
    sources: [...(atlas.data?.sources ?? []), ...sites.sources],
    failed: query.isError,
    state: places ? 'there' : query.isError && !query.isFetching ? 'failed' : 'loading',
    retry: () => void query.refetch(),
  } as const
}
