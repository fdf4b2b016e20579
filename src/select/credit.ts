import type { Licence } from '../domain/licence.ts'
import type { Source } from '../domain/source.ts'

/** The licence that a source is under. */
export const licenceOf = (
  licences: readonly Licence[],
  source: Pick<Source, 'licence'>,
): Licence | undefined => licences.find((l) => l.id === source.licence)

/** How a source is to be credited under its licence: the words of the licence with the publisher's name in them. */
export const creditOf = (
  { attribution }: Pick<Licence, 'attribution'>,
  { publisher }: Pick<Source, 'publisher'>,
): string =>
  // A name that ends with a full stop needs no second one.
  attribution.replaceAll('{publisher}', () => publisher).replace(/\.\.$/, '.')
