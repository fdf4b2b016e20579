import { type MessageKey, t } from '../../i18n/t.ts'
import { HOLDERS, type HolderId, holderName, LAYOUTS, type LayoutId, LIST_GAP } from './layouts.ts'
import { type Box, SIZES } from './page.ts'
import { holder, inPlace, slideNumber } from './text.ts'
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
  tree,
} from './xml.ts'

const TITLE_SIZE = 36

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
  const which = el('p:ph', { ...attributes, ...(custom && { hasCustomPrompt: 1 }) })
  return inPlace(named(id, holderName(at), null), which, box ? [place(box)] : [], [
    el('a:bodyPr', set.body, [el('a:normAutofit')]),
    el('a:lstStyle', {}, set.style ? [set.style] : []),
    at === 'number'
      ? slideNumber()
      : at === 'foot'
        ? el('a:p', {}, [el('a:endParaRPr', { lang: language() })])
        : words,
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
