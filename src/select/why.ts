import type { Home } from '../domain/home.ts'
import type { CountryId } from '../domain/ids.ts'
import type { MapPlace } from '../domain/place.ts'
import type { View } from '../view/view.ts'
import type { MapModel } from './mapModel.ts'

/** What can be asked of on the map: a place that has an entry of its own, or whatever else lies there. */
export type Subject =
  | MapPlace
  | { readonly kind: 'state'; readonly id: CountryId }
  | { readonly kind: 'land'; readonly id: string }
  | { readonly kind: 'lake'; readonly name: string | null }
  | { readonly kind: 'sea' }

/** Why a place is filled as it is. `party` and `within` are ids of states; `mend` is what would change it. */
export interface Why {
  readonly key:
    | 'why.no-match'
    | 'why.no-items'
    | 'why.india'
    | 'why.china'
    | 'why.neighbour'
    | 'why.undetermined'
    | 'why.hatched'
    | 'why.part'
    | 'why.part-neighbour'
    | 'why.enclave'
    | 'why.land'
    | 'why.lake'
    | 'why.sea'
  readonly party?: string
  readonly items?: number
  readonly mend?: Partial<View>
}

/** China is named on the map, and is what the charts measure against. */
const REFERENCE = 'CHN'
/** Land that belongs to nobody in a view, as the shapes have it. */
export const UNDETERMINED = 'undetermined'

interface Shown {
  readonly home: Pick<Home, 'countries' | 'states' | 'boundaries'>
  /** Of the boundary view that is drawn. */
  readonly model: MapModel
}

/** "Why is it grey?": the reason for a fill that is no class; null where there is nothing to explain. */
export function why(subject: Subject, { home, model }: Shown): Why | null {
  switch (subject.kind) {
    case 'state':
      return whyState(subject.id, home, model)
    case 'capital':
      return null
    case 'neighbour':
    case 'land':
      return whyLand(subject.id)
    case 'enclave':
      return isOfSix(subject.of, home)
        ? { key: 'why.enclave', party: subject.of }
        : { key: 'why.part-neighbour', party: subject.of }
    case 'disputed':
      return whyDisputed(subject.owners[model.boundary] ?? null, home, model)
    case 'lake':
      return { key: 'why.lake' }
    case 'sea':
      return { key: 'why.sea' }
  }
}

function whyState(id: CountryId, home: Shown['home'], model: MapModel): Why | null {
  const paint = model.states.find((s) => s.id === id)
  const items = home.states.find((s) => s.id === id)?.items
  if (paint?.role === 'india') return { key: 'why.india' }
  // In a year the legend and the years themselves say what is not there yet.
  if (paint?.fill !== 'none' || items === undefined || model.year !== null) return null
  return items === 0
    ? { key: 'why.no-items', party: id }
    : { key: 'why.no-match', party: id, items, mend: { sectors: [] } }
}

function whyLand(id: string): Why {
  if (id === REFERENCE) return { key: 'why.china' }
  return id === UNDETERMINED ? { key: 'why.undetermined' } : { key: 'why.neighbour' }
}

function whyDisputed(owner: string | null, home: Shown['home'], model: MapModel): Why {
  if (owner === null) return { key: 'why.undetermined' }
  const isHatched = home.boundaries.find(({ id }) => id === model.boundary)?.hatched ?? false
  if (isHatched) return { key: 'why.hatched', party: owner }
  return { key: isOfSix(owner, home) ? 'why.part' : 'why.part-neighbour', party: owner }
}

const isOfSix = (id: string, { countries }: Pick<Home, 'countries'>) =>
  (countries as readonly { id: string }[]).some((c) => c.id === id)
