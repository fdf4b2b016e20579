import type { Atlas } from '../src/domain/atlas.ts'
import type { FactId } from '../src/domain/fact.ts'
import { type FactKind, parseFact } from '../src/domain/factId.ts'
import type { Part } from '../src/domain/part.ts'
import { PARTS, type PartName } from '../src/domain/partName.ts'

/** The part that a kind of fact comes with; every other kind is of the atlas itself. */
const PART_OF: Partial<Record<FactKind, PartName>> = {
  observation: 'rareEarths',
  element: 'rareEarths',
  output: 'rareEarths',
  reserve: 'rareEarths',
  commodities: 'commodities',
  mineral: 'minerals',
  site: 'minerals',
  corridor: 'routes',
  event: 'timeline',
}

type Served = { readonly atlas: Atlas; readonly parts: { readonly [N in PartName]: Part<N> } }

/**
 * The whole as it is served: the atlas, and each part with what only it needs. A disagreement or gap that speaks of the
 * atlas, too, comes with the atlas; a source comes with whatever rests on it.
 */
export function split(all: Atlas): Served {
  const { rareEarths, commodities, minerals, timeline, routes, ...atlas } = all
  const parts = { rareEarths, commodities, minerals, timeline, routes }
  const facts = Object.values({ ...atlas, sources: [], disagreements: [], gaps: [] })
  const [disagreements, gaps] = [all.disagreements.filter(isHome), all.gaps.filter(isHome)]
  const home = named([...facts, disagreements])
  const part = <N extends PartName>(name: N): Part<N> => {
    const mine = ({ at }: { at: readonly FactId[] }) => at.some((id) => partOf(id) === name)
    const own = {
      disagreements: all.disagreements.filter((d) => !isHome(d) && mine(d)),
      gaps: all.gaps.filter((g) => !isHome(g) && mine(g)),
    }
    const used = named([parts[name], own.disagreements])
    const sources = all.sources.filter((s) => used.has(s.id) && !home.has(s.id))
    return { version: all.version, facts: parts[name], sources, ...own } as Part<N>
  }
  return {
    atlas: { ...atlas, disagreements, gaps, sources: all.sources.filter((s) => home.has(s.id)) },
    parts: Object.fromEntries(PARTS.map((name) => [name, part(name)])) as Served['parts'],
  }
}

const partOf = (id: FactId) => {
  const fact = parseFact(id)
  return fact ? PART_OF[fact.kind] : undefined
}
const isHome = ({ at }: { at: readonly FactId[] }) => at.some((id) => partOf(id) === undefined)

/** Every source id that is named somewhere within: under `source`, or in `sources`. */
function named(part: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(part)) for (const entry of part) named(entry, found)
  else if (typeof part === 'object' && part !== null) {
    for (const [key, value] of Object.entries(part)) {
      const ids = key === 'source' ? [value] : key === 'sources' ? values(value) : null
      if (ids) for (const id of ids) found.add(String(id))
      else named(value, found)
    }
  }
  return found
}

/** Of a list, or of a record of one source for each kind. */
const values = (sources: unknown): unknown[] =>
  typeof sources === 'object' && sources !== null ? Object.values(sources).flat() : []
