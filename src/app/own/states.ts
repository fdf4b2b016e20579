import type { Home } from '../../domain/home.ts'
import type { OwnState } from '../../domain/own.ts'
import { countryName } from '../../i18n/format.ts'

/** The states that the map names, with the names that a file may have for them: those of the page and the English ones. */
export function statesOf({ countries, labels }: Pick<Home, 'countries' | 'labels'>): OwnState[] {
  const english = new Intl.DisplayNames('en', { type: 'region' })
  const state = (id: string, iso2: string, { lon, lat }: { lon: number; lat: number }): OwnState => ({
    ...{ id, iso2, lon, lat },
    names: [countryName(iso2), english.of(iso2) ?? iso2],
  })
  return [
    ...countries.map(({ id, iso2, label }) => state(id, iso2, label)),
    ...labels.neighbours.map((label) => state(label.id, label.iso2, label)),
  ]
}
