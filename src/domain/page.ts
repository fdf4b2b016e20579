import * as v from 'valibot'
import { Download } from './download.ts'
import { Site } from './home.ts'
import { DatasetVersion } from './release.ts'

/** Pages beside the atlas itself; each is a folder of that name. */
export const PAGES = ['sources', 'data'] as const
export type PageName = (typeof PAGES)[number]

/** What such a page is served with. */
export const Page = v.strictObject({
  version: DatasetVersion,
  asOf: Site.entries.asOf,
  /** Name of a data file → its address, relative to the page. */
  files: v.record(v.string(), v.string()),
  /** From the page to the atlas: `./` or `../`. */
  up: v.string(),
  download: Download,
})
export type Page = v.InferOutput<typeof Page>
