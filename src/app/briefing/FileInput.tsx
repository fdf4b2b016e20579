import { t } from '../../i18n/t.ts'
import styles from './Briefing.module.css'
import { takeFile } from './incoming.ts'

/** The way for the keyboard, and for who does not drag. */
export const FileInput = () => (
  <label className={styles.file}>
    {t('briefing.open-file')}
    <input
      type="file"
      accept=".json"
      onChange={({ target }) => {
        const file = target.files?.[0]
        if (file) void takeFile(file)
        // The same file may be chosen again, mended.
        target.value = ''
      }}
    />
  </label>
)
