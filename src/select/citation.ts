import type { Atlas } from '../domain/atlas.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Disagreement, Gap } from '../domain/disagreement.ts'
import type { FactId } from '../domain/fact.ts'
import type { Item } from '../domain/item.ts'
import type { Source } from '../domain/source.ts'
import { disagreementsAt } from './disagreements.ts'
import type { About, CitedFigure, Fact } from './fact.ts'
import { factOf } from './facts.ts'

/** All that is known of where one fact comes from. */
export interface Citation {
  readonly id: FactId
  readonly about: About
  readonly figures: readonly CitedFigure[]
  readonly confidence: Item['confidence'] | null
  readonly sources: readonly Source[]
  readonly disagreements: readonly Disagreement[]
  readonly gaps: readonly Gap[]
  readonly dataset: Dataset | null
}

/** Says who: the provenance of one fact; null where the atlas has no such fact. */
export function citation(atlas: Atlas, id: FactId): Citation | null {
  const fact = factOf(atlas, id)
  if (!fact) return null
  const ids = idsOf(id, fact)
  const dataset = datasetOf(atlas, fact)
  return {
    id,
    about: fact.about,
    figures: fact.figures(),
    confidence: fact.confidence ?? dataset?.confidence ?? null,
    sources: sourcesOf(atlas.sources, fact.sources),
    disagreements: disagreementsAt(atlas, ids),
    gaps: atlas.gaps.filter((gap) => gap.at.some((at) => ids.includes(at))),
    dataset,
  }
}

/** The fact, and those that it is made of. */
export const idsOf = (id: FactId, fact: Fact): FactId[] => [id, ...(fact.parts ?? [])]

export const datasetOf = (atlas: Atlas, fact: Fact): Dataset | null =>
  atlas.datasets.find((d) => d.id === fact.dataset) ?? null

/** The sources of these ids, in the order in which they are named, each once. */
export const sourcesOf = (sources: readonly Source[], ids: readonly string[]): Source[] =>
  [...new Set(ids)].flatMap((id) => sources.find((s) => s.id === id) ?? [])
