import type { Home, Site } from '../domain/home.ts'
import type { CountryId, SectorId } from '../domain/ids.ts'
import { type Known, yearsBetween } from './view.ts'

interface Named {
  readonly countries: readonly { readonly id: CountryId }[]
  readonly sectors: readonly { readonly id: SectorId }[]
}

/** What an address may name: countries and sectors that there are, and what a page was served with. */
export const knownFrom = (
  { countries, sectors }: Named,
  { boundary, boundaryViews }: Pick<Site, 'boundary' | 'boundaryViews'>,
  years: Home['years'],
): Known => ({
  countries: countries.map((c) => c.id),
  sectors: sectors.map((s) => s.id),
  years: yearsBetween(years),
  boundary,
  boundaryViews,
})

/** What the address of the atlas itself may name. */
export const knownOf = (home: Home): Known => knownFrom(home, home.site, home.years)
