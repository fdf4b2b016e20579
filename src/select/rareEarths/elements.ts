import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { Element } from '../../domain/rareEarths.ts'
import type { TimelineEvent } from '../../domain/timeline.ts'

export interface ElementCard extends Element {
  readonly at: FactId
  /** What China controls it by; null where nothing names it. */
  readonly measure: TimelineEvent | null
  /** Where that stands among the measures: 1 for the first. */
  readonly wave: number | null
}

export interface Elements {
  readonly cards: readonly ElementCard[]
  /** The measures, the first first, and how many of the elements each named. */
  readonly waves: readonly { readonly event: TimelineEvent; readonly symbols: readonly string[] }[]
}

/** The seventeen in order of atomic number, each with the measure that controls its export. */
export function elements(list: readonly Element[], events: readonly TimelineEvent[]): Elements {
  const controls = new Set(list.map((e) => e.control))
  const waves = events.filter((e) => controls.has(e.id)).toSorted((a, b) => a.date.localeCompare(b.date))
  const cards = list
    .toSorted((a, b) => a.number - b.number)
    .map((e) => {
      const wave = waves.findIndex((w) => w.id === e.control)
      return {
        ...e,
        at: factId('element', e.symbol),
        measure: waves[wave] ?? null,
        wave: wave < 0 ? null : wave + 1,
      }
    })
  return {
    cards,
    waves: waves.map((event) => ({
      event,
      symbols: cards.filter((c) => c.control === event.id).map((c) => c.symbol),
    })),
  }
}

/** The mean of a price that is printed as a range, for its place on a line; the range itself is drawn, too. */
export const priceMiddle = (value: number | readonly [number, number]): number =>
  typeof value === 'number' ? value : (value[0] + value[1]) / 2
