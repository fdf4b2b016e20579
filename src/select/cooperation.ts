import type { CountryId } from '../domain/ids.ts'
import type { Item } from '../domain/item.ts'
import type { View } from '../view/view.ts'

/** Cooperation items with any of the states, in any of the sectors; none of either means all. An item with several of them is one. */
export const cooperationOf = (
  items: readonly Item[],
  states: readonly CountryId[],
  sectors: View['sectors'],
): readonly Item[] =>
  items.filter(
    (item) =>
      item.kind === 'cooperation' &&
      (states.length === 0 || states.some((id) => item.countries.includes(id))) &&
      (sectors.length === 0 || sectors.includes(item.sector)),
  )
