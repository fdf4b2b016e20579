import { Activity, type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
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
  const mapped = useMapped(scene, near)
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
  const all = [
    scene,
    ...near.filter(({ id }, i) => id !== scene.id && near.findIndex((n) => n.id === id) === i),
  ]
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
              inert={!showsMap(scene)}
              hidden={!showsMap(scene)}
              style={{ ...place.size, left: place.left / MAP_ZOOM, zoom: MAP_ZOOM }}
            >
              <SceneMap {...common} scene={mapped} size={place.size} flies={flies && showsMap(scene)} />
            </div>
          )}
          {mapped && place && place.legend > 0 && (
            <div className={styles.legend} hidden={!showsMap(scene)} style={{ height: place.legend }}>
              <SceneLegend {...common} scene={mapped} />
            </div>
          )}
          {all.map((one) => (
            <Activity key={one.id} mode={one === scene ? 'visible' : 'hidden'}>
              <SceneWords
                {...common}
                scene={one}
                below={place && one === scene && showsMap(one) ? place.legend : 0}
                isAhead={one !== scene}
                onSources={onSources}
              />
            </Activity>
          ))}
          <SceneFoot {...common} scene={scene} charted={sources.get(scene.id)} />
          <div className={styles.corner}>{props.corner}</div>
        </div>
      )}
    </div>
  )
}

/** Whose map is there: of a scene without one, out of sight, that of the one which comes. */
function useMapped(scene: Scene, near: readonly Scene[]): Scene | undefined {
  const last = useRef<Scene | undefined>(undefined)
  const next = near.find(showsMap)
  const ready = useAfterPaint(showsMap(scene) ? scene : (next ?? last.current))
  const mapped = showsMap(scene) ? scene : ready
  last.current = mapped
  return mapped
}

/** The shapes of the boundary view that comes next. */
function useNearShapes({ home, known, scene, near = NOBODY }: SceneViewProps) {
  const { boundary, map } = useMemo(() => viewOf((near[0] ?? scene).view, known).view, [near, scene, known])
  useShapes(home.files, boundary, map)
}
