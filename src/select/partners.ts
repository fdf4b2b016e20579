import type { Atlas } from '../domain/atlas.ts'
import type { CountryId } from '../domain/ids.ts'
import { latestTrade, sum, type TradePoint } from './trade.ts'

export interface PartnerRow extends Pick<TradePoint, 'export' | 'import'> {
  readonly id: CountryId
  readonly iso2: string
  /** USD million; null where a flow is unknown. */
  readonly total: number | null
}

export interface Partners {
  readonly year: TradePoint['year']
  readonly status: TradePoint['status']
  /** Largest first. */
  readonly rows: readonly PartnerRow[]
  readonly sources: readonly string[]
}

/** The five by their goods trade with India in the newest year that all of them have, by the Indian table. */
export function partners(atlas: Atlas): Partners | null {
  const { countries } = atlas.trade
  const latest = latestTrade(countries)
  if (!latest) return null
  const rows = countries.flatMap((trade): PartnerRow[] => {
    const year = trade.series.find((y) => y.year === latest.year)
    const country = atlas.countries.find((c) => c.id === trade.country)
    if (!year || !country) return []
    const { export: sold, import: bought } = year
    return [{ id: country.id, iso2: country.iso2, export: sold, import: bought, total: sum([sold, bought]) }]
  })
  const years = countries.flatMap((trade) => trade.series.filter((y) => y.year === latest.year))
  return {
    year: latest.year,
    status: latest.status,
    rows: rows.toSorted((a, b) => (b.total ?? -1) - (a.total ?? -1)),
    sources: [...new Set(years.map((y) => y.source))],
  }
}
