import { fiscalYearLabel } from '../domain/dates.ts'
import type { FiscalYear } from '../domain/period.ts'
import type { TradeYear } from '../domain/trade.ts'
import { formatList } from '../i18n/format.ts'
import { type MessageKey, t } from '../i18n/t.ts'

/** Sentences one after the other, of which some may have nothing to say. */
export const sentences = (...said: readonly (string | null)[]): string =>
  said.filter((sentence) => sentence !== null).join(' ')

/** "1900–2016 and 2025": three years or more that follow each other are one span. */
export function yearsText(years: readonly number[]): string {
  const spans: [from: number, to: number][] = []
  for (const year of years) {
    const last = spans.at(-1)
    if (last?.[1] === year - 1) last[1] = year
    else spans.push([year, year])
  }
  const texts = spans.flatMap(([from, to]) =>
    to - from > 1
      ? t('cite.range', { from: String(from), to: String(to) })
      : [...new Set([from, to])].map(String),
  )
  return formatList(texts)
}

/** "Estimated: 2024 and 2025.", or so in other words; null where nothing is. */
export function estimatedText(
  points: readonly { readonly year: number; readonly estimated: boolean }[],
  words: MessageKey = 'counted.estimated',
): string | null {
  const years = points.filter((p) => p.estimated).map((p) => p.year)
  return years.length > 0 ? t(words, { what: yearsText(years) }) : null
}

/** "Estimated: 30 of 39."; null where nothing is. */
export function estimatedOf(rows: readonly { readonly estimated: boolean }[]): string | null {
  const count = rows.filter((r) => r.estimated).length
  return count > 0 ? t('counted.estimated', { what: t('counted.of', { count, of: rows.length }) }) : null
}

/** "FY2025-26 is provisional."; null where nothing is. */
export function provisionalText(
  points: readonly { readonly year: FiscalYear; readonly status: TradeYear['status'] }[],
): string | null {
  const years = [...new Set(points.filter((p) => p.status === 'provisional').map((p) => p.year))].sort()
  return years.length > 0
    ? t('counted.provisional', { years: formatList(years.map(fiscalYearLabel)), count: years.length })
    : null
}

/** From when on goods are classed otherwise; null where they never are. */
export const breakText = (breakAt: FiscalYear | null): string | null =>
  breakAt === null ? null : t('counted.break', { year: fiscalYearLabel(breakAt) })
