import type { Home } from '../../domain/home.ts'
import type { CountryId } from '../../domain/ids.ts'
import type { Corridor } from '../../domain/routes.ts'

type Six = Home['countries']
/** The states that are compared; none means that the map shows all. */
type Compared = readonly CountryId[]

const isAmong = (compared: Compared, id: CountryId) => compared.length === 0 || compared.includes(id)

/** What lies in a state that the map shows. */
export const inShown = <T extends { readonly country: CountryId }>(all: readonly T[], compared: Compared) =>
  all.filter(({ country }) => isAmong(compared, country))

/** The states of the six that a corridor runs through, by the towns that its legs name, in the order of the atlas. */
export function statesOn(corridor: Corridor, six: readonly Pick<Six[number], 'id' | 'iso2'>[]): CountryId[] {
  const through = new Set(corridor.legs.flatMap((leg) => leg.nodes.map((node): string => node.in)))
  return six.flatMap(({ id, iso2 }) => (through.has(iso2) ? [id] : []))
}

/** Corridors that run through a state that is compared; all where none is. */
export const corridorsShown = (
  all: readonly Corridor[],
  compared: Compared,
  six: Six,
): readonly Corridor[] =>
  compared.length === 0 ? all : all.filter((c) => statesOn(c, six).some((id) => compared.includes(id)))

/** The ends of trade with India that the map shows: India, and each partner that it shows. */
export const endsShown = (six: Six, compared: Compared): Six =>
  six.filter(({ id, role }) => role === 'india' || isAmong(compared, id))
