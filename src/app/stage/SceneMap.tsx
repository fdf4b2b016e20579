import { memo, Suspense, useCallback, useMemo, useState } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { fitBox, HOME_BOX, type Size } from '../../map/camera.ts'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import { changeOf, type ViewState } from '../../view/useView.ts'
import { addressOf, formatAddress, type Known, type View } from '../../view/view.ts'
import { MapPane } from '../MapPane.tsx'
import { useData } from '../useData.ts'
import { type Links, useLinks } from '../useLinks.ts'
import { useMapModel } from '../useMapModel.ts'
import { useMove } from '../useMove.ts'
import { useTheme } from '../useTheme.ts'
import styles from './Scene.module.css'
import { stagedView } from './stagedView.ts'
import { useFlight } from './useFlight.ts'

const SecondMap = lazily(() => import('../boundaries/SecondMap.tsx'))

export interface SceneMapProps {
  readonly home: Home
  readonly known: Known
  readonly atlas: Atlas
  readonly scene: Scene
  /** CSS pixels of its place. */
  readonly size: Size
  /** Whether it moves from scene to scene. */
  readonly flies: boolean
}

/** The map of a scene, as its view has it; what a presenter clicks on it lasts as long as the scene. */
export const SceneMap = memo(function SceneMap(props: SceneMapProps) {
  const { home, atlas, scene, size, flies } = props
  const { theme } = useTheme()
  const { view, setView, href } = useOwnView(props)
  const data = useData(home, view.boundary, view.map)
  const links = useUntabbed(useLinks(view, setView, href))
  const { model } = useMapModel(home, { shapes: data.shapes, atlas }, view)
  const flight = useFlight(scene.id + scene.view, view.map ?? fitBox(HOME_BOX, size), size, flies)
  const move = useMove(view.map, setView)
  const pane = { home, model, view, setView, theme, links, ...move, moving: flight ?? move.moving }
  return (
    <div className={styles.panes} data-beside={view.beside ?? undefined}>
      <MapPane {...pane} shapes={data.shapes} />
      {view.beside && (
        <Failing fallback={null}>
          <Suspense>
            <SecondMap {...pane} beside={view.beside} />
          </Suspense>
        </Failing>
      )}
    </div>
  )
})

/** On the stage six names more than the walk of the map would stand between the keyboard and what else is there. */
const useUntabbed = (links: Links): Links =>
  useMemo(() => ({ ...links, country: (...args) => ({ ...links.country(...args), tabIndex: -1 }) }), [links])

/** The view of the scene, with what was chosen on its map since it came. */
function useOwnView({ known, scene, size }: SceneMapProps): Omit<ViewState, 'ignored'> {
  const written = useMemo(() => stagedView(scene, known, size), [scene, known, size])
  const [own, setOwn] = useState<{ of: Scene; change: Partial<View> }>({ of: scene, change: {} })
  const view = useMemo(
    () => (own.of === scene ? { ...written, ...own.change } : written),
    [written, own, scene],
  )
  const setView = useCallback<ViewState['setView']>(
    (change) =>
      setOwn((last) => {
        const before = last.of === scene ? last.change : {}
        return { of: scene, change: { ...before, ...changeOf(change, { ...written, ...before }) } }
      }),
    [scene, written],
  )
  // In a new tab a link leads to the atlas itself.
  const href = useCallback(
    (change: Partial<View>) => formatAddress(addressOf({ ...view, embed: false, ...change }, known)),
    [view, known],
  )
  return { view, setView, href }
}
