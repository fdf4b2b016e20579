import { sumOf } from '../../export/sum.ts'
import { t } from '../../i18n/t.ts'
import { HELD_SOURCE, heldText } from '../../load/held.ts'
import { fileHere } from '../../ui/documentAddress.ts'
import { saveBlob } from '../../ui/save.ts'
import styles from '../picture/Picture.module.css'
import { WorkDialog } from '../picture/WorkDialog.tsx'
import { useWork } from '../useWork.ts'

/** What works instead of a link, which is none to a file of this machine: the file itself, and what is added to its name. */
export default function HandOn({ onClose }: { onClose: () => void }) {
  const { state, run, cancel } = useWork({
    cancelled: () => t('picture.cancelled'),
    reasonOf: (error) =>
      error instanceof Refused ? t('share.failed') : t('send.failed', { reason: String(error) }),
  })
  const { name = '', query = '' } = fileHere() ?? {}
  const save = () =>
    run(async (making) => {
      const bytes = new TextEncoder().encode(heldText(HELD_SOURCE) ?? '')
      const sum = await sumOf(bytes, making)
      saveBlob(name, new Blob([bytes], { type: 'text/html' }))
      return `${t('picture.saved', { name })}. ${t('onefile.sum', { sum })}`
    })
  const copy = () =>
    run(async () => {
      await navigator.clipboard.writeText(location.href).catch(() => {
        throw new Refused()
      })
      return t('onefile.copied')
    })
  return (
    <WorkDialog
      name={t('onefile.no-link')}
      {...{ state, cancel, onClose }}
      working={t('onefile.saving')}
      choices={
        <div className={styles.said}>
          <p>{t('onefile.instead')}</p>
          {query && (
            <p>
              {t('onefile.view')} <code>{query}</code>
            </p>
          )}
        </div>
      }
      actions={[
        { text: t('onefile.save'), act: save },
        { text: t('onefile.copy'), act: copy },
      ]}
    />
  )
}

/** This browser lets no page copy. */
class Refused extends Error {}
