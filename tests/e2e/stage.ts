import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Briefing, Briefings, Scene } from '../../src/domain/briefing.ts'
import { DIST, type Visit } from './atlas.ts'

/** The briefing that comes with the build under test. */
export function shippedBriefing(): Briefing {
  const file = readdirSync(join(DIST, 'data')).find((name) => name.startsWith('briefings.'))
  const { briefings } = JSON.parse(readFileSync(join(DIST, 'data', file ?? ''), 'utf8')) as Briefings
  const [first] = briefings
  if (!first) throw new Error('the build has no briefing')
  return first
}

export const STAGE = '?present=stage&briefing=dialogue'

/** The stage shows another briefing, made of the one that is shipped. */
export const showing = (make: (scenes: readonly Scene[]) => readonly Scene[]) => ({
  given: (page: Visit['page']) =>
    page.route('**/data/briefings.*', async (route) => {
      const answer = await route.fetch()
      const all = (await answer.json()) as Briefings
      const [first] = all.briefings
      if (!first) throw new Error('no briefing')
      const briefings = [{ ...first, scenes: make(first.scenes) }]
      await route.fulfill({ response: answer, json: { ...all, briefings } })
    }),
})

/** Once the scene is on the stage with all that belongs to it. */
export async function staged(visit: Visit): Promise<Visit> {
  await visit.page.locator('[data-scene] h2:visible').first().waitFor()
  await visit.page.waitForLoadState('networkidle')
  return visit
}

/** Which scene is on the stage, from 1. */
export const sceneAt = async (visit: Visit): Promise<number> =>
  Number.parseInt((await visit.page.locator('[data-progress]').textContent()) ?? '', 10)
