import { t } from '../../i18n/t.ts'
import { LIGHT } from '../../theme/theme.ts'
import type { ToldBriefing } from '../told.ts'
import { axisGroup } from './axis.ts'
import { footLine, sourcesLine } from './foot.ts'
import type { Caption, Graphic } from './graphics.ts'
import { HOLDERS, type HolderId, holderName, LAYOUTS } from './layouts.ts'
import { legendGroup } from './legend.ts'
import { mapGroup } from './map.ts'
import { type Box, SIZES } from './page.ts'
import type { Slide } from './plan.ts'
import type { Entry } from './sourceLists.ts'
import { label, PLAIN, paragraph, placed, rich, run, slideNumber } from './text.ts'
import { type Element, el, GAP, type Ids, ids, part, SPACES, tree } from './xml.ts'

/** The relationship of an address outside the deck, or of the slide of that number. */
export type Link = (to: string | number) => string | undefined

/** A slide as a part; with a chart or a table there is a gap in it, for what pptxgenjs wrote, and the id for that. */
export async function slidePart(
  told: ToldBriefing,
  slide: Slide,
  link: Link,
  breathe: () => Promise<void>,
): Promise<{ readonly text: string; readonly frame: number | null }> {
  const id = ids()
  const { places } = LAYOUTS[slide.layout]
  const put = (
    at: HolderId,
    paragraphs: readonly Element[],
    more: { box?: Box | undefined; size?: number } = {},
  ) => placed(id, { name: holderName(at), holder: HOLDERS[at], paragraphs, ...more })
  const title = put(
    'title',
    [paragraph(rich(slide.title, {}, false, { strong: false, colour: LIGHT.muted }))],
    { size: slide.titleSize },
  )
  const words = slide.words
    ? [
        put('body', slide.words.lines.map(lineOf), {
          size: slide.words.size,
          box: same(slide.words.box, places.body) ? undefined : slide.words.box,
        }),
      ]
    : []
  const lists = slide.lists.map((list, at) => put(at === 0 ? 'body' : 'more', listOf(list, link)))
  const { graphic } = slide
  const map = graphic?.as === 'map' ? await mapGroup(id, graphic.map, graphic.box, breathe) : null
  const beside = graphic ? shown(id, graphic) : []
  const frame = graphic && isFramed(graphic) ? id() : null
  const sources = slide.scene ? sourcesLine(told, slide.scene) : ''
  const text = part(
    el('p:sld', SPACES, [
      el('p:cSld', {}, [
        tree([
          title,
          ...(graphic ? [el(GAP)] : []),
          ...beside,
          ...words,
          ...lists,
          ...(slide.more ? [moreOf(id, slide.more, link)] : []),
          ...(sources === '' ? [] : [put('sources', [paragraph(run(sources))])]),
          put('foot', [paragraph(footRuns(told, slide, link))]),
          put('number', [slideNumber()]),
        ]),
      ]),
      el('p:clrMapOvr', {}, [el('a:masterClrMapping')]),
    ]),
  )
  return { frame, text: map === null ? text : text.replace(`<${GAP}/>`, () => map) }
}

/** Whether it is in a frame, which pptxgenjs writes. */
export const isFramed = (graphic: Graphic): graphic is Extract<Graphic, { as: 'chart' | 'table' }> =>
  graphic.as === 'chart' || graphic.as === 'table'

const same = (a: Box, b: Box | undefined) =>
  b !== undefined && a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h

const lineOf = ({ rich: of, aside }: NonNullable<Slide['words']>['lines'][number]): Element =>
  aside ? paragraph(rich(of, { italic: true, colour: LIGHT.muted }), PLAIN) : paragraph(rich(of))

/** What stands beside a graphic. */
function shown(id: Ids, graphic: Graphic): Element[] {
  if (graphic.as === 'map') return graphic.legend ? [legendGroup(id, graphic.legend, graphic.legend.box)] : []
  return [
    ...(graphic.caption ? [captionOf(id, graphic.caption)] : []),
    ...(graphic.as === 'axis' ? [axisGroup(id, graphic.chart, graphic.axis, graphic.box)] : []),
  ]
}

/** The finding of a chart and what is counted, above it. */
const captionOf = (id: Ids, { finding, measure, box }: Caption): Element => {
  const set = (colour: string) => ({ size: SIZES.caption, colour })
  return label(id, {
    name: t('deck.caption'),
    box,
    paragraphs: finding
      ? [rich(finding, set(LIGHT.ink)), rich(measure, set(LIGHT.muted))]
      : [rich(measure, set(LIGHT.ink))],
  })
}

/** That there is more, with a way to it. */
function moreOf(id: Ids, { text, box, to }: NonNullable<Slide['more']>, link: Link): Element {
  const relation = to === null ? undefined : link(to)
  const way = typeof to === 'number' ? 'jump' : 'link'
  return label(id, {
    ...{ name: t('deck.more'), box, anchor: 'b' },
    paragraphs: [run(text, { size: SIZES.more, ...(relation !== undefined && { [way]: relation }) })],
  })
}

/** The list of sources; the number of each leads to where it is published: a longer link is not broken by all programs. */
const listOf = (list: readonly Entry[], link: Link): Element[] =>
  list.map((entry) => {
    if (!('source' in entry)) return paragraph(licenceRuns(entry.licences))
    const { number, url, text } = entry.source
    const to = url === null ? undefined : link(url)
    return paragraph([
      ...run(`[${number}]`, to === undefined ? { strong: true } : { strong: true, link: to }),
      ...run(` ${text}`),
      ...(entry.letter === null ? [] : run(`\u00a0(${entry.letter})`, MUTED)),
    ])
  })

const MUTED = { colour: LIGHT.muted }

/** What the letters after the sources stand for. */
const licenceRuns = (licences: Extract<Entry, { licences: unknown }>['licences']): Element[] => [
  ...run(t('deck.licences'), { strong: true }),
  ...licences.flatMap(({ letter, text }, i) => [
    ...run(` (${letter})\u00a0${text}${i < licences.length - 1 ? ';' : ''}`, MUTED),
  ]),
]

function footRuns(told: ToldBriefing, slide: Slide, link: Link): Element[] {
  const address = slide.scene?.address ?? told.site.address
  const to = address === null ? undefined : link(address)
  return [
    ...run(told.site.name, to === undefined ? { strong: true } : { link: to }),
    ...run(` · ${footLine(told, slide.scene)}`),
  ]
}
