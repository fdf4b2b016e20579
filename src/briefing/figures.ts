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

/** The numbers of a scene as they are now: those in its words, and all of the facts that it rests on. */
export function figuresNow(atlas: Atlas, scene: Words): SceneFigure[] {
  const said = segments(scene).flatMap((s) => (s.kind === 'figure' ? [s.ref] : []))
  const rested = scene.facts.flatMap((fact) =>
    (factOf(atlas, fact)?.figures() ?? []).map(({ what }): FigureRef => ({ fact, what })),
  )
  const found = [...said, ...rested].flatMap((ref) => {
    const figure = figureAt(atlas, ref)
    if (!figure) return []
    const { what, value, unit } = figure
    return [{ at: refText({ fact: ref.fact, what }), value, unit }]
  })
  return [...new Map(found.map((figure) => [figure.at, figure])).values()]
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
    const now = figure ? { at: before.at, value: figure.value, unit: figure.unit } : null
    const same = now !== null && now.value === before.value && now.unit === before.unit
    return same ? [] : [{ before, now }]
  })
}
