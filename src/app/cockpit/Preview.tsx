import { factsOf } from '../../briefing/figures.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { Known } from '../../view/view.ts'
import { Cited } from '../Cited.tsx'
import styles from './Preview.module.css'
import { plainText } from './plain.ts'

interface Props {
  readonly home: Home
  readonly known: Known
  readonly atlas: Atlas
  readonly scene: Scene
}

/** A scene as the room sees it, small; nothing in it can be reached. */
export const Preview = ({ atlas, scene }: Props) => (
  <div className={styles.preview} inert>
    {[scene.heading, ...scene.lines].map((text, i) => {
      const at = factsOf({ heading: text, lines: [], facts: [] })
      return (
        <p key={text} className={i === 0 ? styles.heading : undefined}>
          {plainText(atlas, text)}
          {at.length > 0 && <Cited at={at} atlas={atlas} />}
        </p>
      )
    })}
  </div>
)
