import { type SortingState, type Updater, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { countryName } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { hasWords, type TableRow, tableRows, wordsOf } from '../../../select/goods/tableRows.ts'
import { ROW_COLUMNS, useRowFilter } from '../../../view/useRowFilter.ts'
import type { TradeSection } from './parts.tsx'
import { RowsEmpty } from './RowsEmpty.tsx'
import { RowsFilter } from './RowsFilter.tsx'
import { RowsFoot } from './RowsFoot.tsx'
import { RowsGrid } from './RowsGrid.tsx'
import { columnsOf, features } from './rowColumns.ts'

/** All commodity rows: filtered, sorted, counted, and to be taken away as they are shown. */
export default function RowsTable({ atlas, subject }: TradeSection) {
  const { country, sectors, year } = subject.view
  const { values: filter, choose } = useRowFilter()
  const { q, flow, classification, sort } = filter
  const nameOf = useMemo(() => {
    const names = new Map(atlas.countries.map((c) => [c.id, countryName(c.iso2)]))
    return (id: TableRow['country']) => names.get(id) ?? id
  }, [atlas])
  const model = useMemo(
    () => tableRows(atlas, { country, sectors, year }, { flow, classification }, nameOf),
    [atlas, country, sectors, year, flow, classification, nameOf],
  )
  const columns = useMemo(() => columnsOf((r) => nameOf(r.country)), [nameOf])
  const sorting = useMemo((): SortingState => (sort ? [sort] : []), [sort])
  const table = useTable(
    {
      features,
      columns,
      data: model.rows,
      state: { sorting, globalFilter: q },
      onSortingChange: (change: Updater<SortingState>) => {
        const [first] = typeof change === 'function' ? change(sorting) : change
        const id = ROW_COLUMNS.find((column) => column === first?.id)
        choose({ sort: first && id ? { id, desc: first.desc } : null })
      },
      // One column stands for the row, whose text has all the words that are looked for.
      getColumnCanGlobalFilter: (column) => column.id === 'commodity',
      globalFilterFn: BY_WORDS,
    },
    (state) => ({ sorting: state.sorting, globalFilter: state.globalFilter }),
  )
  const { rows } = table.getRowModel()
  const shown = useMemo(() => rows.map((r) => r.original), [rows])
  const common = { model, subject, filter, choose }
  return (
    <>
      <RowsFilter {...common} shown={shown.length} />
      {shown.length === 0 ? <RowsEmpty {...common} /> : <RowsGrid table={table} label={t('goods.rows')} />}
      <RowsFoot rows={shown} subject={subject} atlas={atlas} nameOf={nameOf} />
    </>
  )
}

/** The words are parted once, not for each row. */
const BY_WORDS = Object.assign(
  (row: { original: TableRow }, _: string, words: readonly string[]) => hasWords(row.original, words),
  { resolveFilterValue: (q: unknown) => wordsOf(String(q)), autoRemove: (q: unknown) => !q },
)
