import type { Atlas } from '../../domain/atlas.ts'
import type { Scene } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { Known } from '../../view/view.ts'
import { SceneView } from '../stage/SceneView.tsx'
import styles from './Preview.module.css'

interface Props {
  readonly home: Home
  readonly known: Known
  readonly atlas: Atlas
  readonly scene: Scene
}

/** A scene as the room sees it, small; nothing in it can be reached. */
export const Preview = (props: Props) => (
  <div className={styles.preview}>
    <SceneView {...props} still />
  </div>
)
