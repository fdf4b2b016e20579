import type { Column, Table } from '../domain/table.ts'
import { t } from '../i18n/t.ts'

/** A cell of a chart's table as the screen has it. */
export const cellText = (value: string | number | null, column: Column | undefined): string =>
  value === null
    ? t('chart.no-data')
    : typeof value === 'number'
      ? (column?.format?.(value) ?? String(value))
      : value

/** Whether a column has numbers and nothing but them, so that they stand under one another. */
export const isNumeric = ({ rows }: Table, column: number): boolean =>
  rows.some((row) => typeof row[column] === 'number') && rows.every((row) => typeof row[column] !== 'string')
