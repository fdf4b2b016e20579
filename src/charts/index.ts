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
  /** What has to be chosen on its page for it to be shown. */
  readonly query?: string
  /** There is one for each country or element, and the id goes on with it: the section that they stand in. */
  readonly each?: string
}

/** The five beside each other: the charts of a comparison have to have one. */
export const COMPARED = 'compare=KAZ,KGZ,TJK,TKM,UZB'

/** Every chart of the atlas. */
export const CHARTS: readonly ListedChart[] = [
  { id: 'china-share-by-stage', page: '', title: 'search.chart-stages', needs: 'none', all: true },
  { id: 'china-share-of-mine-production', page: '', title: 'search.chart-mine', needs: 'none', all: true },
  { id: 'partners-by-goods-trade', page: '', title: 'search.chart-partners', needs: 'none', all: true },
  { id: 'goods-trade-by-fiscal-year', page: '', title: 'search.chart-trade' },
  { id: 'goods-trade-by-sector', page: '', title: 'search.chart-by-sector' },
  { id: 'named-sectors-and-trade', page: '', title: 'search.chart-priorities' },
  { id: 'both-sets-of-books', page: '', title: 'search.chart-books', needs: 'country', all: true },
  {
    id: 'compared-goods-trade-by-fiscal-year',
    page: '',
    title: 'search.chart-compared-years',
    query: COMPARED,
  },
  { id: 'compared-goods-trade-by-sector', page: '', title: 'search.chart-compared-goods', query: COMPARED },
  { id: 'china-share-by-stage', page: 'rare-earths', title: 'search.chart-ree-stages' },
  {
    id: 'china-share-by-stage-all',
    page: 'rare-earths',
    title: 'search.chart-ree-stages-all',
    query: 'scope=all',
  },
  { id: 'china-share-of-mine-production', page: 'rare-earths', title: 'search.chart-ree-share' },
  {
    id: 'mine-production-by-country',
    page: 'rare-earths',
    title: 'search.chart-ree-producers',
    query: 'mines=countries',
  },
  {
    id: 'mine-production-by-agency',
    page: 'rare-earths',
    title: 'search.chart-ree-agencies',
    query: 'mines=countries',
  },
  { id: 'world-mine-production', page: 'rare-earths', title: 'search.chart-ree-world', query: 'mines=world' },
  { id: 'concentration-of-mining', page: 'rare-earths', title: 'search.chart-ree-mining' },
  { id: 'concentration-by-stage', page: 'rare-earths', title: 'search.chart-ree-floors' },
  { id: 'reserves-by-country', page: 'rare-earths', title: 'search.chart-ree-reserves' },
  { id: 'price', page: 'rare-earths', title: 'search.chart-ree-price', each: 'elements' },
  { id: 'controls', page: 'rare-earths', title: 'search.chart-ree-controls' },
  { id: 'china-magnet-exports', page: 'rare-earths', title: 'search.chart-ree-exports' },
  { id: 'india-magnet-imports', page: 'rare-earths', title: 'search.chart-ree-imports' },
  { id: 'china-share-of-india-magnet-imports', page: 'rare-earths', title: 'search.chart-ree-imports-share' },
  { id: 'india-magnet-tonnes', page: 'rare-earths', title: 'search.chart-ree-tonnes' },
  { id: 'india-metals-and-compounds', page: 'rare-earths', title: 'search.chart-ree-metals' },
  { id: 'magnet-rare-earths-by-use', page: 'rare-earths', title: 'search.chart-ree-uses' },
  { id: 'goods-trade-by-fiscal-year', page: 'trade', title: 'search.chart-goods-totals' },
  { id: 'share-of-india-s-trade', page: 'trade', title: 'search.chart-goods-share' },
  { id: 'the-five-side-by-side', page: 'trade', title: 'search.chart-goods-multiples' },
  { id: 'goods-by-sector-over-time-export', page: 'trade', title: 'search.chart-goods-sectors' },
  { id: 'goods-trade-by-sector', page: 'trade', title: 'search.chart-goods-sector' },
  { id: 'largest-commodities-export', page: 'trade', title: 'search.chart-goods-commodities' },
  { id: 'named-sectors-and-trade', page: 'trade', title: 'search.chart-goods-priorities' },
  { id: 'both-sets-of-books', page: 'trade', title: 'search.chart-goods-books', each: 'books' },
  { id: 'minerals-output', page: 'minerals', title: 'search.chart-minerals-output' },
  { id: 'minerals-changes', page: 'minerals', title: 'search.chart-minerals-changes' },
  { id: 'minerals-uranium', page: 'minerals', title: 'search.chart-minerals-uranium' },
  { id: 'minerals-reserves', page: 'minerals', title: 'search.chart-minerals-reserves' },
  { id: 'sites', page: 'minerals', title: 'search.chart-minerals-sites' },
  { id: 'timeline', page: 'timeline', title: 'search.chart-timeline' },
]
