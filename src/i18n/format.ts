import type { Period } from '../domain/period.ts'
import { locale, t } from './t.ts'

const memo = <T>(make: (locale: string, key: string) => T) => {
  const made = new Map<string, T>()
  return (key: string): T => {
    const id = `${locale()} ${key}`
    const known = made.get(id) ?? make(locale(), key)
    made.set(id, known)
    return known
  }
}

const regions = memo((l) => new Intl.DisplayNames(l, { type: 'region' }))
const lists = memo((l) => new Intl.ListFormat(l === 'en' ? 'en-GB' : l, { type: 'conjunction' }))
const numbers = memo((l, digits) => {
  const [min, max] = digits.split('-').map(Number)
  return new Intl.NumberFormat(l, { minimumFractionDigits: min ?? 0, maximumFractionDigits: max ?? 0 })
})
const dates = memo((l, kind) => {
  const parts: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (kind !== 'year') parts.month = kind === 'month' ? 'long' : 'short'
  if (kind === 'day') parts.day = 'numeric'
  return new Intl.DateTimeFormat(l === 'en' ? 'en-GB' : l, parts)
})

/** The name of a state from its ISO 3166-1 alpha-2 code. */
export const countryName = (iso2: string): string => regions('').of(iso2) ?? iso2

/** A number with at most (and, where it matters, at least) so many decimals. */
export const formatNumber = (n: number, max = 2, min = 0): string => numbers(`${min}-${max}`).format(n)

/** A share in percent, 0 to 100. */
export const formatPercent = (n: number, max = 1): string =>
  t('format.percent', { value: formatNumber(n, max) })

/** USD million: whole from 10 on, where decimals are noise. */
export const formatUsd = (million: number): string =>
  t('format.usd-million', { value: formatNumber(million, Math.abs(million) < 10 ? 2 : 0) })

/** A number with its unit: `USD 192 million`, `60%`, `84% complete`, `5,000 t U`. */
export function formatQuantity(value: number, unit: string): string {
  const number = formatNumber(value, 2)
  if (unit === 'USD million') return t('format.usd-million', { value: number })
  if (unit === 'percent') return t('format.percent', { value: number })
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`
}

/** How many times the one is the other. */
export const formatRatio = (ratio: number): string => t('format.ratio', { value: ratioNumber(ratio) })

/** 3.7, but 1.05: close to one the second decimal tells. */
export const ratioNumber = (ratio: number): string =>
  ratio < 1.95 ? formatNumber(ratio, 2, 2) : formatNumber(ratio, 1)

/** a, b and c. */
export const formatList = (items: readonly string[]): string => lists('').format(items)

/** `2025-06-06` → 6 Jun 2025; `2014/2019` → 2014–2019; fiscal years stay as they are written. */
export function formatPeriod(period: Period | null): string {
  if (period === null) return t('period.undated')
  const [from = '', to] = period.split('/')
  if (to === undefined) return formatDate(from)
  return to === '..'
    ? t('period.since', { from: formatDate(from) })
    : `${formatDate(from)} – ${formatDate(to)}`
}

function formatDate(date: string): string {
  if (date.startsWith('FY')) return date
  const kind = (['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? 'day'
  return dates(kind).format(new Date(date))
}
