import * as v from 'valibot'
import { AGENCIES, STAGES } from './agencies.ts'
import { Figure } from './figure.ts'
import { SourceId } from './ids.ts'

export const Stage = v.picklist(STAGES)
export type Stage = v.InferOutput<typeof Stage>

/** China's share of one stage of the chain, percent. `scope` says of what: magnet rare earths are not all rare earths. */
export const StageShare = v.strictObject({ stage: Stage, scope: v.string(), share: Figure })
export type StageShare = v.InferOutput<typeof StageShare>

/** Mine production of one year by one agency, tonnes of rare-earth oxides; the share follows from the two. */
export const MineYear = v.strictObject({
  year: v.pipe(v.number(), v.integer()),
  agency: v.picklist(AGENCIES),
  /** Of the figure for China; the USGS marks its estimates. */
  status: v.picklist(['reported', 'estimated']),
  chinaTonnes: v.pipe(v.number(), v.minValue(0)),
  worldTonnes: v.pipe(v.number(), v.minValue(1)),
  /** One edition of one agency gives both numbers, so that a share never mixes two. */
  source: SourceId,
  /** The sum of the source's rows by country and what its world total is rounded to, where both were checked. */
  parts: v.optional(v.strictObject({ tonnes: v.number(), roundedTo: v.number() })),
  note: v.optional(v.string()),
})
export type MineYear = v.InferOutput<typeof MineYear>

export const Market = v.strictObject({ stages: v.array(StageShare), mine: v.array(MineYear) })
export type Market = v.InferOutput<typeof Market>
