import type { CountryId } from '../../domain/ids.ts'
import type { RegionGeoJson } from '../../domain/region.ts'
import type { Fill, MapModel } from '../../select/mapModel.ts'

/** The least to repaint so that a map showing `before` shows `after`; a state that is there no more is blank. */
export function changes(
  before: ReadonlyMap<CountryId, Fill>,
  after: ReadonlyMap<CountryId, Fill>,
): [CountryId, Fill][] {
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids].flatMap((id) => {
    const now = after.get(id) ?? 'none'
    return before.get(id) === now ? [] : [[id, now]]
  })
}

export const fillsOf = (model: MapModel): ReadonlyMap<CountryId, Fill> =>
  new Map(model.states.map(({ id, fill }) => [id, fill]))

/** Which states are marked as what, as text, so that two models can be told apart by it: `compared:KAZ selected:UZB`. */
export const marksOf = (model: MapModel): string =>
  (['compared', 'selected'] as const)
    .flatMap((mark) => model.states.flatMap((state) => (state[mark] ? [`${mark}:${state.id}`] : [])))
    .join(' ')

/** The shapes that are to be marked, each with its `mark`. */
export function markedShapes(region: RegionGeoJson, marks: string) {
  const features = marks.split(' ').flatMap((text) => {
    const [mark, id] = text.split(':')
    return region.features
      .filter(({ properties }) => properties.id === id)
      .map((feature) => ({ ...feature, properties: { mark } }))
  })
  return { type: 'FeatureCollection' as const, features }
}
