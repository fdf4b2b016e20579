import * as v from 'valibot'
import { Boundary } from './boundary.ts'
import { Country, Place } from './country.ts'
import { BoundaryView, CountryId, SectorId } from './ids.ts'
import { StageShare } from './market.ts'
import { FiscalYear } from './period.ts'
import { BaseShapes, StateCounts } from './region.ts'
import { DatasetVersion } from './release.ts'
import { Sentence } from './sentence.ts'
import { Source } from './source.ts'

/** What a deployment may set (data/site.json). */
export const Site = v.strictObject({
  /** The boundary view of an address that names none. */
  boundary: BoundaryView,
  /** Those that a reader may choose among; one alone is locked, and no other is built. */
  boundaryViews: v.pipe(v.array(BoundaryView), v.minLength(1, 'at least one boundary view is to be offered')),
  /** Every number is as of this day. */
  asOf: v.pipe(v.string(), v.isoDate()),
  /** What the first panel opens with. */
  question: Sentence,
})
export type Site = v.InferOutput<typeof Site>

const Label = { ...Place.entries, rank: v.number() }

/** Names on the map that are not the six: rank 1 is always shown, 3 only where there is room. */
export const MapLabels = v.strictObject({
  neighbours: v.array(v.strictObject({ id: v.string(), iso2: v.string(), ...Label })),
  waters: v.array(v.strictObject({ id: v.string(), ...Label })),
})
export type MapLabels = v.InferOutput<typeof MapLabels>

/** What the page is served with, so that map, sectors and headline figures are there before any script. */
export const Home = v.strictObject({
  site: Site,
  version: DatasetVersion,
  /** Name of a data file → its address, relative to the page; the addresses carry a hash in a build. */
  files: v.record(v.string(), v.string()),
  countries: v.array(
    v.strictObject({
      id: CountryId,
      iso2: v.string(),
      role: Country.entries.role,
      capital: Country.entries.capital,
      label: Place,
    }),
  ),
  /** Fiscal years that an address may name: from that of the first dated thing to the last of the trade series. */
  years: v.tuple([FiscalYear, FiscalYear]),
  sectors: v.array(v.strictObject({ id: SectorId, label: v.string(), icon: v.string() })),
  states: v.array(StateCounts),
  stages: v.array(StageShare),
  /** The sources of the stages. */
  sources: v.array(Source),
  labels: MapLabels,
  /** The boundary views that are offered, in the order of the choice. */
  boundaries: v.pipe(v.array(Boundary), v.minLength(1)),
  shapes: BaseShapes,
})
export type Home = v.InferOutput<typeof Home>
