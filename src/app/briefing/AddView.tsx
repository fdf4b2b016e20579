import { QueryClientContext } from '@tanstack/react-query'
import { use } from 'react'
import { t } from '../../i18n/t.ts'
import type { Known, View } from '../../view/view.ts'
import styles from './AddView.module.css'
import panel from './Briefing.module.css'
import { headingOf, type Subject } from './headingOf.ts'
import { emptyScene } from './making.ts'
import { numbersNow, viewHere } from './numbers.ts'
import { useAdding } from './useAdding.tsx'
import { loadedAtlas } from './useBriefing.ts'

interface Props {
  readonly subject: Subject
  readonly known: Known
  readonly view: View
}

/** The map as it is seen, as one more scene; from the panel into the briefing that is open there. */
export function AddView({ into, ...props }: Props & { into: string }) {
  const { add, said } = useAddingView(props, into)
  return (
    <div>
      <p className={panel.buttons}>
        <button type="button" onClick={add}>
          {t('briefing.add-view')}
        </button>
      </p>
      {said}
    </div>
  )
}

/** The same from elsewhere: over the map, or on a page beside the atlas. */
export default function AddViewHere({ over, ...props }: Props & { over: 'map' | 'page' }) {
  const { add, said, isSaid, putAway } = useAddingView(props)
  return (
    <div className={styles.tool} data-over={over}>
      <button
        type="button"
        className={over === 'map' ? styles.over : undefined}
        title={t('briefing.add-view')}
        onClick={add}
      >
        {t('briefing.add-scene')}
      </button>
      <div className={styles.said} data-open={isSaid || undefined}>
        {said}
        {isSaid && (
          <button type="button" className={styles.away} aria-label={t('briefing.put-away')} onClick={putAway}>
            ×
          </button>
        )}
      </div>
    </div>
  )
}

function useAddingView({ subject, known, view }: Props, into: string | null = null) {
  const { add, ...rest } = useAdding(subject.version, into)
  const client = use(QueryClientContext)
  const addHere = () => {
    const scene = { ...emptyScene(viewHere(known)), heading: headingOf(view, subject) }
    const atlas = client && loadedAtlas(client)
    add(atlas ? { ...scene, figures: numbersNow(known, atlas, scene) } : scene)
  }
  return { add: addHere, ...rest }
}
