import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { Source } from '../../domain/source.ts'
import { useSize } from '../../map/useSize.ts'
import { useAfterPaint } from '../../ui/useAfterPaint.ts'
import { viewOf } from '../../view/readAddress.ts'
import type { Known } from '../../view/view.ts'
import { useShapes } from '../useData.ts'
import { layoutOf, MAP_ZOOM, mapPlace } from './layout.ts'
import styles from './Scene.module.css'
import { SceneFoot } from './SceneFoot.tsx'
import { legendLines, SceneLegend } from './SceneLegend.tsx'
import { SceneMap } from './SceneMap.tsx'
import { SceneWords } from './SceneWords.tsx'

export interface SceneViewProps {
  readonly home: Home
  readonly known: Known
  /** With all its parts. */
  readonly atlas: Atlas
  readonly scene: Scene
  /** Those that may come next, the likeliest first: they are made ready. */
  readonly near?: readonly Scene[]
  /** Whether the map moves from scene to scene. */
  readonly flies?: boolean
  /** A picture of the scene: nothing in it answers. */
  readonly still?: boolean
  /** At the end of the foot. */
  readonly corner?: ReactNode
}

const NOBODY: readonly Scene[] = []
const showsMap = (scene: Scene) => scene.show.as !== 'chart'

/** One scene as large as its box: laid out once, for a projector, and drawn larger or smaller. */
export function SceneView(props: SceneViewProps) {
  const { home, known, atlas, scene, near = NOBODY, flies = false, still = false } = props
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  const layout = useMemo(() => size && layoutOf(size), [size])
  const { mapped, isMapShown, ready } = useTurn(scene, near)
  useNearShapes(props)
  const [sources, setSources] = useState<ReadonlyMap<string, readonly Source[]>>(new Map())
  const onSources = useCallback(
    (of: Scene, all: readonly Source[]) => setSources((last) => new Map(last).set(of.id, all)),
    [],
  )
  const place = useMemo(
    () => layout && mapped && mapPlace(layout, mapped.show.as, legendLines({ home, known, scene: mapped })),
    [layout, mapped, home, known],
  )
  const common = { home, known, atlas }
  return (
    <div ref={box} className={styles.box} inert={still}>
      {layout && (
        <div className={styles.scene} style={{ ...layout.size, zoom: layout.zoom }} data-scene={scene.id}>
          {mapped && place && (
            <div
              className={styles.map}
              data-as={mapped.show.as}
              data-map=""
              inert={!isMapShown}
              hidden={!isMapShown}
              style={{ ...place.size, left: place.left / MAP_ZOOM, zoom: MAP_ZOOM }}
            >
              <SceneMap {...common} scene={mapped} size={place.size} flies={flies && isMapShown} />
            </div>
          )}
          {mapped && place && place.legend > 0 && (
            <div className={styles.legend} hidden={!isMapShown} style={{ height: place.legend }}>
              <SceneLegend {...common} scene={mapped} />
            </div>
          )}
          {ready.map((one) => (
            <div key={one.id} className={styles.turn} hidden={one !== scene}>
              <SceneWords {...common} scene={one} isAhead={one !== scene} onSources={onSources} />
            </div>
          ))}
          <SceneFoot {...common} scene={scene} charted={sources.get(scene.id)} />
          <div className={styles.corner}>{props.corner}</div>
        </div>
      )}
    </div>
  )
}

/**
 * What is there of scenes. Those that may come are laid out before they do: the frame of a key only turns to their words
 * and charts. The map follows once that frame is on the screen, and then whoever may come next is made ready.
 */
function useTurn(scene: Scene, near: readonly Scene[]) {
  const now = useMemo(() => ({ scene, near }), [scene, near])
  const seen = useAfterPaint(now)
  const last = useRef<Scene | undefined>(undefined)
  // Out of sight, the map is that of the scene which comes.
  const mapped = showsMap(seen.scene) ? seen.scene : (seen.near.find(showsMap) ?? last.current)
  last.current = mapped
  const isMapShown = showsMap(scene) && (mapped === scene || showsMap(seen.scene))
  const all = [scene, seen.scene, ...seen.near]
  const ready = all
    .filter(({ id }, i) => all.findIndex((one) => one.id === id) === i)
    // In an order that no key changes, so that none is moved on the page.
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return { mapped, isMapShown, ready }
}

/** The shapes of the boundary view that comes next. */
function useNearShapes({ home, known, scene, near = NOBODY }: SceneViewProps) {
  const { boundary, map } = useMemo(() => viewOf((near[0] ?? scene).view, known).view, [near, scene, known])
  useShapes(home.files, boundary, map)
}
