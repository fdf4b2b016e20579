import type { Atlas } from '../domain/atlas.ts'
import type { Parts } from '../domain/part.ts'
import { PARTS } from '../domain/partName.ts'

/** The atlas with the parts that are there: their facts, and the sources, disagreements and gaps that come with them. */
export function whole(atlas: Atlas, parts: Parts): Atlas {
  const there = Object.entries(parts).flatMap(([name, part]) => (part ? [{ name, ...part }] : []))
  return {
    ...atlas,
    ...Object.fromEntries(there.map(({ name, facts }) => [name, facts])),
    sources: byId([...atlas.sources, ...there.flatMap((p) => p.sources)]),
    disagreements: byId([...atlas.disagreements, ...there.flatMap((p) => p.disagreements)]),
    gaps: byId([...atlas.gaps, ...there.flatMap((p) => p.gaps)]),
  }
}

/** Whether all parts have come, so that what is not there is nowhere in the atlas. */
export const isWhole = (atlas: Atlas): boolean => PARTS.every((part) => atlas[part] !== undefined)

/** Two parts may bring the same. */
const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] => [
  ...new Map(list.map((entry) => [entry.id, entry])).values(),
]
