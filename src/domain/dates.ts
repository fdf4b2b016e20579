import type { FiscalYear, Period } from './period.ts'

/** `FY2024-25` for 2024. */
export const fiscalYearLabel = (year: FiscalYear) => `FY${year}-${String((year + 1) % 100).padStart(2, '0')}`

/** The fiscal year that an ISO date lies in. */
export const fiscalYearOf = (day: string): FiscalYear =>
  Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0)

/** The day by which a period had begun for sure (ISO date): of one that begins in a year or a month, the last of it. */
export const periodStart = (period: Period): string => lastDay(period.split('/')[0] ?? period)

/** The last day of a period (ISO date); null where it is open. */
export function periodEnd(period: Period): string | null {
  const text = period.split('/').at(-1) ?? period
  return text === '..' ? null : lastDay(text)
}

/** Of a day, month, year or fiscal year. */
function lastDay(text: string): string {
  if (text.startsWith('FY')) return `${Number(text.slice(2, 6)) + 1}-03-31`
  const [year = '', month = '12', day] = text.split('-')
  // Day 0 of the next month is the last of this one.
  return day ? text : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}
