import { numbered } from '../numbered.ts'
import type { Rich } from '../told.ts'
import type { Box } from './page.ts'
import { colour, type Element, el, type Ids, language, named, place, solid } from './xml.ts'

export interface Style {
  /** Points; where it is left out, the place's own. */
  readonly size?: number
  readonly strong?: boolean
  readonly italic?: boolean
  /** #RRGGBB; where it is left out, the place's own. */
  readonly colour?: string
  /** The relationship of an address that it leads to. */
  readonly link?: string
  /** The relationship of a slide that it leads to. */
  readonly jump?: string
  readonly raised?: boolean
  /** Of a glow around its letters, #RRGGBB. */
  readonly halo?: string | null
}

/** How far a glow reaches, English metric units. */
const HALO = 25_400

const JUMP = 'ppaction://hlinksldjump'

const hundredths = (points: number) => Math.round(points * 100)

/** A stretch of text; a break in it is a break of the line. */
export function run(text: string, style: Style = {}): Element[] {
  const properties = (tag: string) =>
    el(
      tag,
      {
        lang: language(),
        ...(style.size !== undefined && { sz: hundredths(style.size) }),
        ...(style.strong !== undefined && { b: style.strong ? 1 : 0 }),
        ...(style.italic && { i: 1 }),
        ...(style.raised && { baseline: 30_000 }),
        dirty: 0,
      },
      [
        ...(style.colour === undefined ? [] : [solid(colour(style.colour))]),
        ...(style.halo ? [el('a:effectLst', {}, [el('a:glow', { rad: HALO }, [colour(style.halo)])])] : []),
        ...(style.link === undefined ? [] : [el('a:hlinkClick', { 'r:id': style.link })]),
        ...(style.jump === undefined ? [] : [el('a:hlinkClick', { 'r:id': style.jump, action: JUMP })]),
      ],
    )
  return text
    .split(/\r\n?|\n/)
    .flatMap((line, at) => [
      ...(at > 0 ? [el('a:br', {}, [properties('a:rPr')])] : []),
      ...(line === '' ? [] : [el('a:r', {}, [properties('a:rPr'), el('a:t', {}, [line])])]),
    ])
}

/** So long may a number with its unit be that is kept on one line. */
const LONGEST = 24

const unbroken = (text: string) => (text.length <= LONGEST ? text.replaceAll(' ', '\u00a0') : text)

/** A text of the atlas: its numbers bold where `strong`, the numbers of its sources raised, as `marks` says. */
export const rich = (of: Rich, style: Style = {}, strong = true, marks: Style = style): Element[] =>
  of.flatMap(({ text, strong: number, sources }) => [
    ...run(number ? unbroken(text) : text, strong && number ? { ...style, strong: true } : style),
    ...(sources.length > 0 ? run(unbroken(numbered(sources)), { ...marks, raised: true }) : []),
  ])

/** A paragraph; `at` says how it stands, where that is not as its place has it. */
export const paragraph = (runs: readonly Element[], at?: Element): Element =>
  el('a:p', {}, [
    ...(at ? [at] : []),
    ...runs,
    ...(runs.length === 0 ? [el('a:endParaRPr', { lang: language(), dirty: 0 })] : []),
  ])

/** That a paragraph of a list has no bullet. */
export const PLAIN = el('a:pPr', { marL: 0, indent: 0 }, [el('a:buNone')])

/** Which place of the layout a text fills. */
export interface Holder {
  readonly type: string | null
  readonly index: number | null
}

export const holder = ({ type, index }: Holder): Element =>
  el('p:ph', { ...(type !== null && { type }), ...(index !== null && { idx: index }) })

/** A place of a layout, or what fills one: `at` says which, `body` is what is written in it. */
export const inPlace = (
  own: Element,
  at: Element,
  where: readonly Element[],
  body: readonly Element[] | null,
  locks: Readonly<Record<string, number>> = {},
): Element =>
  el('p:sp', {}, [
    el('p:nvSpPr', {}, [
      own,
      el('p:cNvSpPr', {}, [el('a:spLocks', { noGrp: 1, ...locks })]),
      el('p:nvPr', {}, [at]),
    ]),
    el('p:spPr', {}, where),
    ...(body ? [el('p:txBody', {}, body)] : []),
  ])

/** A text in a place of the layout, from which it has all that is not said here. */
export function placed(
  id: Ids,
  of: {
    readonly name: string
    readonly holder: Holder
    readonly box?: Box | undefined
    /** Points. */
    readonly size?: number | undefined
    readonly paragraphs: readonly Element[]
  },
): Element {
  const sized =
    of.size === undefined ? [] : [el('a:lvl1pPr', {}, [el('a:defRPr', { sz: hundredths(of.size) })])]
  return inPlace(named(id, of.name, null), holder(of.holder), of.box ? [place(of.box)] : [], [
    el('a:bodyPr', {}, [el('a:normAutofit')]),
    el('a:lstStyle', {}, sized),
    ...(of.paragraphs.length === 0 ? [paragraph([])] : of.paragraphs),
  ])
}

/** A text that stands by itself. */
export function label(
  id: Ids,
  of: {
    readonly name: string
    readonly box: Box
    readonly paragraphs: readonly (readonly Element[])[]
    readonly align?: 'l' | 'ctr' | 'r'
    readonly anchor?: 't' | 'ctr' | 'b'
    readonly wrap?: boolean
    /** Of its ground; without it, what is under it is seen. */
    readonly fill?: Element
  },
): Element {
  const { align = 'l', anchor = 't', wrap = true, fill = el('a:noFill') } = of
  return el('p:sp', {}, [
    el('p:nvSpPr', {}, [named(id, of.name, null), el('p:cNvSpPr', { txBox: 1 }), el('p:nvPr')]),
    el('p:spPr', {}, [place(of.box), el('a:prstGeom', { prst: 'rect' }, [el('a:avLst')]), fill]),
    el('p:txBody', {}, [
      el(
        'a:bodyPr',
        {
          ...{ wrap: wrap ? 'square' : 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0 },
          anchor,
        },
        [el('a:noAutofit')],
      ),
      el('a:lstStyle'),
      ...of.paragraphs.map((runs) => paragraph(runs, el('a:pPr', { algn: align }))),
    ]),
  ])
}

/** The number of the slide, which Office keeps right. */
export const slideNumber = (): Element =>
  el('a:p', {}, [
    el('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, [
      el('a:rPr', { lang: language() }),
      el('a:t', {}, ['‹#›']),
    ]),
  ])
