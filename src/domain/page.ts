import * as v from 'valibot'
import { Download } from './download.ts'
import { Home, Site } from './home.ts'
import { BoundaryView } from './ids.ts'
import { DatasetVersion } from './release.ts'

/** What a page beside the atlas is served with. */
export const Page = v.strictObject({
  version: DatasetVersion,
  asOf: Site.entries.asOf,
  /** The boundary view of an address that names none. */
  boundary: BoundaryView,
  /** Those that an address may name. */
  boundaryViews: Site.entries.boundaryViews,
  /** Fiscal years that an address may name, the first and the last. */
  years: Home.entries.years,
  /** Name of a data file → its address, relative to the page. */
  files: v.record(v.string(), v.string()),
  /** From the page to the atlas: `./` or `../`. */
  up: v.string(),
  /** Of the page of data alone. */
  download: v.optional(Download),
})
export type Page = v.InferOutput<typeof Page>
