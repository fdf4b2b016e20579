import * as v from 'valibot'
import { BoundaryView, CountryId, PlaceId, SourceId } from './ids.ts'

/** Degrees, longitude first. */
const At = v.tuple([v.number(), v.number()])
/** Degrees: west, south, east, north. */
const Box = v.tuple([v.number(), v.number(), v.number(), v.number()])

/** A state or another party to a dispute: `iso2` where it has one, so that its name is in the reader's language. */
export const Party = v.strictObject({ id: v.string(), iso2: v.nullable(v.string()), name: v.string() })
export type Party = v.InferOutput<typeof Party>

/** An area as one source draws it. */
export const AreaReading = v.strictObject({ km2: v.number(), source: SourceId, note: v.nullable(v.string()) })
export type AreaReading = v.InferOutput<typeof AreaReading>

const place = { id: PlaceId, name: v.string(), at: At }

/** What can be gone to on the map beside the six states themselves. */
export const MapPlace = v.variant('kind', [
  v.strictObject({ ...place, kind: v.literal('capital'), country: CountryId }),
  /** A neighbour: context of the six, for which nothing is counted. */
  v.strictObject({ ...place, kind: v.literal('neighbour'), iso2: v.nullable(v.string()), box: Box }),
  /** A part of one state within another, which no view disputes. */
  v.strictObject({ ...place, kind: v.literal('enclave'), of: CountryId, within: CountryId, box: Box }),
  v.strictObject({
    ...place,
    kind: v.literal('disputed'),
    box: Box,
    /** Who holds it; null is nobody that the sources agree on. */
    holder: v.nullable(v.string()),
    claimedBy: v.pipe(v.array(v.string()), v.minLength(1)),
    /** Who says so of holder and claimants. */
    source: SourceId,
    /** View → the party that it belongs to there; null is undetermined. */
    owners: v.record(BoundaryView, v.nullable(v.string())),
    /** The area as this map draws it, and as other sources do; square kilometres. */
    areas: v.pipe(v.array(AreaReading), v.minLength(1)),
  }),
])
export type MapPlace = v.InferOutput<typeof MapPlace>
export type DisputedPlace = Extract<MapPlace, { kind: 'disputed' }>

/** places.json: where one can go on the map, and who the parties to the disputes are. */
export const Places = v.strictObject({
  version: v.string(),
  places: v.array(MapPlace),
  parties: v.array(Party),
})
export type Places = v.InferOutput<typeof Places>
