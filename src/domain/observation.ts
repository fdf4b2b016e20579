import * as v from 'valibot'
import { SourceId } from './ids.ts'
import { Period } from './period.ts'

export const ObservationId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not an id like "in-magnets-fy2024"'),
)

/** A state by ISO 3166-1 alpha-2 code, which need not be one of the six. */
export const Iso2 = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'not an ISO 3166-1 alpha-2 code like "CN"'))

/**
 * What a printed number leaves open: exact where it says nothing; `floor` is "more than", `ceiling` is "less than" or
 * "up to".
 */
export const BOUNDS = ['about', 'floor', 'ceiling'] as const
export const Bound = v.picklist(BOUNDS)
export type Bound = v.InferOutput<typeof Bound>

/** How a printed figure came about (see figure.ts); `projection` is a scenario's, `claim` has no primary source. */
export const OBSERVATION_STATUSES = [
  'reported',
  'estimated',
  'computed',
  'planned',
  'projection',
  'claim',
  'missing',
] as const
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number]

/** What every printed figure has. */
export const observed = {
  id: ObservationId,
  /** What is measured, in a line that reads alone. */
  what: v.pipe(v.string(), v.minLength(1)),
  /** null where the source gives none. */
  period: v.nullable(Period),
  /** null where the source prints none, or a range. */
  value: v.nullable(v.number()),
  /** `percent`, `t`, `t REO`, `USD million`, `INR crore` … */
  unit: v.pipe(v.string(), v.minLength(1)),
  bound: v.optional(Bound),
  /** Where a range is printed. */
  range: v.optional(v.tuple([v.number(), v.number()])),
  status: v.picklist(OBSERVATION_STATUSES),
  confidence: v.picklist(['high', 'medium', 'low']),
  /** Whether it may stand in a drawing beside others of its kind. */
  chart: v.boolean(),
  sources: v.pipe(v.array(SourceId), v.minLength(1, 'a figure needs a source')),
  /** What a reader must know before using it; where there is no number, why. */
  note: v.optional(v.string()),
}

/** One figure as its source prints it. */
export const Observation = v.strictObject(observed)
export type Observation = v.InferOutput<typeof Observation>
