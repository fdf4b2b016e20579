import { type MessageKey, t } from '../../i18n/t.ts'
import { type Box, PLACES, SIZES } from './page.ts'
import { type Holder, holder } from './text.ts'
import {
  type Element,
  el,
  type Ids,
  ids,
  language,
  named,
  part,
  place,
  SPACES,
  solid,
  themed,
} from './xml.ts'

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

const TITLE_SIZE = 36

/** Points above an entry of the list of sources. */
export const LIST_GAP = 2

/** How the words of a place are set, where that is not as the master has it. */
function setIn(layout: LayoutId, at: HolderId): Element | null {
  const size = (points: number, more = {}, children: Element[] = []) =>
    el('a:lvl1pPr', more, [...children, el('a:defRPr', { sz: points * 100 })])
  const noBullet = { marL: 0, indent: 0 }
  if (at === 'title') return layout === 'title' ? size(TITLE_SIZE) : null
  if (at === 'sources') {
    return el('a:lvl1pPr', noBullet, [
      el('a:spcBef', {}, [el('a:spcPts', { val: 0 })]),
      el('a:buNone'),
      el('a:defRPr', { sz: SIZES.sources * 100 }, [solid(themed('tx2'))]),
    ])
  }
  if (at === 'body' && layout === 'title') return size(18, noBullet, [el('a:buNone')])
  if (layout === 'sources') {
    const before = el('a:spcBef', {}, [el('a:spcPts', { val: LIST_GAP * 100 })])
    return size(SIZES.list, noBullet, [before, el('a:buNone')])
  }
  return at === 'chart' || at === 'table' || at === 'map' ? size(14, noBullet, [el('a:buNone')]) : null
}

const PROMPTS: Readonly<Record<HolderId, MessageKey>> = {
  title: 'deck.prompt.title',
  body: 'deck.prompt.body',
  foot: 'deck.prompt.foot',
  number: 'deck.prompt.foot',
  sources: 'deck.prompt.sources',
  chart: 'deck.prompt.chart',
  table: 'deck.prompt.table',
  map: 'deck.prompt.map',
  more: 'deck.prompt.body',
}

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

const ROOT = [
  el('p:nvGrpSpPr', {}, [el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')]),
  el('p:grpSpPr', {}, [
    el('a:xfrm', {}, [
      el('a:off', { x: 0, y: 0 }),
      el('a:ext', { cx: 0, cy: 0 }),
      el('a:chOff', { x: 0, y: 0 }),
      el('a:chExt', { cx: 0, cy: 0 }),
    ]),
  ]),
]

/** All that is on a slide, a layout or a master, from the bottom up. */
export const tree = (children: readonly Element[]): Element => el('p:spTree', {}, [...ROOT, ...children])

/** The number of the slide, which Office keeps right. */
export const slideNumber = (): Element =>
  el('a:p', {}, [
    el('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, [
      el('a:rPr', { lang: language() }),
      el('a:t', {}, ['‹#›']),
    ]),
  ])

/** A place with nothing in it yet; on the master it also says where it is. */
export function emptyPlace(
  id: Ids,
  at: HolderId,
  box: Box | null,
  set: { readonly style: Element | null; readonly body: Record<string, string | number> },
): Element {
  const words = el('a:p', {}, [
    el('a:r', {}, [el('a:rPr', { lang: language() }), el('a:t', {}, [t(PROMPTS[at])])]),
  ])
  const custom = at === 'chart' || at === 'table' || at === 'map' || at === 'sources'
  const { attributes } = holder(HOLDERS[at])
  return el('p:sp', {}, [
    el('p:nvSpPr', {}, [
      named(id, holderName(at), null),
      el('p:cNvSpPr', {}, [el('a:spLocks', { noGrp: 1 })]),
      el('p:nvPr', {}, [el('p:ph', { ...attributes, ...(custom && { hasCustomPrompt: 1 }) })]),
    ]),
    el('p:spPr', {}, box ? [place(box)] : []),
    el('p:txBody', {}, [
      el('a:bodyPr', set.body, [el('a:normAutofit')]),
      el('a:lstStyle', {}, set.style ? [set.style] : []),
      at === 'number'
        ? slideNumber()
        : at === 'foot'
          ? el('a:p', {}, [el('a:endParaRPr', { lang: language() })])
          : words,
    ]),
  ])
}

/** A layout: which places a slide of its kind has. */
export function layoutPart(layout: LayoutId): string {
  const { name, type, places } = LAYOUTS[layout]
  const id = ids()
  const filled = (Object.entries(places) as [HolderId, Box][]).map(([at, box]) =>
    emptyPlace(id, at, box, {
      style: setIn(layout, at),
      body:
        at === 'sources'
          ? { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'b' }
          : layout === 'title' && at === 'title'
            ? { anchor: 'b' }
            : {},
    }),
  )
  const kept = (['foot', 'number'] as const).map((at) => emptyPlace(id, at, null, { style: null, body: {} }))
  return part(
    el('p:sldLayout', { ...SPACES, ...(type && { type }), preserve: 1, userDrawn: 1 }, [
      el('p:cSld', { name: t(name) }, [tree([...filled, ...kept])]),
      el('p:clrMapOvr', {}, [el('a:masterClrMapping')]),
    ]),
  )
}
