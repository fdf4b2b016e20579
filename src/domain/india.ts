import type { CountryId } from './ids.ts'

/** India is a party to every cooperation item and is not classed on the map. */
export const INDIA = 'IND' as CountryId

/** All that India trades, with everybody: no state, but the other side of a share. */
export const WORLD = 'WLD' as CountryId
