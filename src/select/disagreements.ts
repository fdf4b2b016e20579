import type { Atlas } from '../domain/atlas.ts'
import type { Disagreement } from '../domain/disagreement.ts'
import type { FactId } from '../domain/fact.ts'

/** Disagreements that touch one of the facts. */
export const disagreementsAt = (atlas: Atlas, ids: readonly FactId[]): readonly Disagreement[] =>
  atlas.disagreements.filter((d) => d.at.some((at) => ids.includes(at)))
