import * as v from 'valibot'
import { SourceId } from './ids.ts'
import { Period } from './period.ts'

const Sources = v.pipe(v.array(SourceId), v.minLength(1, 'a figure needs a source'))
const Unit = v.pipe(v.string(), v.minLength(1, 'a figure needs a unit'))
const known = { value: v.number(), unit: Unit, period: Period, sources: Sources }

/**
 * A number never travels alone: it has a unit, a period and a source, and says how it came about,
 * or it says why it is absent. `note` is what a reader must know before using it.
 */
export const Figure = v.variant('status', [
  v.strictObject({ status: v.literal('reported'), ...known, note: v.optional(v.string()) }),
  v.strictObject({ status: v.literal('estimated'), ...known, note: v.optional(v.string()) }),
  v.strictObject({ status: v.literal('provisional'), ...known, note: v.optional(v.string()) }),
  /** `formula` names the inputs, so that a test can do the sum again. */
  v.strictObject({
    status: v.literal('computed'),
    ...known,
    formula: v.string(),
    note: v.optional(v.string()),
  }),
  v.strictObject({ status: v.literal('missing'), period: Period, reason: v.string() }),
])
export type Figure = v.InferOutput<typeof Figure>
