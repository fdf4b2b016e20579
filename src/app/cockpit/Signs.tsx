import type { Reach } from '../../briefing/link.ts'
import { t } from '../../i18n/t.ts'
import styles from './Cockpit.module.css'
import type { CockpitProps } from './Cockpit.tsx'

/** What the presenter has to know of the room's screen, above everything else. */
export function Signs(props: CockpitProps) {
  const { show, perform, split } = props
  const { own, room } = show
  return (
    <div className={styles.signs}>
      {/* There before anything is said in it, so that it is heard. */}
      <div role="status">
        {own && (
          <p className={styles.frozen} data-counted="scenes">
            <strong>{t('cockpit.frozen')}</strong> {t('cockpit.frozen-at', { n: room.at + 1 })}
          </p>
        )}
        {room.cover && <p className={styles.sign}>{t(`cockpit.is-${room.cover}`)}</p>}
        {room.sent && <p className={styles.sign}>{t('cockpit.sent')}</p>}
        {!split && <Linked {...props} />}
        {split && <p className={styles.sign}>{t('cockpit.split')}</p>}
      </div>
      {own && (
        <p className={styles.choices}>
          <button type="button" className={styles.main} onClick={() => perform({ do: 'thaw' })}>
            {t('cockpit.show-this')}
          </button>
          <button type="button" onClick={() => perform({ do: 'freeze' })}>
            {t('cockpit.back-to-room')}
          </button>
        </p>
      )}
      {room.sent && (
        <button type="button" onClick={() => perform({ do: 'show', sent: null })}>
          {t('cockpit.take-away')}
        </button>
      )}
      {(split || props.reach !== 'there') && (
        <button type="button" onClick={props.openOther}>
          {t(split ? 'cockpit.try-again' : 'cockpit.open-stage')}
        </button>
      )}
    </div>
  )
}

const SAID: Record<Exclude<Reach, 'there'>, 'cockpit.none' | 'cockpit.silent' | 'cockpit.closed'> = {
  none: 'cockpit.none',
  silent: 'cockpit.silent',
  closed: 'cockpit.closed',
}

const Linked = ({ reach }: { reach: Reach }) =>
  reach === 'there' ? null : <p className={styles.sign}>{t(SAID[reach])}</p>
