import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useRef } from 'react'
import { useGridFocus, useGridKeys } from '../../ui/gridKeys.ts'

/** CSS pixels, as the stylesheet of the grid has them. */
export interface GridSize {
  readonly row: number
  readonly head: number
  /** What is seen of it before it is measured. */
  readonly seen: { readonly width: number; readonly height: number }
}

/** A table of which the rows in sight are in the page; one stop of the Tab key, within which the arrow keys move. */
export function useGrid(rows: number, columns: number, { row, head, seen }: GridSize) {
  const scroller = useRef<HTMLDivElement>(null)
  const keys = useGridKeys(rows, columns)
  const virtualizer = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => row,
    overscan: 8,
    scrollMargin: head,
    scrollPaddingStart: head,
    initialRect: seen,
    useFlushSync: false,
    // What has the focus stays in the page, wherever it is scrolled.
    rangeExtractor: (range) => [...new Set([Math.max(keys.at, 0), ...defaultRangeExtractor(range)])],
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keys.onKey(event)
    if (to === null) return
    if (to >= 0) virtualizer.scrollToIndex(to)
    else scroller.current?.scrollTo({ top: 0 })
  }
  useGridFocus(scroller, keys)
  return { scroller, keys, virtualizer, onKeyDown, top: (start: number) => `translateY(${start - head}px)` }
}
