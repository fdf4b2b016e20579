import * as v from 'valibot'
import { type Telling, toldBriefing } from '../../src/app/send/told.ts'
import type { Alone } from '../../src/charts/only.ts'
import { type Briefing, Briefings } from '../../src/domain/briefing.ts'
import { home, textOf } from './compiled.ts'
import { atlas, chartsAt, known } from './placed.tsx'

/** The briefing that comes with the atlas. */
export const [shipped] = v.parse(Briefings, JSON.parse(textOf('briefings.json'))).briefings as [Briefing]

async function chartsOf({ scenes }: Briefing): Promise<Telling['charts']> {
  const entries = scenes.map(async ({ id, show, view }): Promise<[string, Alone | null][]> => {
    if (show.as !== 'chart') return []
    return [[id, (await chartsAt(show.page, view)).find((chart) => chart.id === show.id) ?? null]]
  })
  return new Map((await Promise.all(entries)).flat())
}

/** A briefing told from the real data, without its maps. */
export const tell = async (briefing: Briefing, more: Partial<Telling> = {}) =>
  toldBriefing({
    ...{ home, known, atlas, briefing, charts: await chartsOf(briefing), maps: new Map() },
    ...{ made: '2026-11-29', absolute: (href) => new URL(href, 'https://a.invalid/b/').href },
    ...more,
  })
