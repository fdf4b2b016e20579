import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback } from 'react'
import type { Alone } from '../../charts/only.ts'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { PARTS } from '../../domain/partName.ts'
import { pause } from '../../export/pause.ts'
import type { Making, ToldBriefing } from '../../export/told.ts'
import { atlasQuery, partQuery } from '../../load/load.ts'
import { whole } from '../../select/whole.ts'
import { absolute } from '../../view/here.ts'
import type { Known } from '../../view/view.ts'
import { isCharted } from '../stage/goneFrom.ts'
import { today } from '../today.ts'
import { mapOf, measureOf } from './mapOf.ts'
import { type Mapped, type Telling, toldBriefing } from './told.ts'
import { useCharts } from './useCharts.tsx'

type Ask<Answer> = (briefing: Briefing, making: Making) => Promise<Answer>

interface Tellers {
  readonly portal: ReactNode
  /** All that it is told from. */
  readonly gather: Ask<Telling>
  readonly tell: Ask<ToldBriefing>
}

/** Tells a briefing with all that the atlas has: parts that have not come are asked for, and none may be missing. */
export function useTelling(home: Home, known: Known): Tellers {
  const client = useQueryClient()
  const { portal, chartOf } = useCharts(home, known)
  const gather: Tellers['gather'] = useCallback(
    async (briefing, { signal, onStep }) => {
      const [served, ...parts] = await Promise.all([
        client.ensureQueryData(atlasQuery(home)),
        ...PARTS.map(async (part) => [part, await client.ensureQueryData(partQuery(home, part))] as const),
      ])
      const atlas = whole(served, Object.fromEntries(parts))
      const measure = measureOf()
      const maps = new Map<string, Mapped>()
      const charts = new Map<string, Alone | null>()
      for (const [i, scene] of briefing.scenes.entries()) {
        signal.throwIfAborted()
        if (isCharted(scene)) charts.set(scene.id, await chartOf(atlas, scene, signal))
        else maps.set(scene.id, await mapOf({ client, home, known, atlas, measure }, scene))
        onStep((i + 1) / briefing.scenes.length)
        await pause()
      }
      signal.throwIfAborted()
      return { home, known, atlas, briefing, charts, maps, absolute, made: today() }
    },
    [client, home, known, chartOf],
  )
  const tell: Tellers['tell'] = useCallback(
    async (...asked) => toldBriefing(await gather(...asked)),
    [gather],
  )
  return { portal, gather, tell }
}
