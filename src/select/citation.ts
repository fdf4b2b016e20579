import type { Atlas } from '../domain/atlas.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Disagreement, Gap } from '../domain/disagreement.ts'
import { type FactId, parseFact } from '../domain/fact.ts'
import type { Item } from '../domain/item.ts'
import type { Source } from '../domain/source.ts'
import { type About, type CitedFigure, FACTS } from './facts.ts'

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
  const fact = parseFact(id)
  if (!fact) return null
  const found = FACTS[fact.kind](atlas, fact.parts)
  if (!found) return null
  const ids = [id, ...(found.parts ?? [])]
  const dataset = atlas.datasets.find((d) => d.id === found.dataset) ?? null
  return {
    id,
    about: found.about,
    figures: found.figures,
    confidence: found.confidence ?? dataset?.confidence ?? null,
    sources: sourcesOf(atlas.sources, found.sources),
    disagreements: disagreementsAt(atlas, ids),
    gaps: atlas.gaps.filter((gap) => gap.at.some((at) => ids.includes(at))),
    dataset,
  }
}

/** Disagreements that touch one of the facts. */
export const disagreementsAt = (atlas: Atlas, ids: readonly FactId[]): readonly Disagreement[] =>
  atlas.disagreements.filter((d) => d.at.some((at) => ids.includes(at)))

/** The sources of these ids, in the order in which they are named, each once. */
export const sourcesOf = (sources: readonly Source[], ids: readonly string[]): Source[] =>
  [...new Set(ids)].flatMap((id) => sources.find((s) => s.id === id) ?? [])
