import { useState } from 'react'
import type { Edit } from '../../briefing/edit.ts'
import type { Briefing } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import styles from './Briefing.module.css'
import { useUndoInFocus } from './OwnScenes.tsx'
import { DESK } from './own.ts'

interface Dropped {
  readonly id: string
  readonly title: string
  readonly inverse: Edit
}

/** Deletes a whole briefing, and says how to have it back. */
export function useDropping(choose: (id: string | null) => void) {
  const [dropped, setDropped] = useState<Dropped | null>(null)
  const drop = async ({ id, title }: Briefing) => {
    choose(null)
    const inverse = await DESK.edit({ do: 'drop', id })
    setDropped(inverse && { id, title, inverse })
  }
  const undo = async ({ id, inverse }: Dropped) => {
    await DESK.edit(inverse)
    setDropped(null)
    choose(id)
  }
  const button = useUndoInFocus(dropped)
  const said = (
    <p role="status" className={styles.said} data-counted="scenes">
      {dropped && (
        <>
          {t('briefing.deleted', { title: dropped.title })}{' '}
          <button ref={button} type="button" className={styles.plain} onClick={() => void undo(dropped)}>
            {t('briefing.undo')}
          </button>
        </>
      )}
    </p>
  )
  return { drop, said }
}
