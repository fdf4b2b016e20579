import * as v from 'valibot'

/** An Indian fiscal year by its first calendar year: 2024 is FY2024-25, April 2024 to March 2025. */
export const FiscalYear = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))
export type FiscalYear = v.InferOutput<typeof FiscalYear>

/** `FY2024-25` for 2024. */
export const fiscalYearLabel = (year: FiscalYear) => `FY${year}-${String((year + 1) % 100).padStart(2, '0')}`

const POINT = /^(FY\d{4}-\d{2}|\d{4}(-\d{2}(-\d{2})?)?)$/

/**
 * A day, month, year or fiscal year (`2025-06-06`, `2024-09`, `2023`, `FY2022-23`), or an interval of two of them
 * (`2014/2019`, ISO 8601); an open one says `2018/..`.
 */
export const Period = v.pipe(
  v.string(),
  v.check((text) => {
    const [from = '', to, ...more] = text.split('/')
    return POINT.test(from) && (to === undefined || to === '..' || POINT.test(to)) && more.length === 0
  }, 'not a period: write 2025-06-06, 2024-09, 2023, FY2022-23, 2014/2019 or 2018/..'),
)
export type Period = v.InferOutput<typeof Period>

/** A date as exact as it is known; sorts as text. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'not a date like 2025-06-06'),
)
