import { type OwnData, type OwnDoubt, type OwnGeometry, type OwnNote, Refusal } from '../domain/own.ts'
import { pairsOf } from './walk.ts'

/** Where the six are, in degrees: what lies elsewhere, and here the other way round, may be swapped. */
const HERE = { west: 45.6, north: 56, east: 98.2, south: 5.6 }
const isHere = (lon: number, lat: number) =>
  lon >= HERE.west && lon <= HERE.east && lat >= HERE.south && lat <= HERE.north
const isOnEarth = (lon: number, lat: number) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90

/** No degree is a thousand, and metres of another projection nearly always are. */
const METRES = 1000

interface Found {
  readonly row: number
  readonly lon: number
  readonly lat: number
}

interface Seen {
  /** Rows with a place. */
  placed: number
  here: number
  /** Rows that would be here, and on Earth, the other way round. */
  hereSwapped: number
  onEarthSwapped: number
  outside: number
  firstOutside: Found | null
  /** The first that only the other way round is on Earth. */
  firstTurned: Found | null
  first: Found | null
}

function look(geometry: OwnGeometry, rows: number): Seen {
  const seen: Seen = {
    ...{ placed: 0, here: 0, hereSwapped: 0, onEarthSwapped: 0, outside: 0 },
    ...{ firstOutside: null, firstTurned: null, first: null },
  }
  for (let row = 0; row < rows; row++) {
    const [from, to] = pairsOf(geometry, row)
    if (from === to) continue
    let [ok, turned, bad] = [true, true, from]
    for (let i = from; i < to; i++) {
      const [lon, lat] = [geometry.at[2 * i] as number, geometry.at[2 * i + 1] as number]
      if (ok && !isOnEarth(lon, lat)) {
        ok = false
        bad = i
      }
      turned &&= isOnEarth(lat, lon)
    }
    const found = { row, lon: geometry.at[2 * bad] as number, lat: geometry.at[2 * bad + 1] as number }
    seen.placed++
    seen.first ??= found
    if (turned) seen.onEarthSwapped++
    if (ok && isHere(found.lon, found.lat)) seen.here++
    if (turned && isHere(found.lat, found.lon)) seen.hereSwapped++
    if (ok) continue
    seen.outside++
    seen.firstOutside ??= found
    if (turned) seen.firstTurned ??= found
  }
  return seen
}

const round = (n: number) => Math.round(n * 1e4) / 1e4

export interface Checked {
  readonly swapped: OwnDoubt | null
  readonly notes: readonly OwnNote[]
}

/** Whether the places are on Earth, and the right way round; refused where they are in another projection. */
export function checkPlaces(
  { format, count, lines }: Pick<OwnData, 'format' | 'count' | 'lines'>,
  geometry: OwnGeometry,
): Checked {
  const seen = look(geometry, count)
  const doubtOf = ({ row, lon, lat }: Found): OwnDoubt => ({
    ...{ line: lines[row] as number, lat: round(lat), lon: round(lon) },
  })
  const { outside, placed, firstOutside } = seen
  if (firstOutside === null) {
    const isFar = seen.here < 0.1 * placed && seen.hereSwapped >= 0.9 * placed
    return { swapped: isFar && seen.first ? doubtOf(seen.first) : null, notes: [] }
  }
  // All of them are on Earth the other way round.
  if (seen.onEarthSwapped === placed && seen.firstTurned)
    return { swapped: doubtOf(seen.firstTurned), notes: [] }
  const values = {
    ...{ place: format === 'csv' ? 'line' : 'feature', n: lines[firstOutside.row] as number },
    ...{ lon: String(round(firstOutside.lon)), lat: String(round(firstOutside.lat)) },
  }
  if (outside > 0.5 * placed) {
    const isMetres = Math.max(Math.abs(firstOutside.lon), Math.abs(firstOutside.lat)) > METRES
    throw new Refusal(isMetres ? 'metres' : 'range', values)
  }
  return { swapped: null, notes: [{ code: 'outside', values: { count: outside, ...values } }] }
}

/** The same places with latitude and longitude the other way round. */
export function swapPlaces(data: OwnData): OwnData {
  if (!data.geometry) return data
  const at = data.geometry.at.slice()
  for (let i = 0; i < at.length; i += 2) {
    const lon = at[i] as number
    at[i] = at[i + 1] as number
    at[i + 1] = lon
  }
  const notes = [...data.notes, { code: 'swapped', values: {} }]
  return { ...data, geometry: { ...data.geometry, at }, swapped: null, notes }
}
