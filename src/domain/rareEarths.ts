import * as v from 'valibot'
import { AGENCIES, STAGES } from './agencies.ts'
import { SourceId } from './ids.ts'
import { Iso2, Observation, observed } from './observation.ts'

/** Who is counted in a table of production or reserves: a state, all others together, or the world. */
export const Producer = v.union([Iso2, v.picklist(['other', 'world'])])
export type Producer = v.InferOutput<typeof Producer>

const Year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))
const Tonnes = v.nullable(v.pipe(v.number(), v.minValue(0)))

/** Mine production of one producer in one year, all rare earths, tonnes of rare-earth oxides (t REO). */
export const MineOutput = v.strictObject({
  producer: Producer,
  year: Year,
  agency: v.picklist(AGENCIES),
  /** As its readers call it: "MCS 2026", "DS140", "MYB 2022", "WMS". */
  edition: v.string(),
  /** null where it is withheld or not known. */
  tonnes: Tonnes,
  status: v.picklist(['reported', 'estimated', 'withheld', 'missing']),
  /** The row of its agency and year to use; the others are older editions of the same figure. */
  preferred: v.boolean(),
  source: SourceId,
  note: v.optional(v.string()),
})
export type MineOutput = v.InferOutput<typeof MineOutput>

/** Reserves of one state in one edition of the USGS summaries, t REO. */
export const Reserve = v.strictObject({
  producer: Producer,
  /** Year of the edition. */
  edition: Year,
  tonnes: Tonnes,
  /** The source prints ">". */
  bound: v.optional(v.literal('floor')),
  /** withdrawn: an earlier edition had a figure, this one prints NA. */
  status: v.picklist(['reported', 'withdrawn', 'missing']),
  source: SourceId,
  note: v.optional(v.string()),
})
export type Reserve = v.InferOutput<typeof Reserve>

export const ELEMENT_CLASSES = ['light', 'heavy', 'apart'] as const

/** One of the seventeen. */
export const Element = v.strictObject({
  symbol: v.pipe(v.string(), v.regex(/^[A-Z][a-z]?$/)),
  name: v.string(),
  number: v.pipe(v.number(), v.integer()),
  /** As the USGS splits them. */
  class: v.picklist(ELEMENT_CLASSES),
  classNote: v.optional(v.string()),
  uses: v.string(),
  /** The event (data/timeline.json) since which China controls its export; null where none names it. */
  control: v.nullable(v.string()),
  /** What became of the control, as far as it was found. */
  controlStatus: v.nullable(v.string()),
  prices: v.nullable(
    v.strictObject({
      /** "oxide, 99.5%". */
      form: v.string(),
      unit: v.literal('USD/kg'),
      /** Annual averages; a range where the source prints one. The two bases of a price never join in a line. */
      years: v.array(
        v.strictObject({
          year: Year,
          value: v.union([v.number(), v.tuple([v.number(), v.number()])]),
          status: v.picklist(['reported', 'estimated']),
        }),
      ),
      source: SourceId,
    }),
  ),
  sources: v.pipe(v.array(SourceId), v.minLength(1)),
})
export type Element = v.InferOutput<typeof Element>

/** What somebody printed of a share of one stage: kept beside the three of the chain, never joined with them. */
export const ShareReading = v.strictObject({
  ...observed,
  stage: v.picklist(STAGES),
  of: v.picklist(['all', 'magnet', 'heavy']),
})
export type ShareReading = v.InferOutput<typeof ShareReading>

export const IMPORT_GOODS = ['magnets', 'metals', 'compounds', 'minerals', 'domestic'] as const

/** What India imports, or has at home, of rare earths and their magnets. */
export const IndiaFigure = v.strictObject({
  ...observed,
  goods: v.picklist(IMPORT_GOODS),
  hs: v.nullable(v.string()),
  /** Where it comes from: "all", or one state. */
  origin: v.union([v.literal('all'), Iso2]),
  /** Percent of the imports from all origins, where the source prints or makes one. */
  share: v.optional(v.number()),
  /** Rows of one series have one name, and only they may stand in one line. */
  series: v.nullable(v.picklist(['baci-value', 'baci-tonnes', 'dgcis-tonnes', 'dgcis-value'])),
})
export type IndiaFigure = v.InferOutput<typeof IndiaFigure>

export const USES = [
  'cars',
  'clean-energy',
  'electronics',
  'defence',
  'robots',
  'magnets',
  'all',
  'other',
] as const

/** What rare earths are used for. */
export const EndUse = v.strictObject({
  ...observed,
  use: v.picklist(USES),
  /** "demand": a tonnage or share of demand; "intensity": so much in one thing; "exposure": what hangs on it. */
  kind: v.picklist(['demand', 'projection', 'intensity', 'exposure']),
  /** Rows of one series add up and may stand in one drawing. */
  series: v.nullable(v.string()),
})
export type EndUse = v.InferOutput<typeof EndUse>

/** What the page of rare earths loads. */
export const RareEarths = v.strictObject({
  production: v.array(MineOutput),
  reserves: v.array(Reserve),
  elements: v.array(Element),
  shares: v.array(ShareReading),
  india: v.array(IndiaFigure),
  uses: v.array(EndUse),
  /** China's magnet exports by month. */
  exports: v.array(Observation),
})
export type RareEarths = v.InferOutput<typeof RareEarths>
