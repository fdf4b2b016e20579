import * as v from 'valibot'
import { periodEnd } from './dates.ts'
import { SourceId } from './ids.ts'
import { Period } from './period.ts'

export const DatasetId = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/), v.brand('DatasetId'))
export type DatasetId = v.InferOutput<typeof DatasetId>

/** One body of figures or facts that is renewed together. */
export const Dataset = v.strictObject({
  id: DatasetId,
  title: v.pipe(v.string(), v.minLength(1)),
  text: v.string(),
  /** The day on which the atlas last read it. */
  asOf: v.pipe(v.string(), v.isoDate()),
  /** The newest period it has figures for. */
  newest: Period,
  /** Months from one edition to the next; null where it comes when it comes. */
  everyMonths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Months from the end of a period to the publication of its figures. */
  lagMonths: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sources: v.array(SourceId),
  /** How far it is to be trusted as a whole; an item has a confidence of its own. */
  confidence: v.picklist(['high', 'medium', 'low']),
})
export type Dataset = v.InferOutput<typeof Dataset>

/**
 * Whether a whole cycle has passed since the newest period was published, so that a newer edition should be out.
 * `today` is an ISO date.
 */
export function isStale({ newest, everyMonths, lagMonths }: Dataset, today: string): boolean {
  const end = periodEnd(newest)
  if (everyMonths === null || end === null) return false
  const due = new Date(`${end.slice(0, 7)}-01T00:00:00Z`)
  due.setUTCMonth(due.getUTCMonth() + everyMonths + lagMonths)
  // Compared as text: the 31st of a shorter month is its end.
  return today > `${due.toISOString().slice(0, 7)}${end.slice(7)}`
}
