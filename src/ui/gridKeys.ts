import { type KeyboardEvent, useEffect, useState } from 'react'

const PAGE = 12
/** The place of the head among the rows: the one above the first. */
export const AT_HEAD = -1

/** Which row, or which button of the head, has the focus when the grid has it, and where a key leads from there. */
export function useGridKeys(count: number, columns: number) {
  const [state, setState] = useState({ at: 0, column: 0, moved: false })
  const at = Math.min(state.at, Math.max(count - 1, AT_HEAD))
  const go = (to: number, column: number, moved: boolean) =>
    setState((now) => {
      const there = now.at === to && now.column === column
      return there && (moved || !now.moved) ? now : { at: to, column, moved }
    })
  /** The row to be brought into sight; null where the key is not the grid's. */
  const onKey = (event: KeyboardEvent): number | null => {
    if (event.altKey || event.ctrlKey || event.metaKey) return null
    const { column } = state
    if (at === AT_HEAD && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault()
      const next = column + (event.key === 'ArrowRight' ? 1 : -1)
      go(AT_HEAD, Math.min(Math.max(next, 0), columns - 1), true)
      return AT_HEAD
    }
    if (at !== AT_HEAD && event.key === 'Enter' && event.target instanceof HTMLTableRowElement) {
      event.preventDefault()
      event.target.querySelector<HTMLElement>('[data-cite], [data-enter]')?.click()
      return null
    }
    const steps: Record<string, number> = {
      ...{ ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE, PageUp: Math.max(at - PAGE, 0) },
      ...{ Home: 0, End: count - 1 },
    }
    const to = steps[event.key]
    if (to === undefined) return null
    event.preventDefault()
    const within = Math.min(Math.max(to, AT_HEAD), count - 1)
    go(within, column, true)
    return within
  }
  return { at, column: state.column, moved: state.moved, go, onKey }
}

/**
 * After a key the focus is where it led, once that is in the page. It may be nowhere until then, where the row that
 * had it has gone out of sight; but from what has it outside of the grid, it is not taken.
 */
export function useGridFocus(
  scroller: { readonly current: HTMLElement | null },
  { at, column, moved }: ReturnType<typeof useGridKeys>,
) {
  useEffect(() => {
    const active = document.activeElement
    const elsewhere = active !== null && active !== document.body && !scroller.current?.contains(active)
    if (!moved || elsewhere) return
    const place = at === AT_HEAD ? `${AT_HEAD}-${column}` : String(at)
    scroller.current?.querySelector<HTMLElement>(`[data-at="${place}"]`)?.focus({ preventScroll: true })
  }, [scroller, at, column, moved])
}
