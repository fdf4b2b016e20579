import { roundCamera } from '../../domain/camera.ts'
import type { Home } from '../../domain/home.ts'
import type { PlaceId } from '../../domain/ids.ts'
import type { MapPlace, Places } from '../../domain/place.ts'
import type { RegionGeoJson } from '../../domain/region.ts'
import { countryName } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Size } from '../../map/camera.ts'
import { goTo } from '../../map/goTo.ts'
import type { LinkProps } from '../../map/link.ts'
import type { Point } from '../../map/projection.ts'
import type { Stop } from '../../map/walk.ts'
import type { StatePaint } from '../../select/mapModel.ts'
import type { Feature } from '../layers/useLayers.ts'
import type { Links } from '../useLinks.ts'
import { featureKind, featureName, partyName, placeKind, placeName } from './words.ts'

/** A stop of the walk, and what can be chosen in the list. */
export interface Place extends Stop {
  readonly kind: 'state' | Feature['kind'] | MapPlace['kind']
  /** Degrees: west, south, east, north; of what is no point. */
  readonly box?: Box
  readonly name: string
  /** The name with what it is, for those who only hear it. */
  readonly label: string
  readonly link: LinkProps
}

export const GROUPS = [
  ...(['state', 'capital', 'disputed', 'enclave'] as const),
  ...(['corridor', 'flow', 'site', 'city', 'neighbour'] as const),
]

/** Every place, in the order of the list; only the six while the others are on their way. */
export function placesOf(
  home: Home,
  states: readonly StatePaint[],
  places: Places | undefined,
  links: Links,
): Place[] {
  const six = home.countries.map(({ id, iso2, label }): Place => {
    const name = countryName(iso2)
    const paint = states.find((s) => s.id === id)
    const count = paint?.items
    return {
      id,
      kind: 'state',
      at: [label.lon, label.lat],
      name,
      label:
        paint?.role === 'india' || count === undefined
          ? t('map.state-india', { name })
          : t('map.state', { name, count }),
      link: links.country(id),
    }
  })
  const others = (places?.places ?? []).map((place): Place => {
    const name = placeName(place)
    const what = placeKind(place, (id) => partyName(id, home, places))
    return {
      id: place.id,
      kind: place.kind,
      at: place.at,
      name,
      label: t('reach.stop', { name, what }),
      link: links.to({ place: place.id }),
    }
  })
  return [...six, ...others]
}

/** What lies on the layers and has a place. */
export const featuresOf = (features: readonly Feature[], home: Home, links: Links): Place[] =>
  features.flatMap((feature): Place[] => {
    const where = whereOf(feature)
    if (!where) return []
    const id = feature.of.id as PlaceId
    const name = featureName(feature, home)
    const label = t('reach.stop', { name, what: featureKind(feature) })
    return [{ id, kind: feature.kind, name, label, link: links.to({ place: id }), ...where }]
  })

/** The middle of it and, of what is no point, its box; null where no place is known. */
export function whereOf(feature: Feature): Pick<Place, 'at' | 'box'> | null {
  switch (feature.kind) {
    case 'site':
    case 'city':
      return feature.of.at && { at: [feature.of.at.lon, feature.of.at.lat] }
    case 'corridor': {
      const nodes = feature.of.legs.flatMap((leg) => leg.nodes)
      return within(nodes.map(({ at }): Point => [at.lon, at.lat]))
    }
    case 'flow':
      return within(feature.of.ends)
  }
}

const within = (points: readonly Point[]): Pick<Place, 'at' | 'box'> => {
  const box = boxAround(points)
  return { at: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2], box }
}

/** The link that also goes there: the whole of it in view, above what the card covers. */
export function linkThere(
  place: Place,
  links: Links,
  places: Places | undefined,
  shapes: { readonly region: RegionGeoJson } | undefined,
  size: Size,
): LinkProps {
  const entry = places?.places.find(({ id }) => id === place.id)
  const box = entry
    ? 'box' in entry
      ? entry.box
      : undefined
    : (place.box ?? boxOfState(place.id, shapes?.region))
  const map = roundCamera(goTo({ at: place.at, ...(box && { box }) }, size, covered(size)))
  if (entry) return links.to({ place: entry.id, map })
  const country = shapes?.region.features.find((f) => f.properties.id === place.id)?.properties.id
  if (country) return links.country(country, map)
  return place.kind === 'state' ? place.link : links.to({ place: place.id as PlaceId, map })
}

// As Reach.module.css has it: on a narrow map the card is at its foot.
const NARROW = 560
const COVERED = 0.5
/** CSS pixels at the foot of a map of that size that the card of a place lies over. */
export const covered = ({ width, height }: Size) => (width <= NARROW ? height * COVERED : 0)

type Box = readonly [number, number, number, number]

function boxOfState(id: string, region: RegionGeoJson | undefined): Box | undefined {
  const geometry = region?.features.find((f) => f.properties.id === id)?.geometry
  if (!geometry) return undefined
  const points = geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2)
  return boxAround(points.map(([lon = 0, lat = 0]): Point => [lon, lat]))
}

function boxAround(points: readonly Point[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [lon, lat] of points) {
    ;[west, east] = [Math.min(west, lon), Math.max(east, lon)]
    ;[south, north] = [Math.min(south, lat), Math.max(north, lat)]
  }
  return [west, south, east, north]
}
