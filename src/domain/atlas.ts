import * as v from 'valibot'
import { Country, Place, Sentence } from './country.ts'
import { BoundaryView, CountryId, SectorId, SourceId } from './ids.ts'
import { Item } from './item.ts'
import { Market, StageShare } from './market.ts'
import { FiscalYear } from './period.ts'
import { BaseShapes, StateCounts } from './region.ts'
import { Sector } from './sector.ts'
import { Source } from './source.ts'
import { CountryTrade, Priorities, TradeSector, WorldTrade } from './trade.ts'

/** What a deployment may set (data/site.json). */
export const Site = v.strictObject({
  /** The boundary view of an address that names none. */
  boundary: BoundaryView,
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
  /** Fiscal years of the trade series. */
  years: v.array(FiscalYear),
  sectors: v.array(v.strictObject({ id: SectorId, label: v.string(), icon: v.string() })),
  states: v.array(StateCounts),
  stages: v.array(StageShare),
  /** The sources of the stages and of the question. */
  sources: v.array(Source),
  questionSource: SourceId,
  labels: MapLabels,
  shapes: BaseShapes,
})
export type Home = v.InferOutput<typeof Home>

/** Everything else, loaded after the page is up. */
export const Atlas = v.strictObject({
  countries: v.array(Country),
  sectors: v.array(Sector),
  items: v.array(Item),
  sources: v.array(Source),
  trade: v.strictObject({
    countries: v.array(CountryTrade),
    world: WorldTrade,
    sectors: v.array(TradeSector),
    priorities: Priorities,
  }),
  market: Market,
})
export type Atlas = v.InferOutput<typeof Atlas>
