import { useEffect, useRef, useTransition } from 'react'
import type { Briefing } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import { isOneFile } from '../onefile/isOneFile.ts'
import styles from './Briefing.module.css'
import { faultWords } from './faultWords.ts'
import { putAway, useIncoming } from './incoming.ts'
import { openBriefing } from './making.ts'
import { useDesk } from './own.ts'

interface Props {
  /** Those that come with the atlas. */
  readonly shipped: readonly Briefing[]
  readonly choose: (id: string) => void
}

/** What came as a file or in a link: asked about, or refused with the place of the fault. */
export function Arrived({ shipped, choose }: Props) {
  const incoming = useIncoming()
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (incoming) part.current?.focus()
  }, [incoming])
  if (!incoming) return null
  if ('fault' in incoming) {
    const { fault, name } = incoming
    return (
      <div ref={part} role="alert" tabIndex={-1} className={styles.fault} data-counted="own">
        <p>
          {name !== '' && `${t('briefing.refused', { name })} `}
          {faultWords(fault)} {t('briefing.untouched')}
        </p>
        <button type="button" onClick={putAway}>
          {t('briefing.put-away')}
        </button>
      </div>
    )
  }
  return (
    <div
      ref={part}
      role="alertdialog"
      tabIndex={-1}
      className={styles.arrived}
      aria-label={t('briefing.arrived')}
      data-counted="own"
    >
      <Asking {...incoming} {...{ shipped, choose }} />
    </div>
  )
}

/**
 * Whether to open it; and, where there is one of the same id, whether that is to be replaced. One that comes with the
 * atlas never is: what has its id is opened as a copy.
 */
function Asking(props: Props & { briefing: Briefing; from: 'file' | 'link' }) {
  const { briefing, from, shipped, choose } = props
  const { briefings } = useDesk()
  const { id, title, scenes } = briefing
  const comes = shipped.find((b) => b.id === id)
  const there = comes ? undefined : briefings.find((b) => b.id === id)
  const [opening, start] = useTransition()
  const open = (how: 'replace' | 'both' | 'new') =>
    start(async () => {
      const opened = await openBriefing(briefing, how)
      putAway()
      choose(opened)
    })
  const values = { title: title || t('briefing.untitled'), n: scenes.length }
  return (
    <>
      <p>
        {t(from === 'link' ? 'briefing.from-link' : 'briefing.from-file', values)}{' '}
        {there && t('briefing.there', { title: there.title })}
        {comes && t(isOneFile() ? 'onefile.comes' : 'briefing.comes', { title: comes.title })}
      </p>
      <p className={styles.buttons}>
        {there ? (
          <>
            {from === 'file' && (
              <button type="button" disabled={opening} onClick={() => open('replace')}>
                {t('briefing.replace')}
              </button>
            )}
            <button type="button" disabled={opening} onClick={() => open('both')}>
              {t('briefing.keep-both')}
            </button>
          </>
        ) : (
          <button
            type="button"
            disabled={opening}
            onClick={() => open(comes || from === 'link' ? 'both' : 'new')}
          >
            {t('briefing.open')}
          </button>
        )}
        <button type="button" onClick={putAway}>
          {t('briefing.leave')}
        </button>
      </p>
    </>
  )
}
