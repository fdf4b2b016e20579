import type { Column } from '../domain/table.ts'
import { t } from '../i18n/t.ts'

/** A cell of a chart's table as the screen has it. */
export const cellText = (value: string | number | null, column: Column | undefined): string =>
  value === null
    ? t('chart.no-data')
    : typeof value === 'number'
      ? (column?.format?.(value) ?? String(value))
      : value
