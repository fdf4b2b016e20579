import type { CountryId } from '../../domain/ids.ts'
import type { View } from '../../view/view.ts'

type Choice = Pick<View, 'country' | 'compare'>

/** The states that are compared, the chosen one first; none where fewer than two are. */
export const comparedIn = ({ country, compare }: Choice): readonly CountryId[] =>
  country === null || compare.length === 0 ? [] : [country, ...compare]

/** Whether the map shows a state: all of them, or those that are compared. */
export function isShown(view: Choice, id: CountryId): boolean {
  const compared = comparedIn(view)
  return compared.length === 0 || compared.includes(id)
}
