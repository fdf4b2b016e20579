import type { Atlas } from '../domain/atlas.ts'
import type { FactId } from '../domain/fact.ts'
import { factId } from '../domain/factId.ts'
import type { CountryId } from '../domain/ids.ts'
import type { View } from '../view/view.ts'
import { flowOf, latestTrade, sum, type TradePoint } from './trade.ts'

export interface PartnerRow extends Pick<TradePoint, 'export' | 'import'> {
  readonly id: CountryId
  readonly at: FactId
  readonly iso2: string
  /** USD million; null where a flow is unknown. */
  readonly total: number | null
}

export interface Partners {
  readonly year: TradePoint['year']
  readonly status: TradePoint['status']
  /** Largest first. */
  readonly rows: readonly PartnerRow[]
}

/** The five by their goods trade with India in a year, or in the newest that all of them have, by the Indian table. */
export function partners(atlas: Atlas, asked: View['year'] = null): Partners | null {
  const { countries } = atlas.trade
  const latest = latestTrade(countries, asked)
  if (!latest) return null
  const rows = countries.flatMap((trade): PartnerRow[] => {
    const year = trade.series.find((y) => y.year === latest.year)
    const country = atlas.countries.find((c) => c.id === trade.country)
    if (!year || !country) return []
    const [sold, bought] = [flowOf(year, 'export'), flowOf(year, 'import')]
    return [
      {
        id: country.id,
        at: factId('trade', country.id, latest.year),
        iso2: country.iso2,
        export: sold,
        import: bought,
        total: sum([sold, bought]),
      },
    ]
  })
  return {
    year: latest.year,
    status: latest.status,
    rows: rows.toSorted((a, b) => (b.total ?? -1) - (a.total ?? -1)),
  }
}
