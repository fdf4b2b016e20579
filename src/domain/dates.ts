import type { FiscalYear, Period } from './period.ts'

/** `FY2024-25` for 2024. */
export const fiscalYearLabel = (year: FiscalYear) => `FY${year}-${String((year + 1) % 100).padStart(2, '0')}`

/** The last day of a period (ISO date); null where it is open. */
export function periodEnd(period: Period): string | null {
  const text = period.split('/').at(-1) ?? period
  if (text === '..') return null
  if (text.startsWith('FY')) return `${Number(text.slice(2, 6)) + 1}-03-31`
  const [year = '', month = '12', day] = text.split('-')
  // Day 0 of the next month is the last of this one.
  return day ? text : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}
