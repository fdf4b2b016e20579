import type { Atlas } from '../../domain/atlas.ts'
import type { Classification, TradeSectorId } from '../../domain/trade.ts'

/**
 * The trade sectors that a classification tells apart: those that any table of it has. Silver, say, is a sector of
 * the principal commodities and within another in HS chapters, where it is not zero.
 */
export const measuredIn = (
  atlas: Pick<Atlas, 'trade'>,
  classification: Classification,
): ReadonlySet<TradeSectorId> =>
  new Set(
    atlas.trade.countries
      .flatMap((c) => c.sectors.filter((r) => r.classification === classification))
      .flatMap((r) => Object.keys(r.values) as TradeSectorId[]),
  )
