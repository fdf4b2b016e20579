import { type Edit, placeAt } from '../../briefing/edit.ts'
import { BRIEFING_VERSION, type Briefing, MOST_SCENES, type Scene } from '../../domain/briefing.ts'
import type { BoundaryView } from '../../domain/ids.ts'
import { t } from '../../i18n/t.ts'
import { pinned } from '../../view/pinned.ts'
import { DESK, lastEdited, newId, workOn } from './own.ts'

/** A scene with nothing in it yet. */
export const emptyScene = (view: string): Scene => ({
  ...{ id: newId(), view, heading: '', lines: [], show: { as: 'map' } },
  ...{ notes: '', facts: [], minutes: null, figures: [] },
})

const emptyBriefing = (dataset: string): Briefing => ({
  format: 'samvad-briefing',
  version: BRIEFING_VERSION,
  id: newId(),
  title: t('briefing.untitled'),
  dataset,
  scenes: [],
})

/** Puts one at the end of the reader's own, and gives its id. */
async function put(briefing: Briefing): Promise<string> {
  await DESK.load()
  await DESK.edit({ do: 'add', briefing, index: DESK.now().briefings.length })
  workOn(briefing.id)
  return briefing.id
}

/** A new one begins with a scene, so that there is something to write in. */
export const createBriefing = (dataset: string, boundary: BoundaryView): Promise<string> =>
  put({
    ...emptyBriefing(dataset),
    scenes: [{ ...emptyScene(pinned('', boundary)), show: { as: 'title' } }],
  })

export const copyBriefing = (briefing: Briefing): Promise<string> =>
  put({ ...briefing, id: newId(), title: t('briefing.copy-title', { title: briefing.title }).slice(0, 300) })

/** Opens what came as a file or a link: instead of the one of the same id, or beside it. */
export async function openBriefing(briefing: Briefing, how: 'replace' | 'both' | 'new'): Promise<string> {
  if (how === 'both') return copyBriefing(briefing)
  return put(briefing)
}

export interface Added {
  readonly briefing: Pick<Briefing, 'id' | 'title'>
  /** From 1. */
  readonly n: number
  /** What takes it back. */
  readonly inverse: Edit | null
}

/** Adds a scene at the end of the briefing that is worked on, or of a new one; null where that is full. */
export async function addScene(
  scene: Scene,
  dataset: string,
  preferred: string | null = null,
): Promise<Added | null> {
  await DESK.load()
  const own = DESK.now().briefings
  const find = (id: string | null) => own.find((b) => b.id === id)
  const into = find(preferred) ?? find(lastEdited()) ?? own.at(-1)
  if (into && into.scenes.length >= MOST_SCENES) return null
  const briefing = into ?? emptyBriefing(dataset)
  const inverse = await DESK.edit(
    into
      ? { do: 'insert', id: into.id, scene, place: placeAt(into.scenes, into.scenes.length) }
      : { do: 'add', briefing: { ...briefing, scenes: [scene] }, index: own.length },
  )
  workOn(briefing.id)
  return { briefing, n: briefing.scenes.length + 1, inverse }
}
