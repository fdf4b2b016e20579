import type { CountryId } from '../../domain/ids.ts'
import type { MapModel, StatePaint } from '../../select/mapModel.ts'

/** What feature-state holds of a state. */
export type PaintState = Pick<StatePaint, 'fill' | 'selected' | 'compared'>

const BLANK: PaintState = { fill: 'none', selected: false, compared: false }

/** The least to repaint so that a map showing `before` shows `after`; whole states, since none may be removed. */
export function changes(
  before: ReadonlyMap<CountryId, PaintState>,
  after: ReadonlyMap<CountryId, PaintState>,
): [CountryId, PaintState][] {
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids].flatMap((id) => {
    const old = before.get(id)
    const now = after.get(id) ?? BLANK
    const same = old?.fill === now.fill && old.selected === now.selected && old.compared === now.compared
    return same ? [] : [[id, now]]
  })
}

export const paintOf = (model: MapModel): ReadonlyMap<CountryId, PaintState> =>
  new Map(model.states.map(({ id, fill, selected, compared }) => [id, { fill, selected, compared }]))
