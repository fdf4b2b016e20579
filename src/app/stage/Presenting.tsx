import { Suspense, useCallback, useEffect, useState } from 'react'
import type { Act } from '../../briefing/acts.ts'
import { nameOf } from '../../briefing/keys.ts'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import { lazily } from '../../ui/lazily.ts'
import type { ViewState } from '../../view/useView.ts'
import type { Known, Present } from '../../view/view.ts'
import { useBriefing } from '../briefing/useBriefing.ts'
import styles from '../cockpit/Split.module.css'
import { useShow } from '../cockpit/useShow.ts'
import { keepHere, keptHere } from '../cockpit/windows.ts'
import { useWhole } from '../useWhole.ts'
import { isTaken } from './isTaken.ts'
import { Stage } from './Stage.tsx'

const Cockpit = lazily(() => import('../cockpit/Cockpit.tsx'))

export interface PresentingProps extends ViewState {
  readonly home: Home
  readonly known: Known
}

/** A briefing instead of the atlas: on the stage, or before its presenter. Which one and which scene is in the address. */
export default function Presenting(props: PresentingProps) {
  const { home, known, view, setView, href } = props
  const role = view.present ?? 'stage'
  const { briefing: found } = useBriefing(home, view.briefing)
  const { atlas } = useWhole(home)
  const onScene = useCallback((scene: number) => setView({ scene }, 'replace'), [setView])
  const { show, perform, reach, given, open } = useShow({ role, view, own: found ?? null, onScene })
  const briefing = given ?? found
  useEffect(() => {
    // So that it is found again; the other window may present another one by now.
    if (show.of !== '' && show.of !== view.briefing) setView({ briefing: show.of }, 'replace')
  }, [show.of, view.briefing, setView])

  const [split, splitInto] = useSplit()
  const openOther = useCallback(() => {
    const other: Present = role === 'stage' ? 'cockpit' : 'stage'
    const address = href({ present: other, briefing: show.of || null, scene: show.room.at + 1 })
    // What this window keeps is copied into the one it opens.
    splitInto(false)
    splitInto(!open(other, address))
  }, [role, href, show.of, show.room.at, open, splitInto])
  const leave = useCallback(() => setView({ present: null, scene: null, briefing: null }), [setView])
  const isAlone = reach !== 'there' && !split
  const performHere = useCallback(
    (act: Act) => {
      // Without a presenter's window nobody could thaw the room.
      if (show.own && isAlone) perform({ do: 'freeze' })
      perform(act)
    },
    [show.own, isAlone, perform],
  )
  useCockpitKey(role === 'stage', openOther)

  if (found === null && !briefing && reach !== 'silent') return <p role="alert">{t('cockpit.no-briefing')}</p>
  if (!briefing || !atlas) return <p role="status">{t('profile.loading')}</p>
  const common = { home, known, atlas, briefing, stage: show.room, leave }
  const stage = <Stage {...common} {...{ perform: performHere, openCockpit: openOther, clock: show.clock }} />
  const cockpit = (
    <Suspense>
      <Cockpit {...common} {...{ show, perform, reach, openOther, split }} />
    </Suspense>
  )
  if (!split) return role === 'stage' ? stage : cockpit
  return (
    <div className={styles.split}>
      <div className={styles.stage}>{stage}</div>
      {cockpit}
    </div>
  )
}

const SPLIT = 'split'

/** Whether both are in one window, as the browser lets no second one open. */
function useSplit() {
  const [split, setSplit] = useState(() => keptHere(SPLIT) === true)
  const set = useCallback((next: boolean) => {
    keepHere(SPLIT, next)
    setSplit(next)
  }, [])
  return [split, set] as const
}

/** C opens the presenter's window from that of the room. */
function useCockpitKey(hears: boolean, open: () => void) {
  useEffect(() => {
    if (!hears) return
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTaken(event, '') || nameOf(event) !== 'c') return
      event.preventDefault()
      open()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [hears, open])
}
