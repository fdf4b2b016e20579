import { memo, useEffect } from 'react'
import { chartIn } from '../../briefing/gone.ts'
import { CHARTS } from '../../charts/index.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { isWhole } from '../../select/whole.ts'
import type { Known } from '../../view/view.ts'
import { useCharts } from '../send/useCharts.tsx'
import { isCharted } from '../stage/goneFrom.ts'

interface Props {
  readonly home: Home
  readonly known: Known
  /** Nothing is looked at before it has all its parts. */
  readonly atlas: Atlas
  /** As `askedOf` gives them. */
  readonly asked: string
  /** Told the ids of scenes whose chart the atlas has and does not draw with what they have chosen. */
  readonly onFound: (undrawn: ReadonlySet<string>) => void
}

/** The scenes that show a chart, with what draws it: what is written meanwhile, and in which order, changes nothing of it. */
export const askedOf = ({ scenes }: Briefing): string =>
  JSON.stringify(
    scenes
      .flatMap(({ id, view, show }) =>
        show.as === 'chart' && chartIn(CHARTS, show) ? [{ id, view, show }] : [],
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  )

/**
 * Draws each chart of a briefing once, unseen, as only its page knows whether it is drawn. By itself, so that nothing
 * else is drawn anew for each of them: a scene that is just carried to its place would be let fall.
 */
export const Undrawn = memo(function Undrawn({ home, known, atlas, asked, onFound }: Props) {
  const { portal, chartOf } = useCharts(home, known)
  useEffect(() => {
    if (!isWhole(atlas)) return
    const gone = new AbortController()
    const look = async () => {
      const found = new Set<string>()
      for (const scene of JSON.parse(asked) as Briefing['scenes']) {
        if (isCharted(scene) && !(await chartOf(atlas, scene, gone.signal))) found.add(scene.id)
      }
      onFound(found)
    }
    // Where its program does not come, nothing is known of it.
    look().catch(() => {})
    return () => gone.abort()
  }, [asked, atlas, chartOf, onFound])
  return portal
})
