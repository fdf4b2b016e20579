import type { Country } from '../../domain/country.ts'
import type { CountryId } from '../../domain/ids.ts'
import { countryName } from '../../i18n/format.ts'
import type { Theme } from '../../theme/theme.ts'
import { type Kind, kindAt } from '../kinds.ts'

/** How a state is drawn in the charts that compare it. */
export interface Look {
  readonly name: string
  readonly colour: string
  readonly kind: Kind
}

/** Of each state: its name, its colour, and a shape of its own beside the colour. */
export function looksOf(
  countries: readonly Country[],
  ids: readonly CountryId[],
  mode: 'light' | 'dark',
  theme: Theme,
): (id: CountryId) => Look {
  const looks = new Map(
    ids.map((id, i) => {
      const country = countries.find((c) => c.id === id)
      const name = country ? countryName(country.iso2) : id
      return [id, { name, colour: country?.colour[mode] ?? theme.ink, kind: kindAt(i) }] as const
    }),
  )
  return (id) => looks.get(id) ?? { name: id, colour: theme.ink, kind: kindAt(0) }
}
