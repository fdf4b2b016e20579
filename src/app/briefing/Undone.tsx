import { useEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import styles from './Briefing.module.css'

export interface Done {
  readonly text: string
  /** Whether what had the focus went with it: it is then where that comes back from. */
  readonly isLost: boolean
}

/** What was done, and the way back; null where there is none. */
export function Undone({ done, onUndo }: { done: Done | null; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (done?.isLost) button.current?.focus()
  }, [done])
  return (
    <p role="status" className={styles.said} data-counted="scenes">
      {done && (
        <>
          {done.text}{' '}
          <button ref={button} type="button" className={styles.plain} onClick={onUndo}>
            {t('briefing.undo')}
          </button>
        </>
      )}
    </p>
  )
}
