import * as v from 'valibot'
import { fiscalYearLabel } from './dates.ts'

/** An Indian fiscal year by its first calendar year: 2024 is FY2024-25, April 2024 to March 2025. */
export const FiscalYear = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))
export type FiscalYear = v.InferOutput<typeof FiscalYear>

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

/** A date as exact as it is known; sorts as text. */
export const PartialDate = v.pipe(v.string(), v.check(isDate, 'not a date like 2025-06-06'))
