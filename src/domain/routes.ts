import * as v from 'valibot'
import { CountryId, ItemId, PlaceId, SourceId } from './ids.ts'
import { Iso2 } from './observation.ts'
import { PartialDate } from './period.ts'

/** WGS 84, degrees. */
const At = v.strictObject({ lon: v.number(), lat: v.number() })

/** How goods move along a leg; `link` joins two ends of which nobody tells the way between. */
export const MODES = ['rail', 'rail-road', 'road', 'sea', 'pipeline', 'link'] as const
export type Mode = (typeof MODES)[number]

/** `agreed` is an agreement that names no line; `link` a contract of which nobody tells the way. */
export const CORRIDOR_STATUSES = ['operating', 'partly', 'building', 'agreed', 'link'] as const
export type CorridorStatus = (typeof CORRIDOR_STATUSES)[number]

const CorridorNode = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  in: Iso2,
  at: At,
  /** `town`: the point of the town; `assumed`: no source names it on this way. */
  quality: v.picklist(['town', 'approximate', 'assumed']),
})
export type CorridorNode = v.InferOutput<typeof CorridorNode>

const Leg = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  mode: v.picklist(MODES),
  /** Where it is not that of the whole. */
  status: v.optional(v.picklist(CORRIDOR_STATUSES)),
  confidence: v.optional(v.literal('low')),
  /** How far the line swings out to the right of its way, as a share of its length: a ship does not cross land. */
  bend: v.optional(v.pipe(v.number(), v.minValue(-0.5), v.maxValue(0.5))),
  nodes: v.pipe(v.array(CorridorNode), v.minLength(2)),
})

/** A way for goods, or one that is meant to be; all lines are schematic, between named towns. */
export const Corridor = v.strictObject({
  id: PlaceId,
  name: v.pipe(v.string(), v.minLength(1)),
  status: v.picklist(CORRIDOR_STATUSES),
  detail: v.optional(v.string()),
  /** Since when there is what is drawn; null where no source says so. */
  since: v.nullable(PartialDate),
  /** A printed length in kilometres, and of what. */
  length: v.nullable(v.strictObject({ km: v.pipe(v.number(), v.minValue(1)), of: v.string() })),
  text: v.pipe(v.string(), v.minLength(1)),
  /** Each a line of its own: they are never joined end to end. */
  legs: v.pipe(v.array(Leg), v.minLength(1)),
  items: v.array(ItemId),
  sources: v.pipe(v.array(SourceId), v.minLength(1)),
})
export type Corridor = v.InferOutput<typeof Corridor>

/** A city of the six beside the capitals; rank 0 is the largest. */
export const City = v.strictObject({
  id: PlaceId,
  name: v.pipe(v.string(), v.minLength(1)),
  country: CountryId,
  rank: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  at: At,
})
export type City = v.InferOutput<typeof City>

/** What the map loads for its layers of corridors and cities. */
export const Routes = v.strictObject({
  corridors: v.array(Corridor),
  cities: v.array(City),
  /** Of the cities. */
  source: SourceId,
})
export type Routes = v.InferOutput<typeof Routes>
