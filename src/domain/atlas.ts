import * as v from 'valibot'
import type { Commodities } from './commodities.ts'
import { Country } from './country.ts'
import { Dataset } from './dataset.ts'
import { Disagreement, Gap } from './disagreement.ts'
import { Site } from './home.ts'
import { Item } from './item.ts'
import { Licence } from './licence.ts'
import { Market } from './market.ts'
import type { Minerals } from './minerals.ts'
import type { RareEarths } from './rareEarths.ts'
import { DatasetVersion, Reference, Release } from './release.ts'
import type { Routes } from './routes.ts'
import { Sector } from './sector.ts'
import { Source } from './source.ts'
import type { Timeline } from './timeline.ts'
import { CountryTrade, Priorities, TradeSector, WorldTrade } from './trade.ts'

/** What every page loads after it is up. */
export const Atlas = v.strictObject({
  /** Of the dataset; a page takes no other than its own. */
  version: DatasetVersion,
  asOf: Site.entries.asOf,
  releases: v.array(Release),
  reference: Reference,
  datasets: v.array(Dataset),
  licences: v.array(Licence),
  disagreements: v.array(Disagreement),
  gaps: v.array(Gap),
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
/** The atlas, with the parts that a page has loaded beside it (src/domain/part.ts). */
export type Atlas = v.InferOutput<typeof Atlas> & {
  readonly rareEarths?: RareEarths
  readonly commodities?: Commodities
  readonly minerals?: Minerals
  readonly timeline?: Timeline
  readonly routes?: Routes
}
