import type { Atlas } from '../domain/atlas.ts'
import type { Gap } from '../domain/disagreement.ts'
import { factId } from '../domain/factId.ts'
import type { CountryId, SectorId } from '../domain/ids.ts'
import type { View } from '../view/view.ts'

/** What was looked for and not found about a country, as far as the chosen sectors go. */
export function gapsOfCountry(atlas: Atlas, country: CountryId, sectors: View['sectors']): readonly Gap[] {
  const of = atlas.gaps.filter((gap) => gap.at.includes(factId('country', country)))
  if (sectors.length === 0) return of
  return of.filter((gap) => {
    const about = sectorsOfGap(atlas, gap)
    return about.length === 0 || about.some((id) => sectors.includes(id))
  })
}

/** The same about a sector. */
export const gapsOfSector = (atlas: Atlas, sector: SectorId): readonly Gap[] =>
  atlas.gaps.filter((gap) => gap.at.includes(factId('sector', sector)))

/** The sectors that a gap names, itself or by its items. */
export function sectorsOfGap(atlas: Atlas, gap: Gap): SectorId[] {
  const items = atlas.items.filter((item) => gap.at.includes(factId('item', item.id)))
  const named = atlas.sectors.filter((s) => gap.at.includes(factId('sector', s.id)))
  return [...items.map((item) => item.sector), ...named.map((s) => s.id)]
}
