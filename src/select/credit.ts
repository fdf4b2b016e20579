import type { Licence } from '../domain/licence.ts'
import type { Source } from '../domain/source.ts'

/** How a source is to be credited under its licence: the words of the licence with the publisher's name in them. */
export const creditOf = (
  { attribution }: Pick<Licence, 'attribution'>,
  { publisher }: Pick<Source, 'publisher'>,
): string =>
  // A name that ends with a full stop needs no second one.
  attribution.replaceAll('{publisher}', () => publisher).replace(/\.\.$/, '.')
