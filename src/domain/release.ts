import * as v from 'valibot'

/** A version of the dataset: MAJOR.MINOR.PATCH. A figure or a row that changed is a new MINOR; a column that went, MAJOR. */
export const DatasetVersion = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'not a version like 1.2.0'))

export const Release = v.strictObject({
  version: DatasetVersion,
  date: v.pipe(v.string(), v.isoDate()),
  changes: v.pipe(v.array(v.string()), v.minLength(1)),
})
export type Release = v.InferOutput<typeof Release>

/** How to cite the dataset; `address` in each form stands for where the reader found it. */
export const Reference = v.strictObject({
  address: v.string(),
  text: v.string(),
  bibtex: v.string(),
  csl: v.string(),
})
export type Reference = v.InferOutput<typeof Reference>
