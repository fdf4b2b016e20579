import * as v from 'valibot'

export const LicenceId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'not a licence id like "us-public-domain"'),
  v.brand('LicenceId'),
)
export type LicenceId = v.InferOutput<typeof LicenceId>

/**
 * open: no conditions; attribution: with credit; facts: no licence is stated or rights are reserved, so that figures
 * are restated with credit and a link, and no text is copied; closed: not re-shared, and not in the download.
 */
export const TERMS = ['open', 'attribution', 'facts', 'closed'] as const

/** What may be done with what comes from a source. */
export const Licence = v.strictObject({
  id: LicenceId,
  name: v.pipe(v.string(), v.minLength(1)),
  url: v.nullable(v.pipe(v.string(), v.url())),
  terms: v.picklist(TERMS),
  /** How to credit it; `{publisher}` stands for the publisher's name. */
  attribution: v.string(),
  note: v.string(),
})
export type Licence = v.InferOutput<typeof Licence>
