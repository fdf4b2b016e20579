import { useState } from 'react'
import { packed } from '../../briefing/packed.ts'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import { fileHere } from '../../ui/documentAddress.ts'
import { absolute } from '../../view/here.ts'
import type { Known } from '../../view/view.ts'
import { Sending } from '../send/Sending.tsx'
import styles from './Briefing.module.css'
import { CopyButton } from './CopyButton.tsx'
import { saveBriefing } from './Kept.tsx'

interface Props {
  readonly home: Home
  readonly known: Known
  readonly briefing: Briefing
  readonly own: boolean
  readonly choose: (id: string) => void
  readonly onCheck: () => void
  readonly onDrop: () => void
}

/** What can be done with a briefing as a whole. */
export function BriefingTools({ briefing, own, choose, onCheck, onDrop, ...at }: Props) {
  const [shared, setShared] = useState<
    'briefing.copy-link' | 'briefing.copied' | 'briefing.too-long' | 'onefile.no-briefing-link' | null
  >(null)
  const [sending, setSending] = useState(false)
  const share = async () => {
    if (fileHere()) return setShared('onefile.no-briefing-link')
    const link = packed(briefing)
    if (!link) return setShared('briefing.too-long')
    try {
      await navigator.clipboard.writeText(absolute(`./#${link}`))
      setShared('briefing.copied')
    } catch {
      setShared('briefing.copy-link')
    }
  }
  return (
    <>
      <p className={styles.buttons}>
        <button type="button" aria-haspopup="dialog" onClick={() => setSending(true)}>
          {t('send.open')}
        </button>
        <button type="button" onClick={onCheck}>
          {t('preflight.check')}
        </button>
        <CopyButton {...{ briefing, own, choose }} />
        <button type="button" onClick={() => saveBriefing(briefing)}>
          {t('briefing.save')}
        </button>
        <button type="button" onClick={() => void share()}>
          {t('briefing.link')}
        </button>
        {own && (
          <button type="button" onClick={onDrop}>
            {t('briefing.delete')}
          </button>
        )}
      </p>
      {sending && <Sending {...at} briefing={briefing} onClose={() => setSending(false)} />}
      <p role="status" className={styles.said}>
        {shared === 'briefing.copy-link' ? (
          // A locked-down browser gives no clipboard: it can be copied by hand.
          <a href={`./#${packed(briefing)}`}>{t('briefing.copy-link')}</a>
        ) : (
          shared && t(shared)
        )}
      </p>
    </>
  )
}
