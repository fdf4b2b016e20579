import type { PageName } from '../../domain/pageName.ts'
import type { MessageKey } from '../../i18n/t.ts'

/** The sections of each page that a link can lead to: id, and heading. */
export const SECTIONS: Readonly<Record<PageName, readonly { id: string; title: MessageKey }[]>> = {
  'rare-earths': [
    { id: 'stages', title: 'search.section-stages' },
    { id: 'mines', title: 'search.section-mines' },
    { id: 'concentration', title: 'search.section-concentration' },
    { id: 'reserves', title: 'search.section-reserves' },
    { id: 'elements', title: 'search.section-elements' },
    { id: 'controls', title: 'search.section-controls' },
    { id: 'india', title: 'search.section-india' },
    { id: 'uses', title: 'search.section-uses' },
  ],
  trade: [
    { id: 'totals', title: 'search.section-totals' },
    { id: 'share', title: 'search.section-share' },
    { id: 'multiples', title: 'search.section-multiples' },
    { id: 'sectors', title: 'search.section-sectors' },
    { id: 'commodities', title: 'search.section-commodities' },
    { id: 'priorities', title: 'search.section-priorities' },
    { id: 'books', title: 'search.section-books' },
    { id: 'rows', title: 'search.section-rows' },
  ],
  minerals: [],
  timeline: [],
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
  ],
}
