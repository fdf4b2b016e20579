import { countryName } from '../../src/i18n/format.ts'
import { atlas } from './compiled.ts'

/** Names and colours of the real states, as the page of minerals hands them to its charts. */
export const STATES = {
  name: (id: string) => countryName(atlas.countries.find((c) => c.id === id)?.iso2 ?? id),
  colour: () => '#1F7A8C',
}
