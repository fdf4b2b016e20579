import * as v from 'valibot'

// Marked, so that the first script, which needs none of the schemas, is built without them.
const id = /* @__NO_SIDE_EFFECTS__ */ <B extends string>(brand: B, pattern: RegExp, example: string) =>
  v.pipe(
    v.string(),
    v.regex(pattern, (issue) => `${issue.received} is no ${brand} (like "${example}")`),
    v.brand(brand),
  )

/** ISO 3166-1 alpha-3. */
export const CountryId = id('CountryId', /^[A-Z]{3}$/, 'KAZ')
export const SectorId = id('SectorId', /^[a-z]+(-[a-z]+)*$/, 'critical-minerals')
export const SourceId = id('SourceId', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'usgs-mcs2026-ree')
export const ItemId = id('ItemId', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'dlg-4')

/** Whose depiction of boundaries the map draws; data/shapes/owners.json lists them. */
export const BoundaryView = v.pipe(
  v.string(),
  v.regex(/^[a-z]+$/, (issue) => `${issue.received} is no BoundaryView (like "intl")`),
)

/** A place on the map that is chosen for itself: the id of its cell or state, or that of a capital. */
export const PlaceId = id('PlaceId', /^[A-Za-z]+([_-][A-Za-z]+)*$/, 'CHN_AKSAI')

export type CountryId = v.InferOutput<typeof CountryId>
export type SectorId = v.InferOutput<typeof SectorId>
export type SourceId = v.InferOutput<typeof SourceId>
export type ItemId = v.InferOutput<typeof ItemId>
export type PlaceId = v.InferOutput<typeof PlaceId>
export type BoundaryView = v.InferOutput<typeof BoundaryView>
