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
import { OnPaper } from '../useDrawnTheme.ts'
import { useWhole } from '../useWhole.ts'
import { useWork } from '../useWork.ts'
import styles from './Handout.module.css'
import { HandoutMap } from './HandoutMap.tsx'
import { HandoutPages, type PageLayout } from './HandoutPages.tsx'
import { reasonOf } from './reasonOf.ts'
import { type Telling, toldBriefing } from './told.ts'
import { useTelling } from './useTelling.ts'
import type { PagesProps as Props } from './writers.ts'

/** A briefing as pages to print: what is seen here is what the paper has. Escape closes it. */
export default function Handout({ home, known, briefing, opener, onClose }: Props) {
  const { atlas } = useWhole(home)
  const { told, charts, state, portal } = useTold(home, known, briefing)
  const [layout, setLayout] = useState<PageLayout>('one')
  const title = briefing.title || t('briefing.untitled')
  const screen = useAlone(title, onClose, opener)
  const paper = usePaper()
  const hasNotes = briefing.scenes.some(({ notes }) => notes !== '')
  return createPortal(
    <div
      ref={screen}
      className={styles.handout}
      role="dialog"
      aria-modal="true"
      tabIndex={-1}
      aria-label={t('handout.name', { title })}
    >
      <div className={styles.bar}>
        <Choices
          legend={t('handout.layout')}
          disabled={!told}
          value={layout}
          options={[
            ['one', t(hasNotes ? 'handout.one' : 'handout.one-alone')],
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
      <div ref={paper} className={styles.paper}>
        {told && atlas && (
          <OnPaper value={true}>
            <HandoutPages
              {...{ told, layout }}
              picture={(scene) => (
                <Picture
                  {...{ home, known, atlas, briefing, scene }}
                  height={charts.get(scene.id)?.height ?? null}
                />
              )}
            />
          </OnPaper>
        )}
      </div>
      {portal}
    </div>,
    document.body,
  )
}

/** The briefing as it is told, once all that it needs has come. */
function useTold(home: Home, known: Known, briefing: Briefing) {
  const { portal, gather } = useTelling(home, known)
  const [told, setTold] = useState<ToldBriefing | null>(null)
  const [charts, setCharts] = useState<Telling['charts']>(new Map())
  const { state, run } = useWork({ cancelled: () => '', reasonOf })
  const first = useRef(run)
  useEffect(() => {
    void first.current(async (steps) => {
      const telling = await gather(briefing, steps)
      setCharts(telling.charts)
      setTold(toldBriefing(telling))
      return ''
    })
  }, [gather, briefing])
  return { told, charts, state, portal }
}

/** CSS pixels of a sheet and of what is beside it. */
const SHEET = 826

/** Paper is light, whatever the room, and as wide as there is room for; what stands around it is as the room is. */
function usePaper() {
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    for (const [name, value] of lightVariables()) paper.current?.style.setProperty(name, value)
    const scale = () => paper.current?.style.setProperty('--scale', String(Math.min(1, innerWidth / SHEET)))
    scale()
    addEventListener('resize', scale)
    return () => removeEventListener('resize', scale)
  }, [])
  return paper
}

/**
 * Nothing else of the page answers or is printed meanwhile, also by its name, which a PDF takes; the focus comes here,
 * and goes back to what opened it.
 */
function useAlone(title: string, onClose: () => void, opener: Element | null) {
  const screen = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose
  const onKey = useCallback((event: KeyboardEvent) => {
    if (event.key === 'Escape') close.current()
  }, [])
  useEffect(() => {
    const root = document.getElementById('root')
    if (root) root.inert = true
    const before = document.title
    document.title = title
    screen.current?.focus()
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
      if (root) root.inert = false
      document.title = before
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [title, onKey, opener])
  return screen
}

/** What a scene shows: its map as vectors, its chart as the stage draws it. */
function Picture(
  props: Omit<Props, 'onClose' | 'opener'> & { atlas: Atlas; scene: ToldScene; height: number | null },
) {
  const { home, known, atlas, briefing, scene, height } = props
  const written = briefing.scenes.find(({ id }) => id === scene.id)
  if (scene.map) return <HandoutMap map={scene.map} />
  if (!scene.chart || !written || !isCharted(written)) return null
  return (
    <div className={styles.chart} style={roomFor(height)} role="img" aria-label={scene.chart.title}>
      <SceneChart {...{ home, known, atlas }} scene={written} onSources={noted} />
    </div>
  )
}

/** CSS pixels: of the words over a chart, and the most that a page holds. */
const WORDS = 75
const MOST = 920
/** The stage draws a chart so much larger than its page does. */
const LARGER = 1.3

/** Room for many rows of bars, which would lie on each other in that of the stage. */
const roomFor = (height: number | null) =>
  height === null ? undefined : { minHeight: Math.min(MOST, (height + WORDS) * LARGER) }

/** The pages have their own notes. */
const noted = () => {}
