import { useEffect, useMemo, useState } from 'react'
import type { Scene } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import { plainText } from '../briefing/SceneText.tsx'
import { Cites } from '../Cites.tsx'
import { Sending } from '../send/Sending.tsx'
import end from './End.module.css'
import { closeCard } from './isTaken.ts'
import { SceneGrid } from './SceneGrid.tsx'
import { SceneView } from './SceneView.tsx'
import styles from './Stage.module.css'
import type { StageProps } from './Stage.tsx'
import { StageBar } from './StageBar.tsx'
import { StageKeys } from './StageKeys.tsx'
import { Timer } from './Timer.tsx'
import { useEnd } from './useEnd.ts'
import { useFullScreen } from './useFullScreen.ts'
import { useIdle } from './useIdle.ts'
import { useStageKeys } from './useStageKeys.ts'
import { useSwipe } from './useSwipe.ts'
import { useWakeLock } from './useWakeLock.ts'

/** One scene at a time, for the room: no note is ever in this window. */
export default function StageScreen(props: StageProps) {
  const { home, known, atlas, briefing, stage, leave } = props
  const { scenes } = briefing
  const { at, cover, over, sent } = stage
  const written = scenes[at]
  const scene = sent ?? written
  const near = useMemo(
    () =>
      [scenes[at + 1], scenes[at - 1], scenes[at]].filter((s): s is Scene => s !== undefined && s !== scene),
    [scenes, at, scene],
  )
  const { isOver, perform } = useEnd(stage, scenes.length, props.perform)
  const ask = useFullScreen(() => typed.escape())
  const typed = useStageKeys({ stage, perform, leave, onGesture: ask })
  const isIdle = useIdle()
  const swipe = useSwipe(perform)
  useWakeLock()
  const [sending, setSending] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card of sources does not outlast the scene of its mark
  useEffect(() => void closeCard(), [scene])
  const of = { at: at + 1, count: scenes.length }
  const heading = useMemo(() => (scene ? plainText(scene.heading, atlas) : ''), [scene, atlas])
  return (
    <>
      <main className={styles.stage} data-idle={isIdle || undefined} {...swipe}>
        <h1 className={styles.unseen}>{briefing.title}</h1>
        <p role="status" className={styles.unseen} data-counted="scenes">
          {sent ? t('stage.sent', { heading }) : t('stage.at', { ...of, heading })}
        </p>
        <div className={styles.scene} inert={over !== null || cover !== null}>
          {scene ? (
            <SceneView
              {...{ home, known, atlas, scene, near }}
              flies
              corner={
                <>
                  <span role="status" className={end.word}>
                    {isOver && t('stage.end')}
                  </span>
                  <Timer shown={stage.timer} clock={props.clock} />
                  <span data-counted="scenes" data-progress="">
                    {t('stage.progress', of)}
                  </span>
                </>
              }
            />
          ) : (
            <p className={styles.none}>{t('stage.none')}</p>
          )}
        </div>
        {typed.digits !== '' && (
          <p className={styles.typed} role="status" data-counted="scenes">
            {t('stage.typed', { scene: typed.digits })}
          </p>
        )}
        <StageBar
          {...{ stage, perform }}
          count={scenes.length}
          leave={leave}
          openCockpit={props.openCockpit}
          send={() => setSending(true)}
        />
        {over === 'grid' && <SceneGrid {...{ home, known, atlas, briefing, at, perform }} />}
        {over === 'keys' && <StageKeys close={() => perform({ do: 'over', what: 'keys' })} />}
        {cover && <div className={styles.cover} data-cover={cover} />}
        <Cites atlas={atlas} />
      </main>
      {/* No swipe in it is the stage's. */}
      {sending && <Sending {...{ home, known, briefing }} onClose={() => setSending(false)} />}
    </>
  )
}
