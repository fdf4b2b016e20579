import type { ReactTable, SortingState } from '@tanstack/react-table'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { t } from '../../../i18n/t.ts'
import type { TableRow } from '../../../select/goods/tableRows.ts'
import { Mark } from '../../../ui/Mark.tsx'
import styles from './Rows.module.css'
import type { features } from './rowColumns.ts'

type Grid = ReactTable<typeof features, TableRow, { sorting: SortingState }>

/** CSS pixels, as in the stylesheet. */
const [ROW, HEAD] = [34, 36]
const PAGE = 12
/** The place of the head among the rows: the one above the first. */
const AT_HEAD = -1

/** The rows that are in sight, of however many; one stop of the Tab key, within which the arrow keys move. */
export function RowsGrid({ table, label }: { table: Grid; label: string }) {
  const scroller = useRef<HTMLDivElement>(null)
  const { rows } = table.getRowModel()
  const keys = useGridKeys(rows.length, table.getAllLeafColumns().length)
  const { at, column } = keys
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    initialRect: { width: 1000, height: 480 },
    useFlushSync: false,
    // What has the focus stays in the page, wherever it is scrolled.
    rangeExtractor: (range) => [...new Set([Math.max(at, 0), ...defaultRangeExtractor(range)])],
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keys.onKey(event)
    if (to === null) return
    if (to >= 0) virtualizer.scrollToIndex(to)
    else scroller.current?.scrollTo({ top: 0 })
  }
  useFocus(scroller, keys)
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are moved through by arrow keys
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
        className={styles.grid}
      >
        <thead>
          <tr aria-rowindex={1}>
            {table.getFlatHeaders().map((header, i) => (
              <th key={header.id} scope="col" aria-sort={ariaSort(header.column.getIsSorted())}>
                <button
                  type="button"
                  data-at={`${AT_HEAD}-${i}`}
                  tabIndex={at === AT_HEAD && column === i ? 0 : -1}
                  onFocus={() => keys.go(AT_HEAD, i, false)}
                  onClick={header.column.getToggleSortingHandler()}
                >
                  {String(header.column.columnDef.header)}
                </button>
              </th>
            ))}
            <th scope="col">{t('chart.source')}</th>
          </tr>
        </thead>
        <tbody style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return row ? (
              <tr
                key={row.id}
                data-at={index}
                aria-rowindex={index + 2}
                tabIndex={index === at ? 0 : -1}
                onFocus={() => keys.go(index, column, false)}
                style={{ transform: `translateY(${start - HEAD}px)` }}
              >
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} data-column={cell.column.id}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
                <td data-column="source">
                  <Mark at={[row.original.at]} of={row.original.commodity.label} inGrid />
                </td>
              </tr>
            ) : null
          })}
        </tbody>
      </table>
    </div>
  )
}

const ariaSort = (sorted: false | 'asc' | 'desc') =>
  sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'

/** Which row, or which button of the head, has the focus when the grid has it, and where a key leads from there. */
function useGridKeys(count: number, columns: number) {
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
      event.target.querySelector<HTMLElement>('[data-cite]')?.click()
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
function useFocus(
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
