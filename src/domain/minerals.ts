import * as v from 'valibot'
import { CountryId, ItemId, SourceId } from './ids.ts'
import { Bound, Iso2, ObservationId, observed } from './observation.ts'

export const MINERAL_STAGES = [
  'mine',
  'refinery',
  'smelter',
  'product',
  'capacity',
  'reserves',
  'resources',
  'trade',
  'other',
] as const

/** One figure of one mineral in one state (or, where `country` is null, in the Central Asian states that are listed). */
export const MineralFigure = v.strictObject({
  ...observed,
  country: v.nullable(CountryId),
  /** "antimony": lower case, one name a mineral. */
  mineral: v.pipe(v.string(), v.regex(/^[a-z][a-z -]*$/)),
  /** What is made or held, where the mineral alone does not say it: "iron ore (usable ore)", "ferrosilicon". */
  thing: v.optional(v.pipe(v.string(), v.minLength(1))),
  stage: v.picklist(MINERAL_STAGES),
  /** The world's, in the same unit from the same edition; its share follows from the two. */
  world: v.optional(
    v.strictObject({
      value: v.number(),
      bound: v.optional(Bound),
      /** A producer that the source leaves out of its total. */
      without: v.optional(Iso2),
    }),
  ),
  /** Of a regional sum: the rows it adds. */
  inputs: v.optional(v.array(ObservationId)),
})
export type MineralFigure = v.InferOutput<typeof MineralFigure>

export const SITE_GROUPS = [
  'rare-earths',
  'uranium',
  'copper',
  'gold',
  'antimony-mercury',
  'tungsten-tin-molybdenum',
  'light-metals',
  'titanium',
  'beryllium-tantalum',
  'silver-lead-zinc',
  'chromium-vanadium',
  'industrial',
] as const

export const SITE_STATUSES = [
  'operating',
  'building',
  'trials',
  'exploring',
  'planned',
  'deposit',
  'idle',
  'closed',
  'uncertain',
] as const

/** How well its place is known; anything but `surveyed` is drawn as uncertain. */
export const COORDINATE_QUALITIES = [
  'surveyed',
  'approximate',
  'town',
  'computed',
  'assumed',
  'none',
] as const

/** A deposit, mine or plant. */
export const MineSite = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
    name: v.pipe(v.string(), v.minLength(1)),
    country: CountryId,
    /** WGS 84, degrees; null where no place was found. */
    at: v.nullable(v.strictObject({ lon: v.number(), lat: v.number() })),
    quality: v.picklist(COORDINATE_QUALITIES),
    /** Where the place comes from, in words. */
    place: v.string(),
    /** As the source lists them: symbols and names. */
    commodities: v.pipe(v.array(v.string()), v.minLength(1)),
    group: v.picklist(SITE_GROUPS),
    status: v.picklist(SITE_STATUSES),
    /** The nuance of the status. */
    detail: v.optional(v.string()),
    operator: v.nullable(v.string()),
    /** What is printed of its resource, in words; a forecast is no reserve. */
    resource: v.nullable(v.string()),
    items: v.array(ItemId),
    sources: v.pipe(v.array(SourceId), v.minLength(1)),
    note: v.optional(v.string()),
  }),
  v.check(
    (site) => (site.at === null) === (site.quality === 'none'),
    'a site without a place has no quality',
  ),
)
export type MineSite = v.InferOutput<typeof MineSite>

/** What the page of minerals loads. */
export const Minerals = v.strictObject({ figures: v.array(MineralFigure), sites: v.array(MineSite) })
export type Minerals = v.InferOutput<typeof Minerals>
