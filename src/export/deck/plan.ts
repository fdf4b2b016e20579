import { t } from '../../i18n/t.ts'
import type { Rich, ToldBriefing, ToldChart, ToldScene, ToldSource } from '../told.ts'
import { type Graphic, graphicOf, type More, wholeTable } from './graphics.ts'
import { LAYOUTS, type LayoutId } from './layouts.ts'
import { wordsOf } from './measure.ts'
import { type Box, PLACES, SIZES } from './page.ts'
import { type Entry, sourceLists } from './sourceLists.ts'
import { headed, type Line, parted, plain, taken, titleSize, type Words } from './words.ts'

/** A slide: what is on it and where. */
export interface Slide {
  readonly layout: LayoutId
  readonly title: Rich
  readonly titleSize: number
  readonly words: Words | null
  readonly graphic: Graphic | null
  /** That there is more of what it shows, on the slide of that number, or in the atlas at that address; null where it has none. */
  readonly more: { readonly text: string; readonly box: Box; readonly to: number | string | null } | null
  /** Of which it is the slide, or one of them; null: of the sources. */
  readonly scene: ToldScene | null
  readonly notes: readonly string[]
  /** The list of sources, by columns. */
  readonly lists: readonly (readonly Entry[])[]
}

/** Where its whole table begins is not known yet. */
type Draft = Omit<Slide, 'more'> & { readonly more: More | Slide['more'] }

const LARGE = [36, 32, 28, 24, 20, 18, 16] as const
/** Of what is looked up, and not shown. */
const SMALL = SIZES.title.slice(2)

/**
 * The slides of a briefing, in order: one a scene, more where its words have no room; the tables of which the scenes
 * have only a part; and the sources.
 */
export function planned(told: ToldBriefing): Slide[] {
  const scenes =
    told.scenes.length > 0 ? told.scenes.flatMap((scene) => slidesOf(told, scene)) : [titleSlide(told)]
  const whole = new Map<string, { to: number; isWhole: boolean }>()
  const tables: Draft[] = []
  for (const { more, scene } of scenes) {
    if (!more || !('chart' in more) || !scene || whole.has(tableOf(more.chart))) continue
    const parts = tableSlides(scene, more.chart)
    whole.set(tableOf(more.chart), {
      to: scenes.length + tables.length + 1,
      isWhole: parts.every((part) => part.more === null),
    })
    tables.push(...parts)
  }
  const moreOf = (more: Draft['more']): Slide['more'] => {
    if (!more || !('chart' in more)) return more
    const { count, box, chart } = more
    const { to, isWhole } = whole.get(tableOf(chart)) ?? { to: 1, isWhole: true }
    const said = { count, all: chart.table.rows.length, title: t('deck.whole', { name: chart.name }) }
    return { box, to, text: t(isWhole ? 'deck.more-rows' : 'deck.more-rows-part', said) }
  }
  return [...scenes, ...tables, ...sourceSlides(told.sources)].map((slide) => ({
    ...slide,
    more: moreOf(slide.more),
  }))
}

/** Which table it is: two scenes may show the same. */
const tableOf = ({ id, table }: ToldChart) => JSON.stringify([id, table.rows])

const BARE = { words: null, graphic: null, more: null, scene: null, notes: [], lists: [] } as const

/** A deck has a slide, were there no scene. */
function titleSlide({ title }: ToldBriefing): Draft {
  const heading = plain(title)
  const box = LAYOUTS.title.places.title ?? PLACES.title
  return { ...BARE, layout: 'title', title: heading, titleSize: titleSize(heading, box, LARGE) }
}

const linesIn = (scene: ToldScene): Line[] => [
  ...scene.lines.map((rich) => ({ rich, aside: false })),
  ...scene.gone.map((text) => ({ rich: plain(t('deck.gone', { text })), aside: true })),
]

const continued = (heading: Rich): Rich =>
  headed(heading, PLACES.title, SIZES.title, plain(` ${t('deck.continued')}`)).title

/** What a slide is called: a scene without a heading is named after its chart, or the briefing. */
const headingOf = ({ title }: ToldBriefing, { as, heading, chart }: ToldScene): Rich =>
  wordsOf(heading).trim() !== '' ? heading : plain(as === 'title' || !chart ? title : chart.name)

function slidesOf(told: ToldBriefing, scene: ToldScene): Draft[] {
  const heading = headingOf(told, scene)
  const sizes = scene.as === 'title' ? LARGE : SIZES.title
  const box = (scene.as === 'title' && LAYOUTS.title.places.title) || PLACES.title
  const { title, rest: later } = headed(heading, box, sizes)
  // What a heading has no room for is said before all else.
  const lines = [...(later.length > 0 ? [{ rich: later, aside: false }] : []), ...linesIn(scene)]
  const { layout, graphic, side, more } = graphicOf(scene, lines)
  const { words, rest } = taken(lines, side)
  const first: Draft = {
    ...{ layout, graphic, more, scene, title, notes: scene.notes, lists: [] },
    titleSize: titleSize(title, box, sizes),
    words: words.lines.length > 0 ? words : null,
  }
  return [first, ...moreWords(scene, continued(heading), rest)]
}

const following = (
  scene: ToldScene,
  title: Rich,
  what: Pick<Draft, 'layout'> & Partial<Pick<Draft, 'words' | 'graphic' | 'more'>>,
  sizes: readonly number[] = SIZES.title,
): Draft => ({
  ...{ ...BARE, scene, title, titleSize: titleSize(title, PLACES.title, sizes) },
  ...what,
})

/** Words that had no room, over the whole width. */
function moreWords(scene: ToldScene, title: Rich, rest: readonly Line[]): Draft[] {
  if (rest.length === 0) return []
  const parts = rest.flatMap((line) => parted(line, PLACES.whole))
  const { words, rest: later } = taken(parts, PLACES.whole)
  return [following(scene, title, { layout: 'text', words }), ...moreWords(scene, title, later)]
}

/** A table whole, of which the slide of its scene has a part. */
const tableSlides = (scene: ToldScene, chart: ToldChart): Draft[] =>
  wholeTable(chart).map(({ graphic, left }, at) => {
    const title = plain(t('deck.whole', { name: chart.name }))
    const more = left && {
      ...{ box: left.box, to: scene.address },
      text: t('deck.rows-left', { count: left.count }),
    }
    return following(scene, at === 0 ? title : continued(title), { layout: 'table', graphic, more }, SMALL)
  })

/** The list of sources, on as many slides as it takes. */
const sourceSlides = (sources: readonly ToldSource[]): Draft[] =>
  sourceLists(sources).map((lists, at) => {
    const title = plain(t('deck.sources'))
    return {
      ...{ ...BARE, layout: 'sources', lists, titleSize: SIZES.title[0] },
      title: at === 0 ? title : continued(title),
    }
  })
