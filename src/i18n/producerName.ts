import type { Producer } from '../domain/rareEarths.ts'
import { countryName } from './format.ts'
import { t } from './t.ts'

/** A producer in a table of production or reserves: a state, all others, or the world. */
export const producerName = (producer: Producer): string =>
  producer === 'world' || producer === 'other' ? t(`producer.${producer}`) : countryName(producer)
