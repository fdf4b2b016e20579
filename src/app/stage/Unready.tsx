import { useEffect, useEffectEvent, useState } from 'react'
import type { Briefing } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import type { ViewState } from '../../view/useView.ts'
import { useDesk } from '../briefing/own.ts'
import { allBriefings } from '../briefing/useBriefing.ts'
import { Notices } from '../Notices.tsx'
import type { Failure } from '../useData.ts'
import { isTaken } from './isTaken.ts'
import styles from './Unready.module.css'

/** In place of a briefing that has not come, could not be loaded, or does not exist: what there is instead, and the way back. */
export function Unready(props: {
  failures: readonly Failure[]
  /** Nobody knows a briefing of the name that the address has. */
  isUnknown: boolean
  shipped: readonly Briefing[]
  href: ViewState['href']
  leave: () => void
}) {
  const { failures, isUnknown, leave } = props
  useEscape(leave)
  if (!isUnknown && failures.length === 0) return <p role="status">{t('stage.loading')}</p>
  return (
    <main className={styles.page}>
      <div role="alert">
        <h1>{t(isUnknown ? 'stage.no-briefing' : 'stage.not-loaded')}</h1>
        {failures.map(({ file, reason, retry }) => (
          <p key={file}>
            {t('notice.failed', { file })} <small>{reason}</small>{' '}
            <button type="button" onClick={retry}>
              {t('notice.retry')}
            </button>
          </p>
        ))}
      </div>
      {isUnknown && <Others {...props} />}
      <button type="button" onClick={leave}>
        {t('stage.leave')}
      </button>
    </main>
  )
}

/** Files that did not come, over a briefing that goes on without them, until somebody puts that away. */
export function Lost({ failures }: { failures: readonly Failure[] }) {
  const files = failures.map(({ file }) => file).join()
  const [away, putAway] = useState('')
  if (files === away) return null
  return (
    <div className={styles.over}>
      <Notices ignored={NONE} failures={failures} />
      <button
        type="button"
        className={styles.away}
        aria-label={t('notice.dismiss')}
        onClick={() => putAway(files)}
      >
        ×
      </button>
    </div>
  )
}

const NONE = [] as const

function Others({ shipped, href }: { shipped: readonly Briefing[]; href: ViewState['href'] }) {
  const { briefings } = useDesk()
  const all = allBriefings(shipped, briefings)
  if (all.length === 0) return null
  return (
    <nav aria-label={t('briefing.all')} data-counted="scenes">
      <p>{t('stage.others')}</p>
      <ul>
        {all.map(({ id, title }) => (
          <li key={id}>
            {/* Loaded anew: the presentation of a name that nobody knows is over. */}
            <a href={href({ briefing: id, scene: null })}>{title || t('briefing.untitled')}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function useEscape(leave: () => void) {
  const act = useEffectEvent(leave)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isTaken(event, '')) act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
