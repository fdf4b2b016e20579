import type { Atlas } from '../domain/atlas.ts'
import type { SceneFigure, WrittenScene } from '../domain/briefing.ts'
import type { FactId } from '../domain/fact.ts'
import type { CitedFigure } from '../select/fact.ts'
import { factOf } from '../select/facts.ts'
import { type FigureRef, figureRef, refText, segmentsOf } from './text.ts'

type Words = Pick<WrittenScene, 'heading' | 'lines' | 'facts'>

/** The figure that a reference names; null where the atlas has none. `atlas` is whole, with its parts. */
export function figureAt(atlas: Atlas, { fact, what }: FigureRef): CitedFigure | null {
  const figures = factOf(atlas, fact)?.figures() ?? []
  return (what === null ? figures[0] : figures.find((f) => f.what === what)) ?? null
}

const segments = ({ heading, lines }: Words) => [heading, ...lines].flatMap(segmentsOf)

/** The facts that a scene names or rests on, each once, in the order in which it says them. */
export const factsOf = (scene: Words): FactId[] => [
  ...new Set([
    ...segments(scene).flatMap((s) =>
      s.kind === 'figure' ? [s.ref.fact] : s.kind === 'cite' ? [...s.facts] : [],
    ),
    ...scene.facts,
  ]),
]

const keptOf = (at: string, { value, unit, range }: CitedFigure): SceneFigure => ({
  ...{ at, value, unit },
  ...(range && { range: [...range] }),
})

/** The numbers of a scene as they are now: those in its words, and all of the facts that it rests on. */
export function figuresNow(atlas: Atlas, scene: Words): SceneFigure[] {
  const said = segments(scene).flatMap((s) => (s.kind === 'figure' ? [s.ref] : []))
  const rested = scene.facts.flatMap((fact) =>
    (factOf(atlas, fact)?.figures() ?? []).map(({ what }): FigureRef => ({ fact, what })),
  )
  const found = [...said, ...rested].flatMap((ref) => {
    const figure = figureAt(atlas, ref)
    if (!figure) return []
    return [keptOf(refText({ fact: ref.fact, what: figure.what }), figure)]
  })
  return [...new Map(found.map((figure) => [figure.at, figure])).values()]
}

/**
 * The numbers of a scene whose words were just written: each as it was kept, so that it can be told what changed, until
 * they are renewed; those that its words name for the first time as they are now. What the atlas does not have (yet)
 * stays as it was kept, too.
 */
export function figuresKept(atlas: Atlas, scene: Words, kept: readonly SceneFigure[]): SceneFigure[] {
  const named = new Set<string>(factsOf(scene))
  const unknown = kept.filter(({ at }) => {
    const ref = figureRef(at)
    return ref && named.has(ref.fact) && !figureAt(atlas, ref)
  })
  const now = figuresNow(atlas, scene).map((one) => kept.find(({ at }) => at === one.at) ?? one)
  return [...now, ...unknown]
}

export interface Changed {
  /** null where it is gone. */
  readonly now: SceneFigure | null
  readonly before: SceneFigure
}

/** The numbers of a scene that are not what they were when it was written. */
export function changedFigures(atlas: Atlas, figures: readonly SceneFigure[]): Changed[] {
  return figures.flatMap((before) => {
    const ref = figureRef(before.at)
    const figure = ref && figureAt(atlas, ref)
    const now = figure ? keptOf(before.at, figure) : null
    return now && isSame(before, now) ? [] : [{ before, now }]
  })
}

/** Ranges were not kept at first: of one that is not known it is not said that it changed. */
function isSame(before: SceneFigure, now: SceneFigure): boolean {
  const [[low, high], [lowNow, highNow]] = [before.range ?? [], now.range ?? []]
  const isRange = before.range === undefined || (low === lowNow && high === highNow)
  return isRange && before.value === now.value && before.unit === now.unit
}
