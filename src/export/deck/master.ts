import { LIGHT } from '../../theme/theme.ts'
import { emptyPlace } from './layoutPart.ts'
import { type HolderId, LAYOUT_IDS } from './layouts.ts'
import { preset, shape } from './map.ts'
import { type Box, PLACES, SIZES } from './page.ts'
import {
  COLOUR_MAP,
  colour,
  type Element,
  el,
  ids,
  language,
  named,
  part,
  SPACES,
  solid,
  themed,
  tree,
} from './xml.ts'

// Faces that every machine with Office has: IBM Plex, which the atlas has, would be another face on each of them.
// Arial has stand-ins of the same widths everywhere; Georgia is, of the serifs there are, the nearest to Plex Serif.
const HEADINGS = 'Georgia'
const WORDS = 'Arial'

const face = (name: string, indic: string) => [
  el('a:latin', { typeface: name }),
  el('a:ea', { typeface: '' }),
  el('a:cs', { typeface: '' }),
  el('a:font', { script: 'Deva', typeface: indic }),
]

const COLOURS = {
  dk1: LIGHT.ink,
  lt1: LIGHT.paper,
  dk2: LIGHT.muted,
  lt2: LIGHT.land,
  accent1: LIGHT.selection,
  accent2: LIGHT.classes[3],
  accent3: LIGHT.india,
  accent4: LIGHT.china,
  accent5: LIGHT.classes[2],
  accent6: LIGHT.waterInk,
  hlink: LIGHT.selection,
  folHlink: LIGHT.india,
} as const

const PLACEHOLDER = el('a:schemeClr', { val: 'phClr' })
const three = (tag: string, of: (at: number) => Element) => el(tag, {}, [0, 1, 2].map(of))

/** The colours and faces of the deck: whoever changes them changes every slide. */
export const themePart = (name: string): string =>
  part(
    el('a:theme', { 'xmlns:a': SPACES['xmlns:a'], name }, [
      el('a:themeElements', {}, [
        el(
          'a:clrScheme',
          { name },
          Object.entries(COLOURS).map(([key, value]) => el(`a:${key}`, {}, [colour(value)])),
        ),
        el('a:fontScheme', { name }, [
          el('a:majorFont', {}, face(HEADINGS, 'Nirmala UI')),
          el('a:minorFont', {}, face(WORDS, 'Nirmala UI')),
        ]),
        el('a:fmtScheme', { name }, [
          three('a:fillStyleLst', () => solid(PLACEHOLDER)),
          three('a:lnStyleLst', (at) =>
            el('a:ln', { w: 6350 * (at + 1) }, [solid(PLACEHOLDER), el('a:prstDash', { val: 'solid' })]),
          ),
          three('a:effectStyleLst', () => el('a:effectStyle', {}, [el('a:effectLst')])),
          three('a:bgFillStyleLst', () => solid(PLACEHOLDER)),
        ]),
      ]),
    ]),
  )

const FACES = {
  heading: [
    el('a:latin', { typeface: '+mj-lt' }),
    el('a:ea', { typeface: '+mj-ea' }),
    el('a:cs', { typeface: '+mj-cs' }),
  ],
  words: [
    el('a:latin', { typeface: '+mn-lt' }),
    el('a:ea', { typeface: '+mn-ea' }),
    el('a:cs', { typeface: '+mn-cs' }),
  ],
} as const

const set = (size: number, at: 'tx1' | 'tx2', faces: readonly Element[], more = {}) =>
  el('a:defRPr', { sz: size * 100, kern: 1200, ...more }, [solid(themed(at)), ...faces])

const LEVELS = [1, 2, 3, 4, 5]
const INDENT = 228_600

function level(at: number): Element {
  return el(`a:lvl${at}pPr`, { marL: INDENT * at, indent: -INDENT, algn: 'l', rtl: 0 }, [
    el('a:lnSpc', {}, [el('a:spcPct', { val: 100_000 })]),
    el('a:spcBef', {}, [el('a:spcPts', { val: 700 })]),
    el('a:buClr', {}, [themed('accent1')]),
    el('a:buFont', { typeface: 'Arial' }),
    el('a:buChar', { char: at % 2 === 1 ? '•' : '–' }),
    set(Math.max(12, SIZES.body[0] - 2 * (at - 1)), 'tx1', FACES.words),
  ])
}

const textStyles = () =>
  el('p:txStyles', {}, [
    el('p:titleStyle', {}, [
      el('a:lvl1pPr', { algn: 'l', rtl: 0 }, [
        el('a:lnSpc', {}, [el('a:spcPct', { val: 95_000 })]),
        el('a:spcBef', {}, [el('a:spcPct', { val: 0 })]),
        el('a:buNone'),
        set(SIZES.title[0], 'tx1', FACES.heading, { b: 1 }),
      ]),
    ]),
    el('p:bodyStyle', {}, LEVELS.map(level)),
    el('p:otherStyle', {}, [el('a:lvl1pPr', { algn: 'l', rtl: 0 }, [set(14, 'tx1', FACES.words)])]),
  ])

const small = (align: 'l' | 'r') =>
  el('a:lvl1pPr', { algn: align }, [el('a:defRPr', { sz: SIZES.foot * 100 }, [solid(themed('tx2'))])])

const NO_INSET = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }

/** Everything that all slides have: the paper, a mark above the title, a hairline above the foot, and the places. */
export function masterPart(relation: (layout: number) => string): string {
  const id = ids()
  const plain = el('a:ln', {}, [el('a:noFill')])
  const bar = (box: Box, fill: Element) => shape(named(id, '', ''), preset('rect'), box, [solid(fill), plain])
  const put = (at: HolderId, box: Box, style: Element | null, body = {}) =>
    emptyPlace(id, at, box, { style, body: { ...NO_INSET, ...body } })
  return part(
    el('p:sldMaster', SPACES, [
      el('p:cSld', {}, [
        el('p:bg', {}, [el('p:bgPr', {}, [solid(themed('bg1')), el('a:effectLst')])]),
        tree([
          bar({ x: 0.5, y: 0.36, w: 0.6, h: 0.05 }, themed('accent1')),
          bar({ x: 0.5, y: 6.72, w: PLACES.whole.w, h: 0.01 }, colour(LIGHT.hairline)),
          put('title', PLACES.title, null, { anchor: 'ctr' }),
          put('body', PLACES.whole, null),
          put('foot', PLACES.foot, small('l'), { anchor: 't' }),
          put('number', PLACES.number, small('r'), { anchor: 't' }),
        ]),
      ]),
      COLOUR_MAP,
      el(
        'p:sldLayoutIdLst',
        {},
        LAYOUT_IDS.map((_, at) => el('p:sldLayoutId', { id: 2_147_483_649 + at, 'r:id': relation(at) })),
      ),
      el('p:hf', { hdr: 0, dt: 0 }),
      textStyles(),
    ]),
  )
}

/** Styles of a text that is in no place. */
export const defaultText = (): Element =>
  el('p:defaultTextStyle', {}, [
    el('a:defPPr', {}, [el('a:defRPr', { lang: language() })]),
    el('a:lvl1pPr', { algn: 'l', rtl: 0 }, [set(14, 'tx1', FACES.words)]),
  ])
