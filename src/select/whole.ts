import type { Atlas } from '../domain/atlas.ts'
import type { Parts } from '../domain/part.ts'

/** The atlas with the parts that are there: their facts, and the sources, disagreements and gaps that come with them. */
export function whole(atlas: Atlas, parts: Parts): Atlas {
  const there = Object.entries(parts).filter(([, part]) => part !== undefined)
  const all = Object.values(parts)
  return {
    ...atlas,
    ...Object.fromEntries(there.map(([name, { facts }]) => [name, facts])),
    sources: byId([...atlas.sources, ...all.flatMap((p) => p.sources)]),
    disagreements: byId([...atlas.disagreements, ...all.flatMap((p) => p.disagreements)]),
    gaps: byId([...atlas.gaps, ...all.flatMap((p) => p.gaps)]),
  }
}

/** Two parts may bring the same. */
const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] => [
  ...new Map(list.map((entry) => [entry.id, entry])).values(),
]
