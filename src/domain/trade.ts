import * as v from 'valibot'
import { CountryId, ItemId, SectorId, SourceId } from './ids.ts'
import { FiscalYear, Period } from './period.ts'

export const TradeSectorId = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(-[a-z]+)*$/, 'not a trade sector like "minerals-and-ores"'),
  v.brand('TradeSectorId'),
)
export type TradeSectorId = v.InferOutput<typeof TradeSectorId>

/** Seen from India: an export goes from India to the partner. */
export const FLOWS = ['export', 'import'] as const
export const Flow = v.picklist(FLOWS)
export type Flow = v.InferOutput<typeof Flow>

const Usd = v.pipe(v.number(), v.minValue(0))

const flows = { year: FiscalYear, export: Usd, import: Usd, source: SourceId, note: v.optional(v.string()) }

/** Goods trade of one fiscal year, USD million, or why there is none, which is not zero. */
export const TradeYear = v.variant('status', [
  v.strictObject({ status: v.literal('reported'), ...flows }),
  v.strictObject({ status: v.literal('provisional'), ...flows }),
  v.strictObject({
    status: v.literal('missing'),
    year: FiscalYear,
    source: SourceId,
    reason: v.pipe(v.string(), v.minLength(1, 'what is missing needs a reason')),
  }),
])
export type TradeYear = v.InferOutput<typeof TradeYear>

/** HS chapters and principal commodities cut goods differently: the two never add and never share a line. */
export const CLASSIFICATIONS = ['hs', 'principal-commodity'] as const
export type Classification = (typeof CLASSIFICATIONS)[number]

/** One flow of one fiscal year by trade sector, USD million. A sector that is absent had no trade of 0.01 or more. */
export const TradeBySector = v.strictObject({
  year: FiscalYear,
  flow: Flow,
  classification: v.picklist(CLASSIFICATIONS),
  values: v.record(TradeSectorId, Usd),
  source: SourceId,
})
export type TradeBySector = v.InferOutput<typeof TradeBySector>

/** What somebody other than the Indian Department of Commerce printed: kept beside the series, never in it. */
export const OtherTradeReport = v.strictObject({
  period: Period,
  usdMillion: v.number(),
  /** The source gives no exact figure. */
  bound: v.optional(v.picklist(['about', 'below'])),
  /** Whose count it is: of the partner's side, of India's, or of somebody who does not say. */
  side: v.picklist(['partner', 'india', 'not-stated']),
  sources: v.pipe(v.array(SourceId), v.minLength(1)),
  note: v.string(),
})

export type OtherTradeReport = v.InferOutput<typeof OtherTradeReport>

/** India's goods trade with one partner. */
export const CountryTrade = v.strictObject({
  country: CountryId,
  unit: v.literal('USD million'),
  series: v.array(TradeYear),
  sectors: v.array(TradeBySector),
  others: v.array(OtherTradeReport),
})
export type CountryTrade = v.InferOutput<typeof CountryTrade>

/** India's goods trade with the whole world, to show how small the five are in it. */
export const WorldTrade = v.strictObject({ unit: v.literal('USD million'), series: v.array(TradeYear) })

export const TradeSector = v.strictObject({
  id: TradeSectorId,
  label: v.string(),
  contains: v.optional(v.string()),
})
export type TradeSector = v.InferOutput<typeof TradeSector>

const priority = { id: v.string(), label: v.string(), sector: SectorId }

/** A sector that the ministers named; it has a place in the goods statistics, or a reason why it has none. */
export const PrioritySector = v.variant('measured', [
  /** Where the classifications cut differently, the trade sector of each. */
  v.strictObject({
    measured: v.literal('goods'),
    ...priority,
    trade: v.pipe(v.array(TradeSectorId), v.minLength(1)),
  }),
  v.strictObject({ measured: v.literal('not-goods'), ...priority, reason: v.string() }),
])
export type PrioritySector = v.InferOutput<typeof PrioritySector>
export const Priorities = v.strictObject({
  /** The item that names them. */
  item: ItemId,
  sectors: v.array(PrioritySector),
})
export type Priorities = v.InferOutput<typeof Priorities>
