import { memo, startTransition, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { Source } from '../../domain/source.ts'
import { formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { afterPaint } from '../../ui/afterPaint.ts'
import type { Known } from '../../view/view.ts'
import { SceneText } from '../briefing/SceneText.tsx'
import { goneFrom, isCharted } from './goneFrom.ts'
import { FOOT, legendHeight } from './layout.ts'
import styles from './Scene.module.css'
import { SceneChart } from './SceneChart.tsx'
import { legendLines } from './SceneLegend.tsx'

interface WordsProps {
  readonly home: Home
  readonly known: Known
  readonly atlas: Atlas
  readonly scene: Scene
  /** It is made ready out of sight. */
  readonly isAhead: boolean
  readonly onSources: (of: Scene, sources: readonly Source[]) => void
}

/** Heading, lines and chart of a scene. */
export const SceneWords = memo(function SceneWords(props: WordsProps) {
  const { home, known, atlas, scene, onSources } = props
  const words = useRef<HTMLDivElement>(null)
  useFit(words)
  const isDrawn = useDrawn(props.isAhead)
  const gone = useMemo(() => goneFrom(scene, atlas, known), [scene, atlas, known])
  const below = useMemo(() => legendHeight(legendLines({ home, known, scene })), [home, known, scene])
  return (
    <div ref={words} className={styles.words} data-as={scene.show.as} style={{ bottom: FOOT + below }}>
      <h2 className={styles.heading}>
        <SceneText text={scene.heading} atlas={atlas} />
      </h2>
      <div className={styles.lines} data-lines="">
        {scene.lines.length > 0 && (
          <ul>
            {scene.lines.map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
              <li key={i}>
                <SceneText text={line} atlas={atlas} />
              </li>
            ))}
          </ul>
        )}
        {gone.length > 0 && (
          <p className={styles.gone} data-counted="own">
            {t('stage.gone', { what: formatList(gone) })}
          </p>
        )}
      </div>
      {isCharted(scene) && (
        <div className={styles.chart}>
          {isDrawn && <SceneChart {...{ home, known, atlas, scene, onSources }} />}
        </div>
      )}
    </div>
  )
})

/** Whether the chart is drawn: after the words are seen, but of a scene that is made ready, before. */
function useDrawn(isAhead: boolean): boolean {
  const [isDrawn, draw] = useState(isAhead)
  useEffect(() => (isDrawn ? undefined : afterPaint(() => startTransition(() => draw(true)))), [isDrawn])
  return isDrawn || isAhead
}

/** Smaller and smaller type, until words that are too many for their place are not cut off. */
const FITS = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5]

function useFit(ref: { readonly current: HTMLElement | null }) {
  useLayoutEffect(() => {
    const words = ref.current
    if (!words) return
    // Of a scene with a chart the lines alone: a drawing is of another size until it is measured.
    const part = words.dataset.as === 'chart' ? words.querySelector('[data-lines]') : words
    const overflows = () => part !== null && part.scrollHeight > part.clientHeight + 1
    const shrink = () => {
      for (const size of FITS) {
        words.style.setProperty('--fit', String(size))
        if (!overflows()) return
      }
    }
    shrink()
    if (document.fonts?.status === 'loaded') return
    // With other letters words have another length.
    let gone = false
    void document.fonts?.ready.then(() => gone || shrink())
    return () => {
      gone = true
    }
  })
}
