import { useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Atlas } from '../../domain/atlas.ts'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { ToldBriefing, ToldScene } from '../../export/told.ts'
import { t } from '../../i18n/t.ts'
import type { Known } from '../../view/view.ts'
import { Choices } from '../picture/Choices.tsx'
import { lightVariables } from '../picture/light.ts'
import { WorkState } from '../picture/WorkState.tsx'
import { isCharted } from '../stage/goneFrom.ts'
import { SceneChart } from '../stage/SceneChart.tsx'
import { useWhole } from '../useWhole.ts'
import { useWork } from '../useWork.ts'
import styles from './Handout.module.css'
import { HandoutMap } from './HandoutMap.tsx'
import { HandoutPages, type PageLayout } from './HandoutPages.tsx'
import { useTelling } from './useTelling.ts'
import type { PagesProps as Props } from './writers.ts'

/** A briefing as pages to print: what is seen here is what the paper has. Escape closes it. */
export default function Handout({ home, known, briefing, onClose }: Props) {
  const { atlas } = useWhole(home)
  const { told, state, portal } = useTold(home, known, briefing)
  const [layout, setLayout] = useState<PageLayout>('one')
  const screen = useAlone(onClose)
  const title = briefing.title || t('briefing.untitled')
  return createPortal(
    <div
      ref={screen}
      className={styles.handout}
      role="dialog"
      aria-modal="true"
      aria-label={t('handout.name', { title })}
    >
      <div className={styles.bar}>
        <Choices
          legend={t('handout.layout')}
          disabled={!told}
          value={layout}
          options={[
            ['one', t('handout.one')],
            ['three', t('handout.three')],
          ]}
          onChange={setLayout}
        />
        <p className={styles.buttons}>
          <button type="button" disabled={!told} onClick={() => print()}>
            {t('handout.print')}
          </button>
          <button type="button" onClick={onClose}>
            {t('picture.close')}
          </button>
        </p>
        {!told && <WorkState state={state} working={t('handout.working')} />}
      </div>
      {told && atlas && (
        <HandoutPages
          {...{ told, layout }}
          picture={(scene) => <Picture {...{ home, known, atlas, briefing, scene }} />}
        />
      )}
      {portal}
    </div>,
    document.body,
  )
}

/** The briefing as it is told, once all that it needs has come. */
function useTold(home: Home, known: Known, briefing: Briefing) {
  const { portal, tell } = useTelling(home, known)
  const [told, setTold] = useState<ToldBriefing | null>(null)
  const { state, run } = useWork({ cancelled: () => '', reasonOf: () => t('send.missing') })
  const first = useRef(run)
  useEffect(() => {
    void first.current(async (steps) => {
      setTold(await tell(briefing, steps))
      return ''
    })
  }, [tell, briefing])
  return { told, state, portal }
}

/** Nothing else of the page answers or is printed meanwhile; the focus comes here, and goes back. */
function useAlone(onClose: () => void) {
  const screen = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose
  const onKey = useCallback((event: KeyboardEvent) => {
    if (event.key === 'Escape') close.current()
  }, [])
  useEffect(() => {
    const root = document.getElementById('root')
    const before = document.activeElement
    if (root) root.inert = true
    // Paper is light, whatever the room.
    for (const [name, value] of lightVariables()) screen.current?.style.setProperty(name, value)
    screen.current?.querySelector('input')?.focus()
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
      if (root) root.inert = false
      if (before instanceof HTMLElement) before.focus()
    }
  }, [onKey])
  return screen
}

/** What a scene shows: its map as vectors, its chart as the stage draws it. */
function Picture(props: Omit<Props, 'onClose'> & { atlas: Atlas; scene: ToldScene }) {
  const { home, known, atlas, briefing, scene } = props
  const written = briefing.scenes.find(({ id }) => id === scene.id)
  if (scene.map) return <HandoutMap map={scene.map} />
  if (!scene.chart || !written || !isCharted(written)) return null
  return (
    <div className={styles.chart} role="img" aria-label={scene.chart.title}>
      <SceneChart {...{ home, known, atlas }} scene={written} onSources={noted} />
    </div>
  )
}

/** The pages have their own notes. */
const noted = () => {}
