import { type MessageKey, t } from '../../i18n/t.ts'
import { type Box, PLACES } from './page.ts'
import type { Holder } from './text.ts'

export type LayoutId = 'title' | 'map' | 'chart' | 'table' | 'text' | 'sources'

/** The places of a layout, by which a slide fills them. */
export const HOLDERS = {
  title: { type: 'title', index: null },
  body: { type: null, index: 1 },
  foot: { type: 'ftr', index: 11 },
  number: { type: 'sldNum', index: 12 },
  sources: { type: 'body', index: 13 },
  chart: { type: 'chart', index: 14 },
  table: { type: 'tbl', index: 15 },
  map: { type: 'pic', index: 16 },
  more: { type: null, index: 17 },
} as const satisfies Record<string, Holder>

export type HolderId = keyof typeof HOLDERS

interface Layout {
  readonly name: MessageKey
  /** What PowerPoint takes it for. */
  readonly type: 'title' | 'obj' | 'titleOnly' | null
  readonly places: Partial<Record<HolderId, Box>>
}

/** A column of the list of sources. */
const LIST = { y: 1.22, w: (PLACES.whole.w - 0.3) / 2, h: 5.45 }

const WORDS = { x: 0.5, y: 1.5, w: 5.9, h: 2.3 }

/** In the order in which they are offered. */
export const LAYOUTS: Readonly<Record<LayoutId, Layout>> = {
  title: {
    name: 'deck.layout.title',
    type: null,
    places: {
      title: WORDS,
      body: { ...WORDS, y: 4, h: 2.1 },
      map: { x: 6.8, y: 0.6, w: 6.03, h: 5.5 },
      sources: PLACES.sources,
    },
  },
  map: {
    name: 'deck.layout.map',
    type: null,
    places: { title: PLACES.title, map: PLACES.graphic, body: PLACES.side, sources: PLACES.sources },
  },
  chart: {
    name: 'deck.layout.chart',
    type: null,
    places: { title: PLACES.title, chart: PLACES.graphic, body: PLACES.side, sources: PLACES.sources },
  },
  table: {
    name: 'deck.layout.table',
    type: null,
    places: { title: PLACES.title, table: PLACES.graphic, body: PLACES.side, sources: PLACES.sources },
  },
  text: {
    name: 'deck.layout.text',
    type: 'obj',
    places: { title: PLACES.title, body: PLACES.whole, sources: PLACES.sources },
  },
  sources: {
    name: 'deck.layout.sources',
    type: null,
    places: {
      title: { ...PLACES.title, h: 0.7 },
      body: { ...PLACES.whole, ...LIST },
      more: { ...PLACES.whole, ...LIST, x: PLACES.whole.x + PLACES.whole.w - LIST.w },
    },
  },
}

export const LAYOUT_IDS = Object.keys(LAYOUTS) as LayoutId[]

/** Points above an entry of the list of sources. */
export const LIST_GAP = 2

const HOLDER_NAMES: Readonly<Record<HolderId, MessageKey>> = {
  title: 'deck.place.title',
  body: 'deck.place.body',
  foot: 'deck.place.foot',
  number: 'deck.place.number',
  sources: 'deck.place.sources',
  chart: 'deck.place.chart',
  table: 'deck.place.table',
  map: 'deck.place.map',
  more: 'deck.place.more',
}

/** The name of a place, as the list of what is on a slide has it. */
export const holderName = (id: HolderId): string => t(HOLDER_NAMES[id])
