import type { Atlas } from '../../domain/atlas.ts'
import type { CountryId } from '../../domain/ids.ts'
import { INDIA } from '../../domain/india.ts'
import type { Item } from '../../domain/item.ts'
import type { MineSite } from '../../domain/minerals.ts'
import type { Corridor } from '../../domain/routes.ts'
import type { Sector } from '../../domain/sector.ts'
import type { View } from '../../view/view.ts'
import { cooperationOf } from '../cooperation.ts'
import { hasBegun } from '../time.ts'
import { statesOn } from './layers.ts'

/** What some of those compared have together, or one of them has alone. */
export interface Shared {
  /** Who of those compared, in their order. */
  readonly ids: readonly CountryId[]
  /** Cooperation items in which these take part and no other of those compared, newest first. */
  readonly items: readonly Item[]
  /** Corridors that run through these and no other of those compared. */
  readonly corridors: readonly Corridor[]
}

export interface Sharing {
  /** Two or more, those of whom most take part first. */
  readonly together: readonly Shared[]
  /** One entry a state, also where it has nothing alone. */
  readonly alone: readonly (Shared & {
    /** In which it alone has an item. */
    readonly sectors: readonly Sector[]
    /** Of which it alone has a site. */
    readonly minerals: readonly MineSite['group'][]
  })[]
  /** In which all have an item, and of which all have a site. */
  readonly sectors: readonly Sector[]
  readonly minerals: readonly MineSite['group'][]
}

/**
 * What the compared states share, and what only one has. India is a party to every cooperation item: beside two or more
 * partners it is named only with what none of them takes part in.
 */
export function sharing(
  atlas: Atlas,
  ids: readonly CountryId[],
  { sectors: chosen, year }: Pick<View, 'sectors' | 'year'>,
): Sharing {
  const items = cooperationOf(atlas.items, ids, chosen)
    .filter((i) => hasBegun(i, year))
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id))
  const grouped = new Map<string, { ids: CountryId[]; items: Item[]; corridors: Corridor[] }>()
  const groupOf = (who: readonly CountryId[]) => {
    const key = who.join()
    const group = grouped.get(key) ?? { ids: [...who], items: [], corridors: [] }
    grouped.set(key, group)
    return group
  }
  for (const id of ids) groupOf([id])
  for (const item of items) {
    const who = partiesTo(item, ids)
    if (who.length > 0) groupOf(who).items.push(item)
  }
  for (const corridor of atlas.routes?.corridors ?? []) {
    if (!hasBegun(corridor, year)) continue
    const through = statesOn(corridor, atlas.countries)
    const who = ids.filter((id) => through.includes(id))
    if (who.length > 0) groupOf(who).corridors.push(corridor)
  }
  const groups = [...grouped.values()]
  // Beside partners India, which has an item wherever one of them has, tells nothing apart.
  const partners = ids.filter((id) => id !== INDIA)
  const who = partners.length > 1 ? partners : ids
  const bySector = holders(who, items, (item) => [item.sector, item.countries])
  const byMineral = holders(ids, atlas.minerals?.sites ?? [], (site) => [site.group, [site.country]])
  const sectorsOf = (by: readonly CountryId[]) =>
    atlas.sectors.filter((s) => bySector.get(s.id) === by.join())
  const mineralsOf = (by: readonly CountryId[]) =>
    [...byMineral].flatMap(([group, found]) => (found === by.join() ? [group] : []))
  return {
    together: groups.filter((g) => g.ids.length > 1).toSorted((a, b) => b.ids.length - a.ids.length),
    alone: groups
      .filter((g) => g.ids.length === 1)
      .map((group) => ({ ...group, sectors: sectorsOf(group.ids), minerals: mineralsOf(group.ids) })),
    sectors: sectorsOf(who),
    minerals: mineralsOf(ids),
  }
}

/** Who of those compared is named with an item. */
function partiesTo({ countries }: Item, ids: readonly CountryId[]): readonly CountryId[] {
  const parties = ids.filter((id) => countries.includes(id))
  const partners = parties.filter((id) => id !== INDIA)
  const isBeside = ids.filter((id) => id !== INDIA).length > 1
  return isBeside && partners.length > 0 ? partners : parties
}

/** What each thing is of → those compared who have one of it, in their order, as text. */
function holders<T, K>(
  ids: readonly CountryId[],
  things: readonly T[],
  read: (thing: T) => readonly [of: K, who: readonly CountryId[]],
): ReadonlyMap<K, string> {
  const found = new Map<K, Set<CountryId>>()
  for (const thing of things) {
    const [of, who] = read(thing)
    found.set(of, new Set([...(found.get(of) ?? []), ...who]))
  }
  return new Map([...found].map(([of, who]) => [of, ids.filter((id) => who.has(id)).join()]))
}
