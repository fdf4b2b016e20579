import { figuresNow } from '../src/briefing/figures.ts'
import { goneFacts } from '../src/briefing/gone.ts'
import { mapFigures } from '../src/briefing/mapFigures.ts'
import { segmentsOf } from '../src/briefing/text.ts'
import { CHARTS } from '../src/charts/index.ts'
import type { Atlas } from '../src/domain/atlas.ts'
import {
  BRIEFING_VERSION,
  type Briefings,
  WrittenBriefing,
  type WrittenScene,
} from '../src/domain/briefing.ts'
import { factOf } from '../src/select/facts.ts'
import { pinned } from '../src/view/pinned.ts'
import { viewOf } from '../src/view/readAddress.ts'
import type { Known } from '../src/view/view.ts'
import { DataError, type reader } from './read.ts'

const FOLDER = 'briefings'

/** The briefings that come with the atlas, each scene with its boundary view and the numbers as they are; `atlas` is whole. */
export function briefings({ one, names }: ReturnType<typeof reader>, atlas: Atlas, known: Known): Briefings {
  const list = names(FOLDER).map((name) => {
    const file = `${FOLDER}/${name}.json`
    const { id, title, scenes } = one(file, WrittenBriefing)
    if (new Set(scenes.map((s) => s.id)).size < scenes.length)
      throw new DataError(file, 'scenes', 'two scenes have the same id')
    for (const scene of scenes) {
      const fault = faultOf(scene, atlas, known)
      if (fault) throw new DataError(file, `scenes.${scene.id}`, fault)
    }
    return {
      format: 'samvad-briefing' as const,
      version: BRIEFING_VERSION as typeof BRIEFING_VERSION,
      id,
      title,
      dataset: atlas.version,
      scenes: scenes.map((scene) => {
        const { view } = viewOf(scene.view, known)
        return {
          ...scene,
          view: pinned(scene.view, view.boundary),
          figures: [...figuresNow(atlas, scene), ...mapFigures(atlas, scene, view)],
        }
      }),
    }
  })
  return { version: atlas.version, briefings: list }
}

/** What a scene names and the atlas does not have, in words. */
function faultOf(scene: WrittenScene, atlas: Atlas, known: Known): string | null {
  const { show, view } = scene
  const [ignored] = viewOf(view, known).ignored
  if (ignored) return `view: unknown ${ignored.key} "${ignored.text}"`
  if (show.as === 'chart' && !CHARTS.some(({ id, page }) => id === show.id && page === show.page))
    return `show: there is no chart "${show.id}" on the page "${show.page}"`
  for (const segment of [scene.heading, ...scene.lines].flatMap(segmentsOf)) {
    if (segment.kind === 'text' && /[{[][a-z]+:/.test(segment.text)) return `not a fact: "${segment.text}"`
  }
  const [gone] = goneFacts(atlas, scene)
  if (gone) return factOf(atlas, gone) ? `there is no number at ${gone}` : `there is no fact ${gone}`
  return null
}
