import { Suspense, useMemo, useState } from 'react'
import { changedScenes } from '../../briefing/preflight.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Briefing, Scene } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import { knownOf } from '../../view/known.ts'
import { viewOf } from '../../view/readAddress.ts'
import type { PanelProps } from '../Panel.tsx'
import { PanelName } from '../PanelName.tsx'
import { useWhole } from '../useWhole.ts'
import { AddView } from './AddView.tsx'
import { Arrived } from './Arrived.tsx'
import styles from './Briefing.module.css'
import { Briefings } from './Briefings.tsx'
import { BriefingTools } from './BriefingTools.tsx'
import { Kept } from './Kept.tsx'
import { type Asked, OwnScenes } from './OwnScenes.tsx'
import { Preflight, useFindings } from './Preflight.tsx'
import { SceneRow } from './SceneRow.tsx'
import { Title } from './Title.tsx'
import { useBriefing } from './useBriefing.ts'
import { useDropping } from './useDropping.tsx'
import { type Start, startPresenting, useStartKeys } from './useStart.ts'

const Ready = lazily(() => import('../offline/Ready.tsx'))

/** The briefing beside the map: which ones there are, the scenes of one, and the ways to present it. */
export default function Workbench(props: PanelProps) {
  const { home, view, setView, links } = props
  const { briefing, own, shipped, failures } = useBriefing(home, view.briefing)
  const { atlas } = useWhole(home)
  const close = links.to({ panel: null, briefing: null, scene: null })
  const choose = (id: string | null) => setView({ briefing: id, scene: null })
  const { drop, said } = useDropping(choose)
  return (
    <div className={styles.panel}>
      <PanelName name={t('panel.briefing')} close={close} />
      <Briefings
        {...{ shipped, links, choose }}
        chosen={briefing?.id ?? null}
        dataset={home.version}
        boundary={view.boundary}
      />
      {said}
      <Arrived choose={choose} />
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
      {briefing && atlas && <One key={briefing.id} {...props} {...{ briefing, own, atlas, choose, drop }} />}
    </div>
  )
}

interface OneProps extends PanelProps {
  readonly briefing: Briefing
  readonly own: boolean
  /** With all its parts. */
  readonly atlas: Atlas
  readonly choose: (id: string | null) => void
  readonly drop: (briefing: Briefing) => Promise<void>
}

/** One briefing with its scenes. */
function One(props: OneProps) {
  const { home, view, setView, links, briefing, own, atlas, choose, drop } = props
  const known = useMemo(() => knownOf(home), [home])
  const [asked, ask] = useState<Asked | null>(null)
  const look = ({ view: address }: Scene) => {
    const {
      panel: _,
      present: __,
      briefing: ___,
      scene: ____,
      embed: _____,
      ...rest
    } = viewOf(address, known).view
    setView(rest)
  }
  const here = briefing.scenes.findIndex((s) => s.id === asked?.scene)
  // What begins once it was checked; null where it was only asked for, undefined while nothing is.
  const [check, setCheck] = useState<Start | null>()
  const findings = useFindings(home, atlas, briefing)
  const changed = useMemo(() => changedScenes(findings), [findings])
  const begin = (as: Start['as'], from: number | null = null) => {
    if (findings.length === 0) startPresenting({ as, from }, setView, links)
    else setCheck({ as, from })
  }
  useStartKeys((fromHere) => begin('stage', fromHere && here >= 0 ? here + 1 : null))
  return (
    <>
      <Title briefing={briefing} own={own} />
      <p className={styles.start}>
        <button type="button" className={styles.main} onClick={() => begin('stage')}>
          {t('briefing.present')}
        </button>
        <button type="button" onClick={() => begin('cockpit')}>
          {t('briefing.with-notes')}
        </button>
      </p>
      <BriefingTools
        {...{ home, known, briefing, own, choose }}
        onCheck={() => setCheck(null)}
        onDrop={() => void drop(briefing)}
      />
      {check !== undefined && (
        <Preflight
          {...{ home, atlas, briefing, own, ask }}
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
        <ol className={styles.scenes}>
          {briefing.scenes.map((scene, i) => (
            <li key={scene.id} className={styles.scene}>
              <SceneRow scene={scene} n={i + 1} atlas={atlas}>
                <button type="button" onClick={() => look(scene)}>
                  {t('briefing.look')}
                </button>
              </SceneRow>
            </li>
          ))}
        </ol>
      )}
      <AddView {...{ known, view }} subject={atlas} into={briefing.id} />
    </>
  )
}
