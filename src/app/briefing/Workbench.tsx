import { Suspense, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { changedScenes } from '../../briefing/preflight.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Briefing, Scene } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import { knownOf } from '../../view/known.ts'
import { viewOf } from '../../view/readAddress.ts'
import { isOneFile } from '../onefile/isOneFile.ts'
import type { PanelProps } from '../Panel.tsx'
import { PanelName } from '../PanelName.tsx'
import type { Failure } from '../useData.ts'
import { useWhole } from '../useWhole.ts'
import { AddView } from './AddView.tsx'
import { Arrived } from './Arrived.tsx'
import styles from './Briefing.module.css'
import { Briefings } from './Briefings.tsx'
import { BriefingTools } from './BriefingTools.tsx'
import { Kept } from './Kept.tsx'
import { type Asked, OwnScenes } from './OwnScenes.tsx'
import { lastEdited, useDesk } from './own.ts'
import { Preflight, useFindings } from './Preflight.tsx'
import { SceneRow } from './SceneRow.tsx'
import { StartButtons } from './StartButtons.tsx'
import { Title } from './Title.tsx'
import { askedOf, Undrawn } from './Undrawn.ts'
import { useBriefing } from './useBriefing.ts'
import { useDropping } from './useDropping.tsx'
import { type Start, startPresenting } from './useStart.ts'

const Ready = lazily(() => import('../offline/Ready.tsx'))

/** The briefing beside the map: which ones there are, the scenes of one, and the ways to present it. */
export default function Workbench(props: PanelProps) {
  const { home, view, setView, links } = props
  const { briefing, own, shipped, failures } = useBriefing(home, view.briefing)
  const { atlas, failures: parts } = useWhole(home)
  const close = links.to({ panel: null, briefing: null, scene: null })
  const choose = (id: string | null) => setView({ briefing: id, scene: null })
  const sight = useInSight()
  useLastEdited(view.briefing, choose)
  const { drop, said } = useDropping(choose)
  return (
    <div ref={sight} className={styles.panel}>
      <PanelName name={t('panel.briefing')} close={close} />
      <Briefings
        {...{ shipped, links, choose }}
        chosen={briefing?.id ?? null}
        dataset={home.version}
        boundary={view.boundary}
      />
      {said}
      <Arrived {...{ shipped, choose }} />
      {failures.map(({ file, reason, retry }) => (
        <p key={file} role="alert" className={styles.fault}>
          {t('briefing.not-come')} <small>{reason}</small>{' '}
          <button type="button" onClick={retry}>
            {t('notice.retry')}
          </button>
        </p>
      ))}
      {briefing === null && view.briefing && (
        <p role="alert" className={styles.fault}>
          {t('briefing.unknown', { id: view.briefing })}
        </p>
      )}
      {briefing && atlas && (
        <One key={briefing.id} {...props} {...{ briefing, own, atlas, parts, choose, drop }} />
      )}
    </div>
  )
}

/** On a narrow page the panel is below the map: whoever opens it is to see that it is there. */
function useInSight() {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const at = part.current
    if (at && at.getBoundingClientRect().top > innerHeight * MOSTLY) at.scrollIntoView()
  }, [])
  return part
}

const MOSTLY = 0.8

/** Where the address names no briefing, the one that was written last is the one that is meant. */
function useLastEdited(named: string | null, choose: (id: string) => void) {
  const { briefings, ready } = useDesk()
  const [last] = useState(lastEdited)
  const meant = ready && named === null && briefings.some(({ id }) => id === last) ? last : null
  const chosen = useEffectEvent(choose)
  const asked = useRef(false)
  useEffect(() => {
    // Once, as the panel opens: afterwards it is the reader who chooses.
    if (!ready || asked.current) return
    asked.current = true
    if (meant !== null) chosen(meant)
  }, [ready, meant])
}

interface OneProps extends PanelProps {
  readonly briefing: Briefing
  readonly own: boolean
  /** With all its parts. */
  readonly atlas: Atlas
  /** Why some of them did not come. */
  readonly parts: readonly Failure[]
  readonly choose: (id: string | null) => void
  readonly drop: (briefing: Briefing) => Promise<void>
}

const NONE: ReadonlySet<string> = new Set()

/** One briefing with its scenes. */
function One(props: OneProps) {
  const { home, view, setView, links, briefing, own, atlas, parts, choose, drop } = props
  const known = useMemo(() => knownOf(home), [home])
  const [asked, ask] = useState<Asked | null>(null)
  const look = ({ id, view: address }: Scene) => {
    const {
      panel: _,
      present: __,
      briefing: ___,
      scene: ____,
      embed: _____,
      ...rest
    } = viewOf(address, known).view
    setView({ ...rest, scene: briefing.scenes.findIndex((s) => s.id === id) + 1 })
  }
  const open = briefing.scenes.findIndex((s) => s.id === asked?.scene)
  // That which is written just now, or else was looked at or presented last.
  const here = open >= 0 ? open + 1 : view.scene
  // What begins once it was checked; null where it was only asked for, undefined while nothing is.
  const [check, setCheck] = useState<Start | null>()
  // What comes with the atlas is looked at only when it is asked for.
  const isLooking = own || isOneFile() || check !== undefined
  const [undrawn, setUndrawn] = useState<ReadonlySet<string>>(NONE)
  const onFound = useCallback((found: ReadonlySet<string>) => setUndrawn(found.size > 0 ? found : NONE), [])
  const charts = useMemo(() => askedOf(briefing), [briefing])
  const { findings, complete } = useFindings(home, atlas, briefing, undrawn)
  const changed = useMemo(() => changedScenes(findings), [findings])
  const begin = (as: Start['as'], from: number | null = null) => {
    if (complete && findings.length === 0) startPresenting({ as, from }, setView, links)
    else setCheck({ as, from })
  }
  return (
    <>
      <Title briefing={briefing} own={own} />
      <StartButtons {...{ here, begin }} />
      <BriefingTools
        {...{ home, known, briefing, own, choose }}
        onCheck={() => setCheck(null)}
        onDrop={() => void drop(briefing)}
      />
      {check !== undefined && (
        <Preflight
          // What begins is another question than what is only looked at, and is shown anew.
          key={check ? 'begin' : 'look'}
          {...{ home, atlas, briefing, findings, complete, own, choose, ask }}
          failures={parts}
          ready={
            <Failing fallback={null}>
              <Suspense>
                <Ready />
              </Suspense>
            </Failing>
          }
          onBegin={check && (() => startPresenting(check, setView, links))}
          onClose={() => setCheck(undefined)}
        />
      )}
      {own ? (
        <>
          <Kept briefing={briefing} />
          <OwnScenes {...{ briefing, known, atlas, changed, look, asked, ask }} />
        </>
      ) : (
        <GivenScenes {...{ briefing, here, atlas, look }} />
      )}
      <AddView {...{ known, view }} subject={atlas} into={briefing.id} />
      {isLooking && (
        <Undrawn {...{ home, known, atlas, onFound }} asked={charts} atOnce={check !== undefined} />
      )}
    </>
  )
}

/** The scenes of a briefing that is no reader's own, to be looked at. */
function GivenScenes(props: {
  briefing: Briefing
  here: number | null
  atlas: Atlas
  look: (scene: Scene) => void
}) {
  const { briefing, here, atlas, look } = props
  return (
    <ol className={styles.scenes}>
      {briefing.scenes.map((scene, i) => (
        <li key={scene.id} className={styles.scene} aria-current={here === i + 1 ? 'true' : undefined}>
          <SceneRow scene={scene} n={i + 1} atlas={atlas}>
            <button type="button" onClick={() => look(scene)}>
              {t('briefing.look')}
            </button>
          </SceneRow>
        </li>
      ))}
    </ol>
  )
}
