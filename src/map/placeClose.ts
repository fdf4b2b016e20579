import type { MapLabels, PlainLabel } from './labels.ts'
import type { Around } from './placeNames.ts'
import { type Point, project, WORLD } from './projection.ts'

const at = ([lon, lat]: readonly number[]): Point => project(lon as number, lat as number)

// CSS pixels: smaller than this on the screen, a place is not named.
const LEAST = 24
// Square kilometres would say nothing here: an enclave is small, and is what one comes so close for.
const ENCLAVES = WORLD / (512 * 2 ** 6.5)

/** The names that only a map closer than home has; `k` is world units a CSS pixel. */
export function closeNames(around: Around, labels: MapLabels, k: number, globe: boolean): PlainLabel[] {
  const known = new Set(labels.plain.map(({ id }) => id))
  const named = new Set<string>()
  const found = around.places.flatMap((place): PlainLabel[] => {
    if (place.kind === 'capital' || known.has(place.id)) return []
    const [west, south, east, north] = place.box
    const [left, bottom] = project(west, south)
    const [right, top] = project(east, north)
    const across = Math.min(right - left, bottom - top) / k
    const base = { id: place.id, at: at(place.at), rank: 3 }
    if (place.kind === 'neighbour')
      return across > LEAST ? [{ ...base, iso2: place.iso2, ...(!place.iso2 && { text: place.name }) }] : []
    if (globe) return []
    if (place.kind === 'enclave')
      return k < ENCLAVES ? [{ ...base, iso2: null, kind: 'enclave', text: place.name }] : []
    if (!around.hatched || across < LEAST) return []
    named.add(plainName(place.name))
    return [{ ...base, iso2: null, kind: 'disputed', text: withoutBrackets(place.name) }]
  })
  return globe ? found : [...found, ...ofRegions(around, named, k)]
}

/** A disputed area and the region that it is of have the same name but for what is in brackets. */
const plainName = (name: string) => withoutBrackets(name).replace('&', 'and')

/** Who administers it is said on its card and in the table. */
const withoutBrackets = (name: string) => name.replace(/ \(.*/, '')

function ofRegions({ near }: Around, named: ReadonlySet<string>, k: number): PlainLabel[] {
  return (near?.features ?? []).flatMap(({ properties: p, geometry }): PlainLabel[] => {
    if (p.kind === 'region' && geometry.type === 'Point' && !named.has(plainName(p.name)))
      return [
        {
          id: p.id,
          iso2: null,
          at: at(geometry.coordinates),
          rank: 3,
          kind: 'region',
          text: p.name,
          country: p.country,
        },
      ]
    if (p.kind !== 'river' || !p.name || geometry.type === 'Point') return []
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
    const longest = lines.reduce((a, b) => (b.length > a.length ? b : a))
    // Along its course, about a window apart: whichever are in sight compete, and the frame drops the rest.
    const step = 500 * k
    const stations: Point[] = []
    for (const point of longest.map(at)) {
      const last = stations.at(-1)
      if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) > step) stations.push(point)
    }
    return stations.map((point, i) => ({
      id: `${p.name} ${i}`,
      iso2: null,
      at: point,
      rank: 3,
      kind: 'river',
      text: p.name as string,
    }))
  })
}
