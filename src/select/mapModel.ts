import type { CountryId, SectorId } from '../domain/ids.ts'
import type { StateCounts } from '../domain/region.ts'
import type { View } from '../view/view.ts'
import { isShown } from './compare/shown.ts'
import type { StatesAt } from './time.ts'

/**
 * `india`, `none` (no item matches) and `context` (others are compared) are not classes; a number is the class, from
 * few to many.
 */
export type Fill = 'india' | 'none' | 'context' | number

export interface StatePaint {
  readonly id: CountryId
  readonly role: StateCounts['role']
  readonly fill: Fill
  /** Cooperation items that match the chosen sectors. */
  readonly items: number
  readonly selected: boolean
  readonly compared: boolean
}

/** One class of the legend: from and to are numbers of items, both included. */
export interface LegendClass {
  readonly class: number
  readonly from: number
  readonly to: number
}

export interface MapModel {
  readonly boundary: View['boundary']
  /** The fiscal year by whose end the items had begun; null is all of them. */
  readonly year: View['year']
  readonly states: readonly StatePaint[]
  readonly legend: readonly LegendClass[]
  /** Whether some state has no matching item, so that the legend explains it. */
  readonly hasNone: boolean
}

const CLASSES = 5

/**
 * What the map is to show: each partner by how many cooperation items with India match the chosen sectors. The classes
 * are those of all five, also where only some are compared; in a year (`at`) they go from one item to the most of now.
 * So a colour means the same in every year, but not the same as now; and the same whether or not states are compared.
 */
export function mapModel(states: readonly StateCounts[], view: View, at: StatesAt | null = null): MapModel {
  const count = (all: readonly StateCounts[]) =>
    all.map((state) => ({ state, items: matching(state, view.sectors) }))
  const counted = count(at?.states ?? states)
  const now = count(states).flatMap(({ state, items }) => (state.role === 'partner' ? [items] : []))
  const legend = classes(at && now.some((n) => n > 0) ? [1, ...now] : now)
  const fillOf = (state: StateCounts, items: number): Fill => {
    if (!isShown(view, state.id)) return 'context'
    if (state.role === 'india') return 'india'
    return legend.find((c) => items >= c.from && items <= c.to)?.class ?? 'none'
  }
  const painted = counted.map(({ state, items }) => ({
    id: state.id,
    role: state.role,
    fill: fillOf(state, items),
    items,
    selected: state.id === view.country,
    compared: view.compare.includes(state.id),
  }))
  const hasNone = painted.some(({ fill }) => fill === 'none')
  return { boundary: view.boundary, year: at?.year ?? null, legend, hasNone, states: painted }
}

/** How many of a state's cooperation items are in the chosen sectors; none chosen means all. */
export const matching = (state: StateCounts, sectors: readonly SectorId[]): number =>
  sectors.length === 0 ? state.items : sectors.reduce((sum, id) => sum + (state.counts[id] ?? 0), 0)

/**
 * At most five classes of equal width in whole items, from the smallest count to the largest.
 * Zero is no class: it is said, not shaded.
 */
export function classes(counts: readonly number[]): LegendClass[] {
  const some = counts.filter((n) => n > 0)
  if (some.length === 0) return []
  const [min, max] = [Math.min(...some), Math.max(...some)]
  const width = Math.ceil((max - min + 1) / CLASSES)
  const used = Math.ceil((max - min + 1) / width)
  // Fewer classes keep the middle of the scale, so that one lone class is neither "few" nor "many".
  const first = Math.floor((CLASSES - used) / 2)
  return Array.from({ length: used }, (_, i) => ({
    class: first + i,
    from: min + i * width,
    to: Math.min(max, min + (i + 1) * width - 1),
  }))
}
