import type { Atlas } from '../../domain/atlas.ts'
import type { Gap } from '../../domain/disagreement.ts'
import { factId } from '../../domain/fact.ts'
import type { CountryId, SectorId } from '../../domain/ids.ts'
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

/** A gap names a country, itself or by its items. */
const concerns = (atlas: Atlas, gap: Gap, country: CountryId) =>
  gap.at.includes(factId('country', country)) ||
  atlas.items.some((i) => i.countries.includes(country) && gap.at.includes(factId('item', i.id)))
