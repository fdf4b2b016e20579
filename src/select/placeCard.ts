import type { BoundaryView, PlaceId, SourceId } from '../domain/ids.ts'
import type { AreaReading, MapPlace, Places } from '../domain/place.ts'

/** A fact of a place, in the order in which it is read; parties by id, null is undetermined. */
export type PlaceFact =
  | { readonly kind: 'part-of' | 'within'; readonly party: string }
  | { readonly kind: 'holder'; readonly party: string | null; readonly source: SourceId }
  | { readonly kind: 'claimed'; readonly parties: readonly string[]; readonly source: SourceId }
  | { readonly kind: 'owner'; readonly party: string | null }
  | { readonly kind: 'areas'; readonly areas: readonly AreaReading[] }

/** What the card of a place says beside its name, in the boundary view that is drawn. */
export function placeCard(place: MapPlace, boundary: BoundaryView): readonly PlaceFact[] {
  switch (place.kind) {
    // What it is says all.
    case 'capital':
    case 'neighbour':
      return []
    case 'enclave':
      return [
        { kind: 'part-of', party: place.of },
        { kind: 'within', party: place.within },
      ]
    case 'disputed':
      return [
        { kind: 'holder', party: place.holder, source: place.source },
        { kind: 'claimed', parties: place.claimedBy, source: place.source },
        { kind: 'owner', party: place.owners[boundary] ?? null },
        { kind: 'areas', areas: place.areas },
      ]
  }
}

export const placeOf = (places: Places | undefined, id: PlaceId | string): MapPlace | undefined =>
  places?.places.find((place) => place.id === id)
