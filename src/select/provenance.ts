import type { Atlas } from '../domain/atlas.ts'
import { type Dataset, isStale } from '../domain/dataset.ts'
import type { FactId } from '../domain/fact.ts'
import type { Licence } from '../domain/licence.ts'
import type { Reference } from '../domain/release.ts'
import type { Source } from '../domain/source.ts'
import { datasetOf, idsOf, sourcesOf } from './citation.ts'
import { disagreementsAt } from './disagreements.ts'
import { factOf } from './facts.ts'

/** Where the numbers of a chart or a table come from; it goes with them to the screen and into every file. */
export interface Provenance {
  /** The facts that the title states. */
  readonly at: readonly FactId[]
  /** Whether sources disagree on one of them. */
  readonly differs: boolean
  /** The sources of each fact that is shown, and which of the facts are disputed. */
  readonly facts: ReadonlyMap<FactId, { readonly sources: readonly Source[]; readonly differs: boolean }>
  /** Those of all facts, each once. */
  readonly sources: readonly Source[]
  readonly licences: readonly Licence[]
  /** That the facts are of, each once; none before the atlas is loaded. */
  readonly datasets: readonly { readonly dataset: Dataset; readonly stale: boolean }[]
  readonly version: string
  /** How to cite the dataset; null before the atlas is loaded. */
  readonly reference: Reference | null
}

/**
 * The provenance of a title that states `at` above rows that state `rows`; `today` (ISO date) tells what is older
 * than its cycle.
 */
export function provenance(
  atlas: Atlas,
  at: readonly FactId[],
  rows: readonly FactId[],
  today: string,
): Provenance {
  const found = [...new Set([...at, ...rows])].flatMap((id) => {
    const fact = factOf(atlas, id)
    return fact ? [{ id, fact, sources: sourcesOf(atlas.sources, fact.sources) }] : []
  })
  const sources = [...new Set(found.flatMap((f) => f.sources))]
  const datasets = [...new Set(found.flatMap(({ fact }) => datasetOf(atlas, fact) ?? []))]
  return {
    at,
    differs: disagreementsAt(atlas, at).length > 0,
    facts: new Map(
      found.map(({ id, fact, sources: of }) => {
        const differs = disagreementsAt(atlas, idsOf(id, fact)).length > 0
        return [id, { sources: of, differs }] as const
      }),
    ),
    sources,
    licences: atlas.licences.filter((l) => sources.some((s) => s.licence === l.id)),
    datasets: datasets.map((dataset) => ({ dataset, stale: isStale(dataset, today) })),
    version: atlas.version,
    reference: atlas.reference,
  }
}
