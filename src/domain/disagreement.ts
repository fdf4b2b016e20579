import * as v from 'valibot'
import { FactId } from './fact.ts'
import { SourceId } from './ids.ts'
import { Period } from './period.ts'

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
const At = v.pipe(v.array(FactId), v.minLength(1, 'says nowhere'))

/** What one side says; a true number has unit and period with it. */
export const Reading = v.pipe(
  v.strictObject({
    text: v.pipe(v.string(), v.minLength(1)),
    value: v.optional(v.number()),
    unit: v.optional(v.string()),
    period: v.optional(Period),
    sources: v.pipe(v.array(SourceId), v.minLength(1, 'a reading needs a source')),
  }),
  v.check(
    ({ value, unit, period }) =>
      (value === undefined) === (unit === undefined) && (value === undefined) === (period === undefined),
    'value, unit and period come together',
  ),
)
export type Reading = v.InferOutput<typeof Reading>

/** Sources that do not agree: all readings are kept, and nothing is averaged. `use` says which the atlas shows, if any. */
export const Disagreement = v.strictObject({
  id: Id,
  about: v.pipe(v.string(), v.minLength(1)),
  readings: v.pipe(v.array(Reading), v.minLength(2, 'one reading is no disagreement')),
  /** What the atlas shows, and why. */
  use: v.pipe(v.string(), v.minLength(1)),
  /** Where a reader meets it. */
  at: At,
})
export type Disagreement = v.InferOutput<typeof Disagreement>

/** What was looked for and not found. Absence is said where a reader would look for it; it is no proof. */
export const Gap = v.strictObject({
  id: Id,
  what: v.pipe(v.string(), v.minLength(1)),
  text: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(['event', 'figure', 'document', 'status', 'place']),
  asOf: v.pipe(v.string(), v.isoDate()),
  at: At,
})
export type Gap = v.InferOutput<typeof Gap>
