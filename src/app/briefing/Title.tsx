import { type Briefing, MOST } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import { isOneFile } from '../onefile/isOneFile.ts'
import panel from '../Panel.module.css'
import styles from './Briefing.module.css'
import { DESK, workOn } from './own.ts'
import { useDraft } from './useDraft.ts'

/** The title, which is written where the briefing is the reader's own. */
export function Title({ briefing, own }: { briefing: Briefing; own: boolean }) {
  const { id, title } = briefing
  const { field } = useDraft(title, (to, go) => {
    workOn(id)
    void DESK.edit({ do: 'title', id, to }, go)
  })
  if (!own) {
    return (
      <>
        <h2 className={panel.title} data-counted="scenes">
          {title}
        </h2>
        <p className={panel.hint}>{t(isOneFile() ? 'onefile.read-only' : 'briefing.read-only')}</p>
      </>
    )
  }
  return (
    <h2 className={panel.title}>
      <label className={styles.titleField}>
        <span>{t('briefing.title')}</span>
        <input type="text" maxLength={MOST.title} {...field} />
      </label>
    </h2>
  )
}
