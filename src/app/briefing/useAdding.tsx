import { useState } from 'react'
import type { Scene } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import { useUp } from '../../ui/up.ts'
import { useOpenBriefings } from '../../view/useOpenBriefings.ts'
import styles from './Briefing.module.css'
import { type Added, addScene } from './making.ts'
import { DESK } from './own.ts'

/** Adds a scene, and says quietly where it is and how to take it back. */
export function useAdding(dataset: string, preferred: string | null = null) {
  const [added, setAdded] = useState<Added | 'full' | null>(null)
  const add = (scene: Scene) =>
    void addScene(scene, dataset, preferred).then((done) => setAdded(done ?? 'full'))
  const said = (
    <span role="status" className={styles.added} data-counted="scenes">
      {added === 'full' && t('briefing.full')}
      {added && added !== 'full' && <Said added={added} onUndone={() => setAdded(null)} />}
    </span>
  )
  return { add, said, isSaid: added !== null, putAway: () => setAdded(null) }
}

function Said({ added, onUndone }: { added: Added; onUndone: () => void }) {
  const { n, briefing, inverse } = added
  const up = useUp()
  const open = useOpenBriefings()
  const undo = () => {
    if (inverse) void DESK.edit(inverse)
    onUndone()
  }
  return (
    <>
      {t('briefing.added', { n, title: briefing.title })} ·{' '}
      <button type="button" className={styles.plain} onClick={undo}>
        {t('briefing.undo')}
      </button>{' '}
      ·{' '}
      {up === '' ? (
        <button type="button" className={styles.plain} onClick={() => open(briefing.id)}>
          {t('briefing.open')}
        </button>
      ) : DESK.now().kept === false ? (
        // What nothing keeps would be gone on another page.
        t('briefing.not-kept-here')
      ) : (
        <a href={`${up}?panel=briefing&briefing=${briefing.id}`}>{t('briefing.open')}</a>
      )}
    </>
  )
}
