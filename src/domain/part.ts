import * as v from 'valibot'
import { Commodities } from './commodities.ts'
import { Disagreement, Gap } from './disagreement.ts'
import { Minerals } from './minerals.ts'
import type { PartName } from './partName.ts'
import { RareEarths } from './rareEarths.ts'
import { DatasetVersion } from './release.ts'
import { Routes } from './routes.ts'
import { Source } from './source.ts'
import { Timeline } from './timeline.ts'

const served = <S extends v.GenericSchema>(facts: S) =>
  v.strictObject({
    version: DatasetVersion,
    facts,
    /** Sources, disagreements and gaps that only such facts have. */
    sources: v.array(Source),
    disagreements: v.array(Disagreement),
    gaps: v.array(Gap),
  })

/** A part as it is served. */
export const Part = {
  rareEarths: served(RareEarths),
  commodities: served(Commodities),
  minerals: served(Minerals),
  timeline: served(Timeline),
  routes: served(Routes),
} as const
export type Part<N extends PartName = PartName> = v.InferOutput<(typeof Part)[N]>
export type Parts = { readonly [N in PartName]?: Part<N> }
