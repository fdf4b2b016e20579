import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
} from '@tanstack/react-table'
import { fiscalYearLabel } from '../../../domain/dates.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { TableRow } from '../../../select/goods/tableRows.ts'
import type { RowColumn } from '../../../view/useRowFilter.ts'

export const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})

const helper = createColumnHelper<typeof features, TableRow>()

/** The columns of the table, in the language of the page; their ids stand in the address. */
export const columnsOf = (nameOf: (row: TableRow) => string) =>
  helper.columns([
    helper.accessor(nameOf, {
      id: 'country' satisfies RowColumn,
      header: t('profile.compare-state'),
      sortFn: sortFn_text,
    }),
    helper.accessor('year', {
      id: 'year' satisfies RowColumn,
      header: t('chart.fiscal-year'),
      cell: ({ getValue }) => fiscalYearLabel(getValue()),
      sortFn: sortFn_basic,
      sortDescFirst: true,
    }),
    helper.accessor((r) => t(`goods.flow-${r.flow}`), {
      id: 'flow' satisfies RowColumn,
      header: t('goods.flow'),
      sortFn: sortFn_text,
    }),
    helper.accessor((r) => t(`classification.${r.commodity.classification}`), {
      id: 'class' satisfies RowColumn,
      header: t('goods.classification'),
      sortFn: sortFn_text,
    }),
    helper.accessor((r) => r.commodity.label, {
      id: 'commodity' satisfies RowColumn,
      header: t('goods.commodity'),
      sortFn: sortFn_text,
    }),
    helper.accessor('sector', {
      id: 'sector' satisfies RowColumn,
      header: t('by-sector.sector'),
      sortFn: sortFn_text,
    }),
    helper.accessor('value', {
      id: 'usd' satisfies RowColumn,
      header: t('goods.usd-million'),
      cell: ({ getValue }) => formatNumber(getValue(), 2, 2),
      sortFn: sortFn_basic,
      sortDescFirst: true,
    }),
  ])
