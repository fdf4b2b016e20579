import { Suspense, useCallback, useEffect, useState } from 'react'
import type { Act } from '../../briefing/acts.ts'
import { nameOf } from '../../briefing/keys.ts'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import { lazily } from '../../ui/lazily.ts'
import { useFocusAfter } from '../../ui/useFocusAfter.ts'
import type { ViewState } from '../../view/useView.ts'
import type { Known, Present, View } from '../../view/view.ts'
import { useBriefing } from '../briefing/useBriefing.ts'
import { noteLeaving } from '../briefing/useStart.ts'
import styles from '../cockpit/Split.module.css'
import { useShow } from '../cockpit/useShow.ts'
import { keepHere, keptHere } from '../cockpit/windows.ts'
import { useWhole } from '../useWhole.ts'
import { isTaken } from './isTaken.ts'
import { Stage } from './Stage.tsx'
import { Lost, Unready } from './Unready.tsx'

const Cockpit = lazily(() => import('../cockpit/Cockpit.tsx'))

export interface PresentingProps extends ViewState {
  readonly home: Home
  readonly known: Known
}

/** A briefing instead of the atlas: on the stage, or before its presenter. Which one and which scene is in the address. */
export default function Presenting(props: PresentingProps) {
  const { home, known, view, setView, href } = props
  const role = view.present ?? 'stage'
  const { briefing: found, shipped, ...own } = useBriefing(home, view.briefing)
  const { atlas, ...parts } = useWhole(home)
  const failures = [...own.failures, ...parts.failures]
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
  const leave = useLeave(view, setView)
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

  if (!briefing || !atlas) {
    const isUnknown = found === null && !briefing && reach !== 'silent'
    return <Unready {...{ failures, isUnknown, shipped, href, leave }} />
  }
  const common = { home, known, atlas, briefing, stage: show.room, leave }
  return (
    // Alone or beside the cockpit, the stage is one and the same.
    <div className={split ? styles.split : undefined}>
      {failures.length > 0 && <Lost failures={failures} />}
      {(role === 'stage' || split) && (
        <div className={split ? styles.stage : undefined}>
          <Stage {...common} perform={performHere} openCockpit={openOther} clock={show.clock} />
        </div>
      )}
      {(role === 'cockpit' || split) && (
        <Suspense>
          <Cockpit {...common} {...{ show, perform, reach, openOther, split }} />
        </Suspense>
      )}
    </div>
  )
}

/** Back to where one came from: the panel of the briefing at the scene that was last shown, or the atlas alone. */
function useLeave({ panel }: View, setView: ViewState['setView']) {
  const isFromPanel = panel === 'briefing'
  const toButton = useFocusAfter(presentButton)
  return () => {
    if (isFromPanel) noteLeaving()
    else toButton()
    setView(isFromPanel ? { present: null } : { present: null, scene: null, briefing: null })
  }
}

const presentButton = () =>
  [...document.querySelectorAll<HTMLElement>('header button')].find(
    ({ textContent }) => textContent === t('site.present'),
  ) ?? null

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
