import type { Atlas } from '../domain/atlas.ts'
import type { Scene, SceneShow } from '../domain/briefing.ts'
import type { FactId } from '../domain/fact.ts'
import { factOf } from '../select/facts.ts'
import { figureAt } from './figures.ts'
import { segmentsOf } from './text.ts'

/** The facts and numbers that a scene names, or rests on, and the atlas does not have; each once. */
export function goneFacts(atlas: Atlas, scene: Pick<Scene, 'heading' | 'lines' | 'facts'>): FactId[] {
  const said = [scene.heading, ...scene.lines].flatMap(segmentsOf).flatMap((segment): FactId[] => {
    if (segment.kind === 'figure') return figureAt(atlas, segment.ref) ? [] : [segment.ref.fact]
    return segment.kind === 'cite' ? segment.facts.filter((id) => !factOf(atlas, id)) : []
  })
  return [...new Set([...said, ...scene.facts.filter((id) => !factOf(atlas, id))])]
}

/** A chart as a list of them has it (src/charts/index.ts). */
interface Listed {
  readonly id: string
  readonly page: string
  readonly each?: string
}

/** The chart that a scene shows, in the list of all; undefined where there is none. */
export const chartIn = <T extends Listed>(charts: readonly T[], show: SceneShow & { as: 'chart' }) =>
  charts.find(
    ({ id, page, each }) =>
      page === show.page && (id === show.id || (each !== undefined && show.id.startsWith(`${id}-`))),
  )
