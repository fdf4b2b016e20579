import type { Atlas } from '../domain/atlas.ts'
import type { StateCounts } from '../domain/region.ts'

/** How many cooperation items each of the six has, and in each sector: all that there are. */
export const stateCounts = ({
  countries,
  sectors,
  items,
}: Pick<Atlas, 'countries' | 'sectors' | 'items'>): StateCounts[] =>
  countries.map(({ id, role }) => {
    const mine = items.filter((item) => item.kind === 'cooperation' && item.countries.includes(id))
    const counts = sectors.map((s) => [s.id, mine.filter((item) => item.sector === s.id).length])
    return { id, role, items: mine.length, counts: Object.fromEntries(counts) as StateCounts['counts'] }
  })
