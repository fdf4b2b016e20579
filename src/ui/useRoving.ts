import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { useHydrated } from './useHydrated.ts'

/** What has the keys of many things in one order, of which one is a stop of the Tab key. */
export interface Roving {
  /** The one that was last reached; null before any was. */
  readonly active: string | null
  /** For each thing: its place in the order, and whether Tab stops at it; without script all are stops. */
  readonly item: (id: string) => { readonly 'data-roving': string; readonly tabIndex?: number }
  /** For whatever holds the things, in as many places as there are. */
  readonly holder: {
    readonly onKeyDown: (event: KeyboardEvent<Element>) => void
    readonly onFocus: (event: FocusEvent<Element>) => void
  }
}

/** Steps from where the focus is, by key. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** One order for things that stand in several places, as marks in a picture and entries in a list. */
export function useRoving(ids: readonly string[]): Roving {
  const hydrated = useHydrated()
  const [reached, reach] = useState<string | null>(null)
  const active = reached !== null && ids.includes(reached) ? reached : null
  const stop = active ?? ids[0]
  return {
    active,
    item: (id) => ({ 'data-roving': id, ...(hydrated && { tabIndex: id === stop ? 0 : -1 }) }),
    holder: {
      onKeyDown: (event) => {
        const id = rovingOf(event.target)
        const step = STEPS[event.key]
        if (id === null || !step || event.ctrlKey || event.metaKey || event.altKey) return
        const next = ids[step(ids.indexOf(id), ids.length - 1)]
        if (next === undefined) return
        event.preventDefault()
        const place = [...event.currentTarget.querySelectorAll<HTMLElement | SVGElement>('[data-roving]')]
        place.find((element) => element.dataset.roving === next)?.focus()
      },
      onFocus: (event) => {
        const id = rovingOf(event.target)
        if (id !== null) reach(id)
      },
    },
  }
}

const rovingOf = (target: EventTarget): string | null =>
  target instanceof HTMLElement || target instanceof SVGElement ? (target.dataset.roving ?? null) : null
