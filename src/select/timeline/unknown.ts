import type { Atlas } from '../../domain/atlas.ts'
import type { Gap } from '../../domain/disagreement.ts'
import { factId } from '../../domain/factId.ts'
import type { CountryId, SectorId } from '../../domain/ids.ts'
import { INDIA } from '../../domain/india.ts'
import { sectorsOfGap } from '../gaps.ts'

/** What was looked for and not found to have happened, about a country and sectors; none asked means all. */
export const eventGaps = (
  atlas: Atlas,
  country: CountryId | null,
  sectors: readonly SectorId[],
): readonly Gap[] =>
  atlas.gaps.filter((gap) => {
    if (gap.kind !== 'event') return false
    const about = sectorsOfGap(atlas, gap)
    const named = about.length === 0 || about.some((id) => sectors.includes(id))
    return (country === null || concerns(atlas, gap, country)) && (sectors.length === 0 || named)
  })

/** A gap names the states that it is of; one that names none but India is of all that share its items. */
function concerns(atlas: Atlas, gap: Gap, country: CountryId): boolean {
  const named = atlas.countries.filter((c) => gap.at.includes(factId('country', c.id))).map((c) => c.id)
  if (named.includes(country) || named.some((id) => id !== INDIA)) return named.includes(country)
  return atlas.items.some((i) => i.countries.includes(country) && gap.at.includes(factId('item', i.id)))
}
