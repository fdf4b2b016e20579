import * as v from 'valibot'
import { Download } from './download.ts'
import { Site } from './home.ts'
import { BoundaryView } from './ids.ts'
import { PARTS, type PartName } from './partName.ts'
import { DatasetVersion } from './release.ts'

/** Pages on one subject each: what is chosen on the map holds on them, too. */
export const SUBJECTS = ['rare-earths', 'trade', 'minerals', 'timeline'] as const
export type Subject = (typeof SUBJECTS)[number]

/** Pages beside the atlas itself; each is a folder of that name. */
export const PAGES = [...SUBJECTS, 'sources', 'data'] as const
export type PageName = (typeof PAGES)[number]

/** The parts that each page loads beside the atlas. */
export const PARTS_OF: Readonly<Record<PageName, readonly PartName[]>> = {
  'rare-earths': ['rareEarths', 'timeline'],
  trade: ['commodities'],
  minerals: ['minerals'],
  timeline: ['timeline'],
  sources: PARTS,
  data: PARTS,
}

/** What such a page is served with. */
export const Page = v.strictObject({
  version: DatasetVersion,
  asOf: Site.entries.asOf,
  /** The boundary view of an address that names none. */
  boundary: BoundaryView,
  /** Name of a data file → its address, relative to the page. */
  files: v.record(v.string(), v.string()),
  /** From the page to the atlas: `./` or `../`. */
  up: v.string(),
  /** Of the page of data alone. */
  download: v.optional(Download),
})
export type Page = v.InferOutput<typeof Page>
