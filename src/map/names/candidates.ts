import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { LabelSide } from '../../domain/country.ts'
import type { MapPlace } from '../../domain/place.ts'
import type { ContextGeoJson, NearGeoJson, RegionGeoJson } from '../../domain/region.ts'
import { countryName } from '../../i18n/format.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import type { Box } from '../camera.ts'
import type { MapLabels } from '../labels.ts'
import { type Point, project } from '../projection.ts'
import { alongInSight, middlesInSight } from './insight.ts'

/** How a name is set; each has a style of its own. */
export type NameKind =
  | 'state'
  | 'capital'
  | 'china'
  | 'neighbour'
  | 'water'
  | 'disputed'
  | 'enclave'
  | 'region'
  | 'river'

/** A name that could stand on the map, and where; those of more weight come first. */
export interface Candidate {
  readonly id: string
  readonly kind: NameKind
  readonly text: string
  /** World units, in the order in which they are to be tried. */
  readonly at: readonly Point[]
  /** Of a capital: the sides of its dot on which the name may stand. */
  readonly sides?: readonly LabelSide[]
}

export interface Shown {
  readonly labels: MapLabels
  readonly region: RegionGeoJson | undefined
  readonly context: ContextGeoJson | undefined
  readonly near: NearGeoJson | undefined
  readonly places: readonly MapPlace[]
  /** World units. */
  readonly box: Box
  readonly zoom: number
}

/** From which zoom on there is room for them. */
const FROM = { neighbours: 4, disputed: 5, enclaves: 6.3 } as const

/** All names that could stand on the map as it is, by weight. */
export function candidates(shown: Shown): Candidate[] {
  const { labels, zoom } = shown
  const isSeen = seenIn(shown.box)
  const inSight = (own: Point, area: Polygon | MultiPolygon | undefined) =>
    isSeen(own) || !area ? [own] : middlesInSight(area, shown.box)
  const place = <K extends MapPlace['kind']>(kind: K, from: number): Extract<MapPlace, { kind: K }>[] =>
    zoom < from ? [] : shown.places.filter((p): p is Extract<MapPlace, { kind: K }> => p.kind === kind)
  const world = ({ at }: MapPlace) => project(...at)

  const states = labels.states.map(({ id, iso2, at }): Candidate => {
    const area = shown.region?.features.find((f) => f.properties.id === id)?.geometry
    return { id, kind: 'state', text: countryName(iso2), at: inSight(at, area) }
  })
  const capitals = labels.states.map(
    ({ id, capital }): Candidate => ({
      id: `capital-${id}`,
      kind: 'capital',
      text: capital.name,
      at: [capital.at],
      sides: [capital.side, ...SIDES.filter((side) => side !== capital.side)],
    }),
  )
  const neighbours = [
    ...labels.plain.flatMap(({ id, iso2, at }) => (iso2 ? [{ id, iso2, at }] : [])),
    ...place('neighbour', FROM.neighbours).flatMap((p) =>
      p.iso2 && !labels.plain.some(({ id }) => id === p.id) ? [{ id: p.id, iso2: p.iso2, at: world(p) }] : [],
    ),
  ].map(({ id, iso2, at }): Candidate => {
    const land = shown.context?.features.find((f) => f.properties.kind === 'land' && f.properties.id === id)
    const area = land?.geometry as Polygon | MultiPolygon | undefined
    const kind = id === 'CHN' ? 'china' : 'neighbour'
    return { id, kind, text: countryName(iso2), at: inSight(at, area) }
  })
  const waters = labels.plain.flatMap(({ id, iso2, at }): Candidate[] =>
    iso2 ? [] : [{ id, kind: 'water', text: t(`water.${id}` as MessageKey), at: [at] }],
  )
  const disputed = place('disputed', FROM.disputed).map(
    (p): Candidate => ({ id: p.id, kind: 'disputed', text: short(p.name), at: [world(p)] }),
  )
  const enclaves = place('enclave', FROM.enclaves).map(
    (p): Candidate => ({ id: p.id, kind: 'enclave', text: p.name, at: [world(p)] }),
  )
  const heavy = neighbours.filter(({ kind }) => kind === 'china')
  const all = [
    ...[...states, ...capitals, ...heavy, ...disputed, ...enclaves],
    ...[...neighbours.filter(({ kind }) => kind !== 'china'), ...waters, ...nearby(shown)],
  ]
  return withoutDoubles(all.filter(({ at }) => at.length > 0))
}

const SIDES: readonly LabelSide[] = ['right', 'left', 'below-left']

/** What stands in brackets says who administers an area; the card and the table say it, too. */
const short = (name: string) => name.replace(/ \(.*\)$/, '')

const seenIn =
  ({ x, y, width, height }: Box) =>
  ([px, py]: Point) =>
    px >= x && py >= y && px <= x + width && py <= y + height

/** First-level regions and rivers, which only a close map has. */
function nearby({ near, box }: Shown): Candidate[] {
  const regions: Candidate[] = []
  const rivers = new Map<string, Point[][]>()
  for (const { properties, geometry } of near?.features ?? []) {
    if (properties.kind === 'region' && geometry.type === 'Point')
      regions.push({
        id: properties.id,
        kind: 'region',
        text: properties.name,
        at: [toWorld(geometry.coordinates)],
      })
    if (properties.kind === 'river' && properties.name !== null && geometry.type !== 'Point') {
      const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
      const known = rivers.get(properties.name) ?? []
      rivers.set(properties.name, [...known, ...lines.map((line) => line.map(toWorld))])
    }
  }
  return [
    ...regions,
    ...[...rivers].map(
      ([name, lines]): Candidate => ({
        id: `river-${name}`,
        kind: 'river',
        text: name,
        at: alongInSight(lines, box),
      }),
    ),
  ]
}

const toWorld = ([lon = 0, lat = 0]: Position): Point => project(lon, lat)

/** A disputed area and a region may have one name: it stands once. */
function withoutDoubles(names: readonly Candidate[]): Candidate[] {
  const plain = (text: string) => text.replace(/\band\b/g, '&').toLocaleLowerCase()
  const seen = new Set<string>()
  return names.filter(({ kind, text }) => {
    if (kind !== 'disputed' && kind !== 'region') return true
    const isNew = !seen.has(plain(text))
    seen.add(plain(text))
    return isNew
  })
}
