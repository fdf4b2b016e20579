import { type ReactNode, useEffect, useState } from 'react'
import { chartIn } from '../../briefing/gone.ts'
import { CHARTS } from '../../charts/index.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { isWhole } from '../../select/whole.ts'
import type { Known } from '../../view/view.ts'
import { useCharts } from '../send/useCharts.tsx'
import { isCharted } from '../stage/goneFrom.ts'

interface Of {
  readonly home: Home
  readonly known: Known
  /** With all its parts. */
  readonly atlas: Atlas
  readonly briefing: Briefing
}

const NONE: ReadonlySet<string> = new Set()

/**
 * Scenes whose chart the atlas has and does not draw with what they have chosen, by their ids: each is drawn once,
 * unseen, as only its page knows. `portal` is to be rendered.
 */
export function useUndrawn(
  { home, known, atlas, briefing }: Of,
  isLooking: boolean,
): { portal: ReactNode; undrawn: ReadonlySet<string> } {
  const { portal, chartOf } = useCharts(home, known)
  const [undrawn, setUndrawn] = useState(NONE)
  // What is written meanwhile draws no chart anew.
  const asked = JSON.stringify(
    briefing.scenes.flatMap(({ id, view, show }) =>
      show.as === 'chart' && chartIn(CHARTS, show) ? [{ id, view, show }] : [],
    ),
  )
  useEffect(() => {
    if (!isLooking || !isWhole(atlas)) return
    const gone = new AbortController()
    const look = async () => {
      const found = new Set<string>()
      for (const scene of JSON.parse(asked) as Briefing['scenes']) {
        if (isCharted(scene) && !(await chartOf(atlas, scene, gone.signal))) found.add(scene.id)
      }
      setUndrawn(found)
    }
    // Where its program does not come, nothing is known of it.
    look().catch(() => {})
    return () => gone.abort()
  }, [isLooking, asked, atlas, chartOf])
  return { portal, undrawn }
}
