import { fileNameOf, fileOf } from '../../briefing/file.ts'
import type { Briefing } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import { saveText } from '../../ui/save.ts'
import styles from './Briefing.module.css'
import { DESK, useDesk } from './own.ts'
import { useUndoKeys } from './useUndoKeys.ts'

export const saveBriefing = (briefing: Briefing): void =>
  saveText(fileNameOf(briefing), fileOf(briefing), 'application/json')

/** Where the reader's own briefing is, and the way back; a browser that keeps nothing is said at once, with the file. */
export function Kept({ briefing }: { briefing: Briefing }) {
  const { kept, canUndo, canRedo } = useDesk()
  useUndoKeys()
  return (
    <>
      {kept === false ? (
        <p role="alert" className={styles.fault}>
          {t('briefing.not-kept')}{' '}
          <button type="button" onClick={() => saveBriefing(briefing)}>
            {t('briefing.save')}
          </button>
        </p>
      ) : (
        <p className={styles.said}>{t('briefing.kept')}</p>
      )}
      <p className={styles.buttons}>
        <button
          type="button"
          disabled={!canUndo}
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={() => void DESK.undo()}
        >
          {t('briefing.undo')}
        </button>
        <button
          type="button"
          disabled={!canRedo}
          aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
          onClick={() => void DESK.redo()}
        >
          {t('briefing.redo')}
        </button>
      </p>
    </>
  )
}
