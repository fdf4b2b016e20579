import * as v from 'valibot'

/** An Indian fiscal year by its first calendar year: 2024 is FY2024-25, April 2024 to March 2025. */
export const FiscalYear = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))
export type FiscalYear = v.InferOutput<typeof FiscalYear>

/** `FY2024-25` for 2024. */
export const fiscalYearLabel = (year: FiscalYear) => `FY${year}-${String((year + 1) % 100).padStart(2, '0')}`

/** Years, months and days that there are: 2025-02-31 is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** FY2022-23, whose second year follows the first. */
function isFiscalYear(text: string): boolean {
  const year = Number(/^FY(\d{4})-\d{2}$/.exec(text)?.[1])
  return text === fiscalYearLabel(year)
}

const isPoint = (text: string) => isDate(text) || isFiscalYear(text)
/** A fiscal year sorts by the April in which it begins. */
const start = (text: string) => (text.startsWith('FY') ? `${text.slice(2, 6)}-04` : text)

/**
 * A day, month, year or fiscal year (`2025-06-06`, `2024-09`, `2023`, `FY2022-23`), or an interval of two of them
 * (`2014/2019`, ISO 8601); an open one says `2018/..`.
 */
export const Period = v.pipe(
  v.string(),
  v.check((text) => {
    const [from = '', to, ...more] = text.split('/')
    if (!isPoint(from) || more.length > 0) return false
    return to === undefined || to === '..' || (isPoint(to) && start(from) <= start(to))
  }, 'not a period: write 2025-06-06, 2024-09, 2023, FY2022-23, 2014/2019 or 2018/..'),
)
export type Period = v.InferOutput<typeof Period>

/** The last day of a period (ISO date); null where it is open. */
export function periodEnd(period: Period): string | null {
  const text = period.split('/').at(-1) ?? period
  if (text === '..') return null
  if (text.startsWith('FY')) return `${Number(text.slice(2, 6)) + 1}-03-31`
  const [year = '', month = '12', day] = text.split('-')
  // Day 0 of the next month is the last of this one.
  return day ? text : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}

/** A date as exact as it is known; sorts as text. */
export const PartialDate = v.pipe(v.string(), v.check(isDate, 'not a date like 2025-06-06'))
