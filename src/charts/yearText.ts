import { fiscalYearLabel } from '../domain/dates.ts'
import type { FiscalYear } from '../domain/period.ts'
import { t } from '../i18n/t.ts'

/** FY2025-26 (provisional). */
export const yearText = ({ year, status }: { year: FiscalYear; status: string }): string => {
  const label = fiscalYearLabel(year)
  return status === 'provisional' ? `${label} (${t('trade.provisional')})` : label
}
