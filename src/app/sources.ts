import type { Atlas } from '../domain/atlas.ts'
import type { ItemId } from '../domain/ids.ts'
import type { Source } from '../domain/source.ts'

/** The sources of these ids, in the order in which they are named. */
export const sourcesOf = (sources: readonly Source[], ids: readonly string[]): Source[] =>
  ids.flatMap((id) => sources.find((s) => s.id === id) ?? [])

/** The first source of each item: what rests on items is short, and each item lists the others. */
export function leadSources(atlas: Atlas, ids: readonly ItemId[]): Source[] {
  const items = atlas.items.filter((item) => ids.includes(item.id))
  return sourcesOf(atlas.sources, [...new Set(items.flatMap((item) => item.sources.slice(0, 1)))])
}
