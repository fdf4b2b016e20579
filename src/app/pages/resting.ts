import type { Atlas } from '../../domain/atlas.ts'
import { type FactKind, parseFact } from '../../domain/factId.ts'
import { INDIA, WORLD } from '../../domain/india.ts'
import type { Item } from '../../domain/item.ts'
import { t } from '../../i18n/t.ts'
import type { Resting } from '../../select/restsOn.ts'
import { reach } from '../../view/reach.ts'
import { aboutText } from '../cite/words.ts'

/** What rests on a source, in a line. */
export function restingText({ about, until }: Resting, atlas: Atlas): string {
  if (about.kind === 'disagreement') return t('cite.differs', { about: about.title })
  const text = aboutText(about, atlas)
  return until ? t('page.run', { text, until }) : text
}

/** An item stands in the profile of its partner; what the reader has chosen (`kept`) goes along where it shows there. */
export const itemHref = (
  item: Pick<Item, 'id' | 'countries' | 'sector'>,
  up: string,
  kept: string,
): string => {
  const { id, countries, sector } = item
  const href = `?country=${countries.find((c) => c !== INDIA) ?? INDIA}#${id}`
  return `${up}${reach({ href, countries, sectors: [sector] }, kept)}`
}

/** Where the atlas shows it. */
export function hrefOf({ id, about }: Resting, atlas: Atlas, up: string, kept: string): string {
  if (about.kind === 'disagreement') return `#${about.id}`
  const fact = parseFact(id)
  if (fact?.kind === 'item') {
    const item = atlas.items.find((i) => i.id === fact.parts[0])
    if (item) return itemHref(item, up, kept)
  }
  const to = (place: Parameters<typeof reach>[0]) => `${up}${reach(place, kept)}`
  if (id.startsWith(`trade:${WORLD}:`)) return to({ href: 'trade/?sector=#share' })
  const href = fact && pageOf(fact.kind, fact.parts)
  if (href) return to({ href, ...(href.startsWith('rare-earths/') && { sectors: [RARE_EARTHS] }) })
  const country = 'country' in about ? about.country : null
  return country ? to({ href: `?country=${country}` }) : to({ href: '' })
}

/** The sector that the page of rare earths is of: under others alone it shows nothing. */
const RARE_EARTHS = 'critical-minerals'

/** Of a fact that one page alone shows, that page and the place on it. */
function pageOf(kind: FactKind, [first = '']: readonly string[]): string | null {
  const places: Partial<Record<FactKind, string>> = {
    event: `timeline/#${first}`,
    site: `minerals/#${first}`,
    corridor: `?layer=corridors&place=${first}`,
    mineral: 'minerals/?sector=',
    element: `rare-earths/?element=${first}#${first}`,
    observation: 'rare-earths/',
    output: 'rare-earths/#mines',
    reserve: 'rare-earths/#reserves',
    commodities: `trade/?country=${first}&sector=#rows`,
  }
  return places[kind] ?? null
}
