import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { Act } from '../../briefing/acts.ts'
import { chartIn } from '../../briefing/gone.ts'
import { CHARTS } from '../../charts/index.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Briefing, Scene } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import { HOME_BOX, pixelsPerUnit, viewBox } from '../../map/camera.ts'
import { MapSvg } from '../../map/svg/MapSvg.tsx'
import { fromBase, type SvgShapes } from '../../map/svg/shapes.ts'
import type { Known } from '../../view/view.ts'
import { plainText } from '../briefing/SceneText.tsx'
import { useMapModel } from '../useMapModel.ts'
import { Over } from './Over.tsx'
import styles from './Stage.module.css'
import { stagedView } from './stagedView.ts'

interface GridProps {
  readonly home: Home
  readonly known: Known
  readonly atlas: Atlas
  readonly briefing: Briefing
  readonly at: number
  readonly perform: (act: Act) => void
}

/** CSS pixels of the small map. */
const SMALL = { width: 200, height: 150 }

/** All scenes, to go to one of them. */
export function SceneGrid({ home, known, atlas, briefing, at, perform }: GridProps) {
  const list = useRef<HTMLOListElement>(null)
  const shapes = useMemo(() => fromBase(home.shapes), [home])
  useEffect(() => cardsOf(list.current)[at]?.focus(), [at])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const cards = cardsOf(list.current)
    const here = cards.indexOf(document.activeElement as HTMLElement)
    const to = stepFrom(cards, Math.max(here, 0), event.key)
    if (to === null) return
    event.preventDefault()
    cards[to]?.focus()
  }
  return (
    <Over>
      <div
        role="dialog"
        aria-modal="true"
        aria-label={t('stage.grid')}
        className={styles.grid}
        onKeyDown={onKeyDown}
      >
        <ol ref={list}>
          {briefing.scenes.map((scene, i) => (
            <li key={scene.id}>
              <button
                type="button"
                aria-current={i === at ? 'true' : undefined}
                onClick={() => perform({ do: 'go', to: i })}
                data-counted="scenes"
              >
                <Small {...{ home, known, scene, shapes }} />
                <b>{i + 1}</b>
                <span>{plainText(scene.heading, atlas)}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </Over>
  )
}

const cardsOf = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('button') ?? [])]

/** Where an arrow leads among cards in rows; null for other keys. */
function stepFrom(cards: readonly HTMLElement[], at: number, key: string): number | null {
  const top = (card: HTMLElement | undefined) => card?.offsetTop
  const first = top(cards[0])
  const columns = Math.max(1, cards.filter((card) => top(card) === first).length)
  const steps: Readonly<Record<string, number>> = {
    ...{ ArrowRight: at + 1, ArrowLeft: at - 1, PageDown: at + 1, PageUp: at - 1 },
    ...{ ArrowDown: at + columns, ArrowUp: at - columns, Home: 0, End: cards.length - 1 },
  }
  const to = steps[key]
  return to === undefined ? null : Math.min(Math.max(to, 0), cards.length - 1)
}

/** What a scene shows, small: its map, or the name of its chart. */
function Small(props: { home: Home; known: Known; scene: Scene; shapes: SvgShapes }) {
  const { home, known, scene, shapes } = props
  const { show } = scene
  const view = useMemo(() => stagedView(scene, known, SMALL), [scene, known])
  const { model } = useMapModel(home, SERVED, view)
  const listed = show.as === 'chart' ? chartIn(CHARTS, show) : undefined
  if (show.as === 'chart')
    return (
      <span className={styles.small} data-as="chart">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 20V10h4v10zM10 20V4h4v16zM16 20v-7h4v7z" />
        </svg>
        <small>{listed ? t(listed.title) : show.id}</small>
      </span>
    )
  return (
    <span className={styles.small} data-as={show.as} aria-hidden="true">
      <MapSvg
        shapes={shapes}
        model={model}
        box={view.map ? viewBox(view.map, SMALL) : HOME_BOX}
        unitsPerPixel={1 / pixelsPerUnit(view.map?.zoom ?? 2)}
        link={NO_LINK}
      />
    </span>
  )
}

/** A small map has the counts that the page was served with. */
const SERVED = { shapes: undefined, atlas: undefined }

/** A card is a button: nothing in it is a link. */
const NO_LINK = () => ({}) as { href: string; onClick: () => void }
