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
  /** Whether somebody waits for it. */
  readonly atOnce: boolean
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

/** Milliseconds without a key or a pointer after which nobody is at work. */
const QUIET = 2_000
const AT_WORK = ['keydown', 'pointerdown'] as const

/**
 * Draws each chart of a briefing once, unseen, as only its page knows whether it is drawn. By itself, and unless it is
 * `atOnce` only while nobody is at work: a scene that is just carried to its place would be let fall.
 */
export const Undrawn = memo(function Undrawn({ home, known, atlas, asked, atOnce, onFound }: Props) {
  const { portal, chartOf } = useCharts(home, known)
  useEffect(() => {
    if (!isWhole(atlas)) return
    let gone = new AbortController()
    let timer = 0
    const look = async ({ signal }: AbortController) => {
      const found = new Set<string>()
      for (const scene of JSON.parse(asked) as Briefing['scenes']) {
        if (isCharted(scene) && !(await chartOf(atlas, scene, signal))) found.add(scene.id)
      }
      onFound(found)
      rest()
    }
    const begin = () => {
      gone.abort()
      clearTimeout(timer)
      gone = new AbortController()
      // Where its program does not come, nothing is known of it.
      timer = window.setTimeout(() => look(gone).catch(() => {}), atOnce ? 0 : QUIET)
    }
    const rest = () => {
      for (const name of AT_WORK) removeEventListener(name, begin, true)
    }
    begin()
    if (!atOnce) for (const name of AT_WORK) addEventListener(name, begin, true)
    return () => {
      rest()
      clearTimeout(timer)
      gone.abort()
    }
  }, [asked, atlas, atOnce, chartOf, onFound])
  return portal
})
