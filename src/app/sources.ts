import type { Source } from '../domain/source.ts'

/** The sources of these ids, in the order in which they are named. */
export const sourcesOf = (sources: readonly Source[], ids: readonly string[]): Source[] =>
  ids.flatMap((id) => sources.find((s) => s.id === id) ?? [])
