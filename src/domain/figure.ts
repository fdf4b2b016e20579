import * as v from 'valibot'
import { SourceId } from './ids.ts'
import { Period } from './period.ts'

/** How a number came about. `planned` is a target, a contract or a plan: what was meant, not what happened. */
export const FIGURE_STATUSES = [
  'reported',
  'estimated',
  'provisional',
  'planned',
  'computed',
  'disputed',
  'missing',
] as const
export type FigureStatus = (typeof FIGURE_STATUSES)[number]

export const OPERATIONS = ['sum', 'difference', 'percent'] as const
export type Operation = (typeof OPERATIONS)[number]

/** One number of the atlas, like `trade:UZB:2024:export` (see select/quantity.ts). */
export const QuantityId = v.pipe(v.string(), v.regex(/^(trade|goods|mine)(:[A-Za-z0-9-]+){3,4}$/))

const Unit = v.pipe(v.string(), v.minLength(1, 'a figure needs a unit'))
const number = { value: v.number(), unit: Unit }
const printed = { ...number, approximate: v.optional(v.boolean()), note: v.optional(v.string()) }
const computed = {
  ...number,
  operation: v.picklist(OPERATIONS),
  inputs: v.pipe(v.array(QuantityId), v.minLength(2, 'nothing is computed from less than two numbers')),
  note: v.optional(v.string()),
}
/** The id of an entry in data/disagreements.json, of which this is one reading. */
const disputed = { ...printed, disagreement: v.string() }
const absent = { reason: v.pipe(v.string(), v.minLength(1, 'what is missing needs a reason')) }

const where = {
  period: Period,
  sources: v.pipe(v.array(SourceId), v.minLength(1, 'a figure needs a source')),
}

/**
 * A number never travels alone: it has a unit, a period and a source, and says how it came about,
 * or it says why it is absent. `note` is what a reader must know before using it.
 */
export const Figure = v.variant('status', [
  v.strictObject({ status: v.literal('reported'), ...printed, ...where }),
  v.strictObject({ status: v.literal('estimated'), ...printed, ...where }),
  v.strictObject({ status: v.literal('provisional'), ...printed, ...where }),
  v.strictObject({ status: v.literal('planned'), ...printed, ...where }),
  v.strictObject({ status: v.literal('computed'), ...computed, ...where }),
  v.strictObject({ status: v.literal('disputed'), ...disputed, ...where }),
  v.strictObject({ status: v.literal('missing'), ...absent, period: Period }),
])
export type Figure = v.InferOutput<typeof Figure>

const more = {
  /** What is measured, where others measure it, too: so are two found that contradict each other. */
  measure: v.optional(v.picklist(['goods-trade'])),
  /** Where the number is of another period than the item as a whole. */
  period: v.optional(Period),
}

/** The number of an item, which has its sources from the item. */
export const ItemFigure = v.variant('status', [
  v.strictObject({ status: v.literal('reported'), ...printed, ...more }),
  v.strictObject({ status: v.literal('estimated'), ...printed, ...more }),
  v.strictObject({ status: v.literal('provisional'), ...printed, ...more }),
  v.strictObject({ status: v.literal('planned'), ...printed, ...more }),
  v.strictObject({ status: v.literal('computed'), ...computed, ...more }),
  v.strictObject({ status: v.literal('disputed'), ...disputed, ...more }),
])
export type ItemFigure = v.InferOutput<typeof ItemFigure>
