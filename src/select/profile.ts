import type { Atlas } from '../domain/atlas.ts'
import type { Country } from '../domain/country.ts'
import type { CountryId } from '../domain/ids.ts'
import { INDIA } from '../domain/india.ts'
import type { Item } from '../domain/item.ts'
import type { Sector } from '../domain/sector.ts'
import type { Sentence } from '../domain/sentence.ts'
import type { View } from '../view/view.ts'
import { hasBegun } from './time.ts'

export interface SectorGroup {
  readonly sector: Sector
  /** What is particular to this country, if anything. */
  readonly particular: Sentence | null
  readonly items: readonly Item[]
}

export interface Profile {
  readonly country: Country
  /** Cooperation items by sector, newest first. */
  readonly groups: readonly SectorGroup[]
  readonly cooperation: number
  /** Cooperation items that had not begun by the end of the year that is asked for. */
  readonly later: number
  /** The newest items between the two alone (for India: of all). */
  readonly latest: readonly Item[]
  /** Statistics that sources print of this relationship. */
  readonly figures: readonly Item[]
  /** What concerns the country without India (for India: without the five). */
  readonly context: readonly Item[]
}

/** A country's relationship with India, as far as the chosen sectors go; for India, with all of the five. */
export function profile(
  atlas: Atlas,
  id: CountryId,
  sectors: View['sectors'],
  year: View['year'] = null,
): Profile | null {
  const country = atlas.countries.find((c) => c.id === id)
  if (!country) return null
  const all = atlas.items.filter(
    (item) => item.countries.includes(id) && (sectors.length === 0 || sectors.includes(item.sector)),
  )
  const mine = all.filter((item) => hasBegun(item, year)).sort(newestFirst)
  const isCooperation = (item: Item) => item.kind === 'cooperation'
  const cooperation = mine.filter(isCooperation)
  return {
    country,
    cooperation: cooperation.length,
    later: all.filter(isCooperation).length - cooperation.length,
    latest: cooperation.filter((item) => id === INDIA || item.countries.length === 2).slice(0, LATEST),
    groups: atlas.sectors.flatMap((sector) => {
      const items = cooperation.filter((item) => item.sector === sector.id)
      return items.length > 0 ? [{ sector, particular: sector.particular[id] ?? null, items }] : []
    }),
    figures: mine.filter((item) => item.kind === 'figure'),
    context: mine.filter((item) => item.kind === 'context' && (id === INDIA) === onlyIndia(item)),
  }
}

const LATEST = 4

const onlyIndia = (item: Item) => item.countries.every((id) => id === INDIA)

/** Undated items come last. */
const newestFirst = (a: Item, b: Item) =>
  (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id)
