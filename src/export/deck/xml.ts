import { locale } from '../../i18n/t.ts'
import { hex } from '../colour.ts'
import { node, type SvgNode } from '../picture.ts'
import { xml } from '../xml.ts'
import { type Box, emu } from './page.ts'

/** An element of a part of the deck. */
export type Element = SvgNode
export const el = node

/** Attributes that a part's root names its parts by. */
export const SPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const

/** Stands where a text is put in later, which is too long to be written at once. */
export const GAP = 'gap'

/** Where the kinds of relationships are named. */
export const RELATION = `${SPACES['xmlns:r']}/`

/** A whole part as text. */
export const part = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml(root)}`

/** The language of a text, for the reader's spelling and voice. */
export const language = (): string => (locale() === 'en' ? 'en-GB' : locale())

/** `#RRGGBB` as a part has it. */
export const colour = (of: string): Element => el('a:srgbClr', { val: hex(of) })

/** A colour of the theme, which follows when another theme is chosen. */
export const themed = (name: 'bg1' | 'tx1' | 'bg2' | 'tx2' | 'accent1' | 'hlink'): Element =>
  el('a:schemeClr', { val: name })

/** Which colours of the theme are ground and text. */
export const COLOUR_MAP = el('p:clrMap', {
  ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', hlink: 'hlink', folHlink: 'folHlink' },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
})

export const solid = (of: Element): Element => el('a:solidFill', {}, [of])

/** Where something is, in the words of a shape (`a:`) or of a frame (`p:`). */
export const place = ({ x, y, w, h }: Box, tag: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): Element =>
  el(tag, {}, [
    el('a:off', { x: emu(x), y: emu(y) }),
    el('a:ext', { cx: Math.max(0, emu(w)), cy: Math.max(0, emu(h)) }),
  ])

/** Numbers of what is on one slide: each once. */
export type Ids = () => number
export function ids(): Ids {
  let last = 1
  return () => ++last
}

// What says that a shape is an ornament, which is passed over when a slide is read aloud.
const ORNAMENT = el('a:extLst', {}, [
  el('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [
    el('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ]),
])

/** The name of something on a slide and what it says to whoever does not see it; null: it is text, empty: an ornament. */
export const named = (id: Ids, name: string, says: string | null): Element =>
  el('p:cNvPr', { id: id(), name, ...(says && { descr: says }) }, says === '' ? [ORNAMENT] : [])

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
