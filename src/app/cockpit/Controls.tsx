import { ownStage } from '../../briefing/show.ts'
import { t } from '../../i18n/t.ts'
import styles from './Cockpit.module.css'
import type { CockpitProps } from './Cockpit.tsx'

/** What the keys do, as buttons; and what is asked for after the last scene. */
export function Controls(
  props: Pick<CockpitProps, 'briefing' | 'show' | 'perform'> & {
    asks: boolean
    onAsk: () => void
    onSend: () => void
  },
) {
  const { briefing, show, perform, asks, onAsk, onSend } = props
  const { at, ...own } = ownStage(show)
  // A step after the last scene leads nowhere, unless it takes away what lies over it.
  const isEnd = at === briefing.scenes.length - 1 && !own.cover && !own.sent
  const { cover } = show.room
  return (
    <fieldset className={styles.controls} aria-label={t('cockpit.controls')}>
      <button type="button" aria-keyshortcuts="ArrowLeft" onClick={() => perform({ do: 'back' })}>
        {t('cockpit.back')}
      </button>
      <span className={styles.place} data-counted="scenes">
        {t('cockpit.place', { n: at + 1, count: briefing.scenes.length })}
      </span>
      <button
        type="button"
        className={styles.main}
        aria-keyshortcuts="ArrowRight"
        aria-disabled={isEnd || undefined}
        onClick={() => perform({ do: 'next' })}
      >
        {t('cockpit.next-scene')}
      </button>
      {(['black', 'white'] as const).map((colour) => (
        <button
          key={colour}
          type="button"
          aria-keyshortcuts={colour === 'black' ? 'B' : 'W'}
          aria-pressed={cover === colour}
          onClick={() => perform({ do: 'cover', with: colour })}
        >
          {t(`cockpit.${colour}`)}
        </button>
      ))}
      <button
        type="button"
        aria-keyshortcuts="F"
        aria-pressed={show.own !== null}
        onClick={() => perform({ do: 'freeze' })}
      >
        {t('cockpit.freeze')}
      </button>
      <button type="button" aria-keyshortcuts="Q" aria-pressed={asks} onClick={onAsk}>
        {t('cockpit.questions')}
      </button>
      <button type="button" className={styles.send} aria-haspopup="dialog" onClick={onSend}>
        {t('send.open')}
      </button>
    </fieldset>
  )
}
