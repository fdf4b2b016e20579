import * as v from 'valibot'
import { CountryId, SourceId } from './ids.ts'
import { FiscalYear } from './period.ts'
import { CLASSIFICATIONS, Flow, TradeSectorId } from './trade.ts'

/** An HS chapter (two digits) or a principal commodity of the Indian statistics. */
export const Commodity = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^(hs-\d\d|pc-[a-z0-9]+(-[a-z0-9]+)*)$/)),
  classification: v.picklist(CLASSIFICATIONS),
  label: v.pipe(v.string(), v.minLength(1)),
  /** The trade sector that the atlas counts it in. */
  sector: TradeSectorId,
})
export type Commodity = v.InferOutput<typeof Commodity>

/** Year, flow, commodity, USD million: 4,635 of these, so that each is a row and no object. Below 0.01 there is none. */
export const CommodityRow = v.tuple([FiscalYear, Flow, v.string(), v.pipe(v.number(), v.minValue(0.01))])
export type CommodityRow = v.InferOutput<typeof CommodityRow>

/** India's goods trade with one partner by commodity. Years of both classifications have both, which never add. */
export const CountryCommodities = v.strictObject({
  country: CountryId,
  unit: v.literal('USD million'),
  sources: v.strictObject({ hs: SourceId, 'principal-commodity': SourceId }),
  rows: v.array(CommodityRow),
})
export type CountryCommodities = v.InferOutput<typeof CountryCommodities>

/** What the page of trade loads. */
export const Commodities = v.strictObject({
  commodities: v.array(Commodity),
  countries: v.array(CountryCommodities),
})
export type Commodities = v.InferOutput<typeof Commodities>
