import type { Atlas } from '../domain/atlas.ts'
import type { Disagreement, Gap } from '../domain/disagreement.ts'
import type { FactId } from '../domain/fact.ts'
import type { Source } from '../domain/source.ts'
import { type Citation, citation } from './citation.ts'

/** What is printed under the number of a mark. */
export interface Endnote {
  /** The facts of the mark; those that rest on the same stand together, and their sources are printed once. */
  readonly parts: readonly {
    readonly citations: readonly Citation[]
    readonly sources: readonly Told<Source>[]
  }[]
  readonly disagreements: readonly Told<Disagreement>[]
  readonly gaps: readonly Told<Gap>[]
}

/** `first` is the number of the note that tells it in full; null where that is this one. */
export interface Told<T> {
  readonly of: T
  readonly first: number | null
}

/** The notes of a printed page, in the order of their numbers: what several would say, the first of them says. */
export function endnotes(atlas: Atlas, marks: readonly (readonly FactId[])[]): Endnote[] {
  const told = new Map<string, number>()
  const once = <T extends { readonly id: string }>(all: readonly T[], note: number): Told<T>[] =>
    [...new Map(all.map((of) => [of.id, of])).values()].map((of) => {
      const first = told.get(of.id) ?? null
      if (first === null) told.set(of.id, note)
      return { of, first }
    })
  return marks.map((ids, i) => {
    const citations = ids.flatMap((id) => citation(atlas, id) ?? [])
    const note = i + 1
    return {
      parts: [...new Set(citations.map(restsOn))].map((on) => {
        const same = citations.filter((c) => restsOn(c) === on)
        return { citations: same, sources: once(same[0]?.sources ?? [], note) }
      }),
      disagreements: once(
        citations.flatMap((c) => c.disagreements),
        note,
      ),
      gaps: once(
        citations.flatMap((c) => c.gaps),
        note,
      ),
    }
  })
}

/** The same for facts of the same sources, dataset and confidence. */
const restsOn = ({ sources, dataset, confidence }: Citation): string =>
  [...sources.map((s) => s.id), dataset?.id, confidence].join()
