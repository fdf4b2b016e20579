import type { Atlas } from '../domain/atlas.ts'
import type { Scene } from '../domain/briefing.ts'
import type { Source } from '../domain/source.ts'
import { citation } from '../select/citation.ts'
import { factsOf } from './figures.ts'

/** The sources of what a scene says and rests on, each once. */
export const sourcesSaid = (atlas: Atlas, scene: Pick<Scene, 'heading' | 'lines' | 'facts'>): Source[] => [
  ...new Set(factsOf(scene).flatMap((fact) => citation(atlas, fact)?.sources ?? [])),
]

/** A publisher with the years of what it printed, as a line has room for. */
export interface NamedSource {
  readonly publisher: string
  readonly years: readonly string[]
  readonly ids: readonly string[]
}

/** Sources by publisher and year; a page too weak to be named is left out. */
export function sourceLine(sources: readonly Source[]): NamedSource[] {
  const by = new Map<string, Source[]>()
  for (const source of sources.filter((s) => s.display))
    by.set(source.publisher, [...(by.get(source.publisher) ?? []), source])
  return [...by].map(([publisher, all]) => ({
    publisher,
    years: [...new Set(all.flatMap((s) => s.date?.slice(0, 4) ?? []))].sort(),
    ids: all.map((s) => s.id),
  }))
}
