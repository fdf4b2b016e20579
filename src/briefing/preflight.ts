import type { Atlas } from '../domain/atlas.ts'
import type { Briefing, Scene, SceneFigure } from '../domain/briefing.ts'
import { isStale } from '../domain/dataset.ts'
import type { FactId } from '../domain/fact.ts'
import { citation } from '../select/citation.ts'
import { type Changed, changedFigures, factsOf } from './figures.ts'
import { goneFacts } from './gone.ts'
import { changedOnMap } from './mapFigures.ts'
import { segmentsOf } from './text.ts'

/** Characters and lines that are read from the back row. */
export const STAGE = { heading: 110, line: 160, lines: 3 } as const

/** Where something is to be mended. */
export type Field = 'heading' | 'lines' | 'notes' | 'minutes' | 'show'

/** Red has to be confirmed before it is presented; yellow is to be known. */
interface At {
  readonly level: 'red' | 'yellow'
  /** The scene from 0; null where it is of the whole. */
  readonly scene: number | null
  readonly field: Field | null
}

export type Finding = At &
  (
    | { readonly code: 'gone-fact' | 'disputed'; readonly facts: readonly FactId[] }
    | { readonly code: 'gone-view'; readonly text: string }
    | { readonly code: 'gone-chart'; readonly text: string }
    | { readonly code: 'undrawn-chart'; readonly show: Scene['show'] & { as: 'chart' } }
    | { readonly code: 'unsourced'; readonly numbers: readonly string[] }
    | { readonly code: 'changed'; readonly before: SceneFigure; readonly now: SceneFigure | null }
    | { readonly code: 'changed-map'; readonly changes: readonly Changed[] }
    | {
        readonly code: 'stale'
        readonly title: string
        readonly newest: string
        readonly scenes: readonly number[]
      }
    | { readonly code: 'long-heading' | 'long-line' | 'many-lines'; readonly n: number }
    | { readonly code: 'no-notes' | 'no-boundary'; readonly scenes: readonly number[] }
    | { readonly code: 'no-heading' | 'no-scenes' }
  )

/** What the briefing cannot know of itself. */
export interface Surroundings {
  /** With all its parts. */
  readonly atlas: Atlas
  /** Whether all parts have come: of what has not, nothing is known to be gone. */
  readonly complete: boolean
  /** ISO date. */
  readonly today: string
  /** What the address of a scene names and nobody knows, as it is written. */
  readonly unknownIn: (view: string) => readonly string[]
  readonly hasChart: (show: Scene['show'] & { as: 'chart' }) => boolean
  /** Whether the atlas draws it with what the scene has chosen, as far as is known. */
  readonly draws: (scene: Scene) => boolean
  /** The bodies of figures that a chart draws. */
  readonly drawnFrom: (show: Scene['show'] & { as: 'chart' }) => readonly string[]
  /** What the map of a scene draws by now. */
  readonly onMap: (scene: Scene) => readonly SceneFigure[]
  /** A text as it will be seen. */
  readonly seen: (text: string) => string
}

/** What is to be known, and what to be mended, before a briefing is presented; red first, then by scene. */
export function preflight(briefing: Pick<Briefing, 'scenes'>, around: Surroundings): Finding[] {
  const { scenes } = briefing
  if (scenes.length === 0) return [{ code: 'no-scenes', level: 'red', scene: null, field: null }]
  const found = [
    ...scenes.flatMap((scene, i) => [
      ...gone(scene, i, around),
      ...changed(scene, i, around),
      ...changedMap(scene, i, around),
      ...unsourced(scene, i),
      ...disputed(scene, i, around.atlas),
      ...tooLong(scene, i, around),
    ]),
    ...stale(scenes, around),
    ...without(
      'no-boundary',
      'show',
      scenes,
      ({ show, view }) => show.as !== 'chart' && !namesBoundary(view),
    ),
    ...without('no-notes', 'notes', scenes, ({ notes }) => notes.trim() === ''),
  ]
  const rank = ({ level }: Finding) => (level === 'red' ? 0 : 1)
  return found.toSorted((a, b) => rank(a) - rank(b))
}

function gone(scene: Scene, i: number, around: Surroundings): Finding[] {
  const { atlas, complete, unknownIn, hasChart, draws } = around
  const at = (field: Field) => ({ level: 'red', scene: i, field }) as const
  const facts = complete ? goneFacts(atlas, scene) : []
  const { show, view } = scene
  return [
    ...(facts.length > 0 ? [{ code: 'gone-fact', ...at('heading'), facts } as const] : []),
    ...unknownIn(view).map((text) => ({ code: 'gone-view', ...at('show'), text }) as const),
    ...(show.as === 'chart' && !hasChart(show)
      ? [{ code: 'gone-chart', ...at('show'), text: show.id } as const]
      : []),
    ...(show.as === 'chart' && hasChart(show) && !draws(scene)
      ? [{ code: 'undrawn-chart', ...at('show'), show } as const]
      : []),
  ]
}

/** Of the numbers that its words still name. */
function changed(scene: Scene, i: number, { atlas, complete }: Surroundings): Finding[] {
  const named = new Set<string>(factsOf(scene))
  return changedFigures(
    atlas,
    scene.figures.filter(({ at }) => named.has(at.split('#')[0] ?? '')),
  ).flatMap(({ before, now }) =>
    now || complete ? [{ code: 'changed', level: 'red', scene: i, field: 'heading', before, now }] : [],
  )
}

/** Its map, which no word names; what has not come is not known to draw otherwise. */
function changedMap(scene: Scene, i: number, { complete, onMap }: Surroundings): Finding[] {
  if (!complete || scene.show.as !== 'map') return []
  const changes = changedOnMap(scene.figures, onMap(scene))
  return changes.length > 0 ? [{ code: 'changed-map', level: 'red', scene: i, field: 'show', changes }] : []
}

/** Scenes from 0 in which a number is not what it was. */
export const changedScenes = (findings: readonly Finding[]): ReadonlySet<number> =>
  new Set(
    findings.flatMap(({ code, scene }) =>
      (code === 'changed' || code === 'changed-map') && scene !== null ? [scene] : [],
    ),
  )

/** Years, dates, the names of fiscal years and such as C5+1 are no numbers of the world. */
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
const DATES = new RegExp(
  [
    '\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b',
    '\\bFY ?\\d{4}(?:[-–]\\d{2,4})?\\b',
    `\\b\\d{1,2} ${MONTH}(?: \\d{4}\\b)?`,
    `\\b${MONTH} \\d{1,2}\\b(?:, \\d{4}\\b)?`,
    '\\b(?:19|20)\\d{2}(?:[-–/]\\d{2,4})?\\b',
    '\\b\\p{Lu}\\d+(?:\\+\\d+)?\\b',
  ].join('|'),
  'gu',
)

const NUMBER = '\\d(?:[\\d.,]*\\d)?(?: ?%)?'
/** Those that are said together are one: “12 of 17”, “30–34”. */
const NUMBERS = new RegExp(`${NUMBER}(?:(?: \\p{L}{1,3} | ?[–-] ?)${NUMBER})*`, 'gu')

/** The numbers of a text that no mark follows before the next one. */
function unmarked(text: string): string[] {
  const bare: string[] = []
  let last: string | undefined
  for (const segment of segmentsOf(text)) {
    if (segment.kind !== 'text') last = undefined
    else
      for (const [number] of segment.text.replace(DATES, '').matchAll(NUMBERS)) {
        if (last) bare.push(last)
        last = number
      }
  }
  return last ? [...bare, last] : bare
}

/** Numbers typed into a text that name no fact of the atlas; a heading may rest on the facts of its chart. */
function unsourced({ heading, lines, facts }: Scene, i: number): Finding[] {
  const texts = [
    ...(facts.length > 0 ? [] : [{ text: heading, field: 'heading' as const }]),
    ...lines.map((text) => ({ text, field: 'lines' as const })),
  ]
  return texts.flatMap(({ text, field }): Finding[] => {
    const numbers = unmarked(text)
    return numbers.length > 0 ? [{ code: 'unsourced', level: 'red', scene: i, field, numbers }] : []
  })
}

function disputed(scene: Scene, i: number, atlas: Atlas): Finding[] {
  const facts = factsOf(scene).filter((fact) => (citation(atlas, fact)?.disagreements.length ?? -1) > 0)
  return facts.length > 0 ? [{ code: 'disputed', level: 'yellow', scene: i, field: 'heading', facts }] : []
}

function tooLong({ heading, lines }: Scene, i: number, { seen }: Surroundings): Finding[] {
  const at = (field: Field) => ({ level: 'yellow', scene: i, field }) as const
  const long = Math.max(0, ...lines.map((line) => seen(line).length))
  const n = seen(heading).length
  return [
    ...(heading.trim() === '' ? [{ code: 'no-heading', ...at('heading') } as const] : []),
    ...(n > STAGE.heading ? [{ code: 'long-heading', ...at('heading'), n } as const] : []),
    ...(lines.length > STAGE.lines ? [{ code: 'many-lines', ...at('lines'), n: lines.length } as const] : []),
    ...(long > STAGE.line ? [{ code: 'long-line', ...at('lines'), n: long } as const] : []),
  ]
}

/** Bodies of figures of which a newer edition should be out, each once, with the scenes that rest on it. */
function stale(scenes: readonly Scene[], { atlas, today, drawnFrom }: Surroundings): Finding[] {
  const of = scenes.map(({ show, ...scene }) => {
    const drawn = show.as === 'chart' ? drawnFrom(show) : []
    return new Set<string | undefined>([
      ...factsOf(scene).map((fact) => citation(atlas, fact)?.dataset?.id),
      ...drawn,
    ])
  })
  return atlas.datasets.flatMap((dataset): Finding[] => {
    const used = scenes.flatMap((_, i) => (of[i]?.has(dataset.id) ? [i] : []))
    const [first] = used
    if (first === undefined || !isStale(dataset, today)) return []
    const { title, newest } = dataset
    return [{ code: 'stale', level: 'yellow', scene: first, field: 'show', title, newest, scenes: used }]
  })
}

/** Whether an address names its boundary view. Another atlas may begin with another one. */
export const namesBoundary = (view: string) => /[?&]boundary=/.test(view)

/** What several scenes lack, said once. */
function without(
  code: 'no-notes' | 'no-boundary',
  field: Field,
  all: readonly Scene[],
  lacks: (scene: Scene) => boolean,
): Finding[] {
  const scenes = all.flatMap((scene, i) => (lacks(scene) ? [i] : []))
  const [first] = scenes
  return first === undefined ? [] : [{ code, level: 'yellow', scene: first, field, scenes }]
}
