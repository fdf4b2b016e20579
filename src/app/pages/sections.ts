import type { PageName } from '../../domain/pageName.ts'
import { type MessageKey, t } from '../../i18n/t.ts'

/** The sections of each page, in their order, that a link can lead to: id, and heading. */
export const SECTIONS = {
  'rare-earths': [
    { id: 'stages', title: 'ree.section-stages' },
    { id: 'mines', title: 'ree.section-mines' },
    { id: 'concentration', title: 'ree.section-concentration' },
    { id: 'reserves', title: 'ree.section-reserves' },
    { id: 'elements', title: 'ree.section-elements' },
    { id: 'controls', title: 'ree.section-controls' },
    { id: 'india', title: 'ree.section-india' },
    { id: 'uses', title: 'ree.section-uses' },
  ],
  trade: [
    { id: 'totals', title: 'goods.totals' },
    { id: 'share', title: 'goods.share' },
    { id: 'multiples', title: 'goods.multiples' },
    { id: 'sectors', title: 'goods.sectors' },
    { id: 'commodities', title: 'goods.commodities' },
    { id: 'priorities', title: 'goods.priorities' },
    { id: 'books', title: 'goods.books' },
    { id: 'rows', title: 'goods.rows' },
  ],
  minerals: [
    { id: 'output', title: 'minerals.output' },
    { id: 'changes', title: 'minerals.changes' },
    { id: 'uranium', title: 'minerals.uranium' },
    { id: 'reserves', title: 'minerals.reserves' },
    { id: 'uncharted', title: 'minerals.uncharted' },
    { id: 'sites', title: 'minerals.sites' },
  ],
  timeline: [
    { id: 'picture', title: 'timeline.picture' },
    { id: 'list', title: 'timeline.list' },
    { id: 'unknown', title: 'timeline.unknown' },
  ],
  sources: [
    { id: 'disagreements', title: 'page.disagreements' },
    { id: 'not-found', title: 'page.gaps' },
  ],
  data: [
    { id: 'cite', title: 'page.cite' },
    { id: 'datasets', title: 'page.datasets' },
    { id: 'licences', title: 'page.licences' },
    { id: 'dictionary', title: 'page.dictionary' },
    { id: 'changes', title: 'page.changes' },
    { id: 'offline', title: 'page.offline' },
  ],
} as const satisfies Readonly<Record<PageName, readonly { id: string; title: MessageKey }[]>>

export type SectionId<P extends PageName> = (typeof SECTIONS)[P][number]['id']

/** A section with its heading in words. */
export function sectionOf<P extends PageName>(
  page: P,
  id: SectionId<P>,
): { id: SectionId<P>; title: string } {
  const found = SECTIONS[page].find((section) => section.id === id)
  return { id, title: found ? t(found.title) : id }
}

/** All sections of a page with their headings. */
export const sectionsOf = <P extends PageName>(page: P) =>
  SECTIONS[page].map(({ id }) => sectionOf(page, id as SectionId<P>))
