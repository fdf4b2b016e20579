import * as v from 'valibot'
import { ItemFigure } from './figure.ts'
import { CountryId, ItemId, SectorId, SourceId } from './ids.ts'
import { INDIA } from './india.ts'
import { PartialDate, Period } from './period.ts'

/** How far a thing has come; the words are in the message catalogue. */
export const ITEM_STATUSES = [
  'held',
  'in-force',
  'operating',
  'completed',
  'ended',
  'signed',
  'agreed',
  'interest',
  'discussed',
  'aim',
  'offered',
  'proposed',
  'announced',
  'planned',
  'tender',
  'building',
  'trials',
  'exploring',
  'reported',
  'estimated',
  'computed',
  'target',
  'permitted',
  'invited',
  'idle',
  'pending',
  'uncertain',
] as const

/** cooperation: India and a partner together, counted on the map; figure: a statistic; context: background. */
export const ITEM_KINDS = ['cooperation', 'figure', 'context'] as const

/** One fact of the atlas: a sentence, who it concerns, how far it has come, and what it rests on. */
export const Item = v.pipe(
  v.strictObject({
    id: ItemId,
    sector: SectorId,
    kind: v.picklist(ITEM_KINDS),
    countries: v.pipe(v.array(CountryId), v.minLength(1)),
    title: v.pipe(v.string(), v.minLength(1)),
    text: v.pipe(v.string(), v.minLength(1)),
    status: v.picklist(ITEM_STATUSES),
    /** The nuance of the status, where its word does not say it all. */
    detail: v.optional(v.string()),
    /** What the item speaks of; null where its sources give no date. */
    period: v.nullable(Period),
    /** For sorting; null where its sources give no date. */
    date: v.nullable(PartialDate),
    confidence: v.picklist(['high', 'medium', 'low']),
    figure: v.optional(ItemFigure),
    sources: v.pipe(v.array(SourceId), v.minLength(1, 'an item needs a source')),
  }),
  v.check(
    (item) => item.kind !== 'cooperation' || (item.countries.includes(INDIA) && item.countries.length > 1),
    'a cooperation item names India and at least one partner',
  ),
  v.check((item) => !item.figure || item.period !== null, 'a figure needs a period'),
)
export type Item = v.InferOutput<typeof Item>
