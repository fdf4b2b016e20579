import type { Atlas } from '../domain/atlas.ts'
import type { CountryId } from '../domain/ids.ts'
import { INDIA } from '../domain/india.ts'
import { countryName, formatList } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { tradeSectorsOf } from '../select/trade.ts'
import type { Theme } from '../theme/theme.ts'
import type { View } from '../view/view.ts'
import type { Mode } from './useTheme.ts'

/** Whose trade a page shows, and in which goods. */
export interface TradeScope {
  /** The chosen partner; null is the five together. */
  readonly partner: CountryId | null
  /** At the beginning of a sentence, and within one. */
  readonly who: string
  readonly whoWithin: string
  readonly colour: string
  /** The goods that the statistics count in the chosen sectors, in words; null where all goods are meant. */
  readonly goods: string | null
  /** Why nothing is left: the goods statistics know none of the chosen sectors. */
  readonly nothing: string | null
}

/** What the filter of a page means for goods trade. India is the five together. */
export function tradeScope(
  atlas: Atlas,
  country: CountryId | null,
  sectors: View['sectors'],
  { theme, mode }: { theme: Theme; mode: Mode },
): TradeScope {
  const partner = country === INDIA ? undefined : atlas.countries.find((c) => c.id === country)
  const only = tradeSectorsOf(atlas, sectors)
  // The goods are named by what the statistics count, which is not all of what the chosen sectors are about.
  const goods =
    only && atlas.trade.sectors.filter((s) => only.includes(s.id)).map((s) => s.label.toLowerCase())
  const chosen = atlas.sectors.filter((s) => sectors.includes(s.id)).map((s) => s.label)
  const name = partner ? countryName(partner.iso2) : null
  return {
    partner: partner?.id ?? null,
    who: name ?? t('trade.five'),
    whoWithin: name ?? t('priorities.five'),
    colour: partner?.colour[mode] ?? theme.muted,
    goods: goods && formatList(goods),
    nothing: goods?.length === 0 ? t('trade.no-sector', { sectors: formatList(chosen) }) : null,
  }
}
