import * as v from 'valibot'
import { FactId } from './fact.ts'
import { CountryId, SectorId } from './ids.ts'
import { DatasetVersion } from './release.ts'

/** What can be found, in the order in which groups stand that match equally well. */
export const SEARCH_GROUPS = [
  'country',
  'sector',
  'page',
  'chart',
  'item',
  'event',
  'fact',
  'mineral',
  'site',
  'element',
  'commodity',
  'source',
] as const
export type SearchGroup = (typeof SEARCH_GROUPS)[number]

/** One thing that can be found, and the place where the atlas shows it. */
export const SearchDocument = v.strictObject({
  group: v.picklist(SEARCH_GROUPS),
  title: v.pipe(v.string(), v.minLength(1)),
  subtitle: v.string(),
  /** From the atlas, like `?country=KAZ#dlg-4`; `country=` asks that no country be chosen. */
  href: v.pipe(v.string(), v.minLength(1)),
  /** A chosen country that is none of these would hide the place; every country shows it where this is absent. */
  countries: v.optional(v.array(CountryId)),
  /** The same for sectors. */
  sectors: v.optional(v.array(SectorId)),
  /** What it is, where that has an address of its own: its numbers and its sources. */
  fact: v.optional(FactId),
})
export type SearchDocument = v.InferOutput<typeof SearchDocument>

/** All that can be found, and the index over it (MiniSearch's own form); a document's id in it is its place in the list. */
export const SearchFile = v.strictObject({
  version: DatasetVersion,
  documents: v.array(SearchDocument),
  index: v.looseObject({ documentCount: v.number(), serializationVersion: v.literal(2) }),
})
export type SearchFile = v.InferOutput<typeof SearchFile>

/** Words that mean, to one who searches, the same: whoever types one finds what has another. */
export const Synonyms = v.array(
  v.pipe(v.array(v.pipe(v.string(), v.minLength(2))), v.minLength(2, 'a word alone has no synonym')),
)
export type Synonyms = v.InferOutput<typeof Synonyms>
