import * as v from 'valibot'
import { CountryId, ItemId, SectorId } from './ids.ts'
import { Sentence } from './sentence.ts'

export const Colour = v.pipe(v.string(), v.regex(/^#[0-9A-F]{6}$/, 'not a colour like #8A5A1B'))
/** One colour for paper, one for the dark room. */
export const Colours = v.strictObject({ light: Colour, dark: Colour })

/** What India and the five cooperate in. */
export const Sector = v.strictObject({
  id: SectorId,
  /** English, short enough for a button. */
  label: v.pipe(v.string(), v.minLength(1)),
  title: v.string(),
  summary: v.string(),
  status: v.string(),
  /** The items that carry the summary. */
  items: v.array(ItemId),
  /** What is particular to one partner. */
  particular: v.record(CountryId, Sentence),
  colour: Colours,
  /** A name in lucide-static/icons. */
  icon: v.string(),
  /** The sectors of goods trade that belong to it (data/trade/sectors.json). */
  trade: v.array(v.string()),
})
export type Sector = v.InferOutput<typeof Sector>
