import type { Atlas } from '../../domain/atlas.ts'
import { type FactKind, parseFact } from '../../domain/fact.ts'
import { INDIA } from '../../domain/ids.ts'
import { t } from '../../i18n/t.ts'
import type { Resting } from '../../select/restsOn.ts'
import { aboutText } from '../cite/words.ts'

/** What rests on a source, in a line. */
export function restingText({ about, until }: Resting, atlas: Atlas): string {
  if (about.kind === 'disagreement') return t('cite.differs', { about: about.title })
  const text = aboutText(about, atlas)
  return until ? t('page.run', { text, until }) : text
}

/** Where the atlas shows it. */
export function hrefOf({ id, about }: Resting, atlas: Atlas, up: string): string {
  if (about.kind === 'disagreement') return `#${about.id}`
  const fact = parseFact(id)
  if (fact?.kind === 'item') {
    const item = atlas.items.find((i) => i.id === fact.parts[0])
    const country = item?.countries.find((c) => c !== INDIA) ?? INDIA
    return `${up}?country=${country}#${item?.id}`
  }
  const page = fact && pageOf(fact.kind, fact.parts)
  if (page) return `${up}${page}`
  const country = 'country' in about ? about.country : null
  return country ? `${up}?country=${country}` : up
}

/** Of a fact that one page alone shows, that page and the place on it. */
function pageOf(kind: FactKind, [first = '']: readonly string[]): string | null {
  const places: Partial<Record<FactKind, string>> = {
    event: `timeline/#${first}`,
    site: `minerals/#${first}`,
    mineral: 'minerals/',
    element: `rare-earths/?element=${first}#${first}`,
    observation: 'rare-earths/',
    output: 'rare-earths/#mines',
    reserve: 'rare-earths/#reserves',
    commodities: `trade/?country=${first}#rows`,
  }
  return places[kind] ?? null
}
