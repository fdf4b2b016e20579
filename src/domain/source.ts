import * as v from 'valibot'
import { SourceId } from './ids.ts'
import { LicenceId } from './licence.ts'
import { PartialDate } from './period.ts'

/** A page that a figure or a sentence rests on. */
export const Source = v.strictObject({
  id: SourceId,
  publisher: v.pipe(v.string(), v.minLength(1)),
  /** null where the page shows none. */
  title: v.nullable(v.string()),
  url: v.pipe(v.string('a source needs a URL'), v.url()),
  /** Of publication; null where the page shows none. */
  date: v.nullable(PartialDate),
  dateNote: v.optional(v.string()),
  /** What may be re-used and how (data/licences.json). */
  licence: LicenceId,
  note: v.optional(v.string()),
  /** false: kept for the record, too weak to be named on a screen. */
  display: v.optional(v.boolean(), true),
})
export type Source = v.InferOutput<typeof Source>
