import type { PageName } from '../domain/pageName.ts'
import type { MessageKey } from '../i18n/t.ts'

/** A chart as it can be found and linked to. */
export interface ListedChart {
  /** As ChartFigure has it; its place on the page is `#chart-<id>`. */
  readonly id: string
  /** Nothing for the atlas itself. */
  readonly page: PageName | ''
  /** A plain name, since its title is its finding. */
  readonly title: MessageKey
  /** Where it stands: with a country chosen, with none, or both. */
  readonly needs?: 'country' | 'none'
  /** Whether a choice of sectors leaves it out. */
  readonly all?: boolean
}

/** Every chart of the atlas. */
export const CHARTS: readonly ListedChart[] = [
  { id: 'china-share-by-stage', page: '', title: 'search.chart-stages', needs: 'none', all: true },
  { id: 'china-share-of-mine-production', page: '', title: 'search.chart-mine', needs: 'none', all: true },
  { id: 'partners-by-goods-trade', page: '', title: 'search.chart-partners', needs: 'none', all: true },
  { id: 'goods-trade-by-fiscal-year', page: '', title: 'search.chart-trade' },
  { id: 'goods-trade-by-sector', page: '', title: 'search.chart-by-sector' },
  { id: 'named-sectors-and-trade', page: '', title: 'search.chart-priorities' },
  { id: 'both-sets-of-books', page: '', title: 'search.chart-books', needs: 'country', all: true },
]
