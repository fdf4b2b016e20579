import { type CSSProperties, useMemo, useState } from 'react'
import { cellOf, type OwnData } from '../../domain/own.ts'
import { t } from '../../i18n/t.ts'
import { AT_HEAD, type useGridKeys } from '../../ui/gridKeys.ts'
import grid from '../grid/Grid.module.css'
import { useGrid } from '../grid/useGrid.ts'
import styles from './OwnTable.module.css'
import { orderOf, type Sorting } from './order.ts'
import { chooseRow } from './store.ts'

/** As the stylesheet has it. */
const SIZE = { row: 30, head: 32, seen: { width: 600, height: 200 } }

/** All rows of a reader's own data, of which those in sight are in the page; every cell is text. */
export function OwnTable({ data, shown }: { data: OwnData; shown: Uint8Array | null }) {
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const order = useMemo(() => orderOf(data, shown, sorting), [data, shown, sorting])
  const { scroller, keys, virtualizer, onKeyDown, top } = useGrid(order.length, data.columns.length, SIZE)
  const { at, column } = keys
  const sortBy = (by: number) =>
    setSorting((now) => {
      if (now?.column !== by) return { column: by, desc: false }
      return now.desc ? null : { column: by, desc: true }
    })
  return (
    <div ref={scroller} className={`${grid.scroller} ${styles.scroller}`}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are moved through by arrow keys
        role="grid"
        aria-label={t('own.rows-of', { name: data.name })}
        aria-rowcount={order.length + 1}
        onKeyDown={onKeyDown}
        className={`${grid.grid} ${styles.grid}`}
        style={{ '--columns': data.columns.length } as CSSProperties}
      >
        <Head {...{ data, sorting, keys }} onSort={sortBy} />
        <tbody style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = order[index]
            return row === undefined ? null : (
              <tr
                key={row}
                data-at={index}
                aria-rowindex={index + 2}
                tabIndex={index === at ? 0 : -1}
                onFocus={() => keys.go(index, column, false)}
                onClick={() => chooseRow(row)}
                onKeyDown={(event) => event.key === 'Enter' && chooseRow(row)}
                style={{ transform: top(start) }}
              >
                {data.columns.map((_, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                  <td key={i} data-number={data.numeric.includes(i) || undefined}>
                    {cellOf(data, row, i)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Head(props: {
  data: OwnData
  sorting: Sorting | null
  keys: ReturnType<typeof useGridKeys>
  onSort: (column: number) => void
}) {
  const { data, sorting, keys, onSort } = props
  const sortOf = (i: number) =>
    sorting?.column === i
      ? sorting.desc
        ? ('descending' as const)
        : ('ascending' as const)
      : ('none' as const)
  return (
    <thead>
      <tr aria-rowindex={1}>
        {data.columns.map((name, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
          <th key={i} scope="col" aria-sort={sortOf(i)} data-number={data.numeric.includes(i) || undefined}>
            <button
              type="button"
              data-at={`${AT_HEAD}-${i}`}
              tabIndex={keys.at === AT_HEAD && keys.column === i ? 0 : -1}
              onFocus={() => keys.go(AT_HEAD, i, false)}
              onClick={() => onSort(i)}
            >
              {name === '' ? t('own.column', { n: i + 1 }) : name}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}
