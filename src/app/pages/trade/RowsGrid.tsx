import type { ReactTable, SortingState } from '@tanstack/react-table'
import { t } from '../../../i18n/t.ts'
import type { TableRow } from '../../../select/goods/tableRows.ts'
import { AT_HEAD } from '../../../ui/gridKeys.ts'
import { Mark } from '../../../ui/Mark.tsx'
import grid from '../../grid/Grid.module.css'
import { useGrid } from '../../grid/useGrid.ts'
import styles from './Rows.module.css'
import type { features } from './rowColumns.ts'

type Grid = ReactTable<typeof features, TableRow, { sorting: SortingState }>

/** As the stylesheet has it. */
const SIZE = { row: 34, head: 36, seen: { width: 1000, height: 480 } }

/** The rows that are in sight, of however many; one stop of the Tab key, within which the arrow keys move. */
export function RowsGrid({ table, label }: { table: Grid; label: string }) {
  const { rows } = table.getRowModel()
  const { scroller, keys, virtualizer, onKeyDown, top } = useGrid(
    rows.length,
    table.getAllLeafColumns().length,
    SIZE,
  )
  const { at, column } = keys
  return (
    <div ref={scroller} className={`${grid.scroller} ${styles.scroller}`}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are moved through by arrow keys
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
        className={`${grid.grid} ${styles.grid}`}
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
                style={{ transform: top(start) }}
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
