import type { Home } from '../domain/home.ts'
import type { CountryId } from '../domain/ids.ts'
import { type Known, yearsBetween } from './view.ts'

/** What an address may name, from what the page was served with. */
export const knownOf = (home: Home): Known => ({
  countries: home.countries.map((c): CountryId => c.id),
  sectors: home.sectors.map((s) => s.id),
  years: yearsBetween(home.years),
  boundary: home.site.boundary,
  boundaryViews: home.site.boundaryViews,
})
