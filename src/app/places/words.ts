import { fiscalYearLabel } from '../../domain/dates.ts'
import type { Home } from '../../domain/home.ts'
import type { MapPlace, Places } from '../../domain/place.ts'
import { countryName, formatList, formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { SpokenMap } from '../../select/spoken.ts'
import type { Feature } from '../layers/useLayers.ts'

/** The name of a state or another party by its id, in the language of the page where that is known. */
export function partyName(id: string, home: Pick<Home, 'countries' | 'labels'>, places?: Places): string {
  const party = places?.parties.find((p) => p.id === id)
  const iso2 = [...home.countries, ...home.labels.neighbours].find((c) => c.id === id)?.iso2 ?? party?.iso2
  return iso2 ? countryName(iso2) : (party?.name ?? id)
}

export const placeName = (place: MapPlace): string =>
  place.kind === 'neighbour' && place.iso2 ? countryName(place.iso2) : place.name

/** What something on a layer is called. */
export const featureName = ({ kind, of }: Feature, home: Pick<Home, 'countries' | 'labels'>): string =>
  kind === 'flow' ? t('layer.flow-name', { name: partyName(of.country, home) }) : of.name

/** What it is, to follow its name. */
export function featureKind({ kind, of }: Feature): string {
  switch (kind) {
    case 'site':
      return t('layer.site-kind', { status: t(`minesite.status-${of.status}`) })
    case 'corridor':
      return t('layer.corridor-kind', { status: t(`corridor.status-${of.status}`) })
    case 'flow':
      return t('layer.flow-kind', { year: fiscalYearLabel(of.year) })
    case 'city':
      return t('layer.city-kind')
  }
}

/** What a place is, to follow its name. */
export function placeKind(place: MapPlace, name: (id: string) => string): string {
  switch (place.kind) {
    case 'capital':
      return t('reach.kind-capital', { of: name(place.country) })
    case 'enclave':
      return t('reach.kind-enclave', { of: name(place.of) })
    case 'disputed':
    case 'neighbour':
      return t(`reach.kind-${place.kind}`)
  }
}

/** One or two sentences on what the map shows: for those who hear it, and the text alternative of its picture. */
export function spokenText(
  spoken: SpokenMap,
  home: Pick<Home, 'countries' | 'labels' | 'sectors' | 'boundaries'>,
) {
  const name = (id: string) => partyName(id, home)
  const names = (ids: readonly string[]) => formatList(ids.map(name))
  const sectors = home.sectors.filter(({ id }) => spoken.sectors.includes(id)).map((s) => s.label)
  const { year } = spoken
  const scope = [
    sectors.length > 0 ? t('spoken.in-sectors', { sectors: formatList(sectors) }) : '',
    year === null ? '' : t('spoken.begun', { year: fiscalYearLabel(year), end: String(year + 1) }),
  ].join('')
  const view = home.boundaries.find(({ id }) => id === spoken.boundary)?.name ?? spoken.boundary
  const more = [
    ...chosenText(spoken, name, names),
    ...(spoken.seen ? [seenText(spoken.seen, names)] : []),
    ...spoken.layers.map((id) => t(`spoken.layer-${id}`)),
    t('spoken.boundary', { view }),
  ].join('; ')
  return `${countsText(spoken, scope, names)} ${more.charAt(0).toUpperCase()}${more.slice(1)}.`
}

const seenText = (seen: readonly string[], names: (ids: readonly string[]) => string) =>
  seen.length > 0 ? t('spoken.seen', { names: names(seen) }) : t('spoken.none')

function countsText(
  { most, fewest, partners, compared }: SpokenMap,
  scope: string,
  names: (ids: readonly string[]) => string,
): string {
  const who = { scope, names: names(partners), many: partners.length }
  if (!most) return compared.length > 0 ? t('spoken.nothing-compared', who) : t('spoken.nothing', { scope })
  const items = formatNumber(most.items)
  if (!fewest) {
    return compared.length > 0
      ? t('spoken.even-compared', { ...who, items })
      : t('spoken.even', { scope, items })
  }
  return t('spoken.range', {
    scope,
    most: names(most.ids),
    many: most.ids.length,
    mostItems: formatNumber(most.items),
    fewest: names(fewest.ids),
    few: fewest.ids.length,
    fewestItems: formatNumber(fewest.items),
  })
}

function chosenText(
  { chosen, compared }: SpokenMap,
  name: (id: string) => string,
  names: (ids: readonly string[]) => string,
): string[] {
  if (chosen === null) return []
  const country = name(chosen)
  return compared.length === 0
    ? [t('spoken.chosen', { country })]
    : [t('spoken.compared', { country, others: names(compared) })]
}
