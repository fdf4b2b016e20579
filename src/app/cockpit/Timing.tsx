import { off as offPlan, planned } from '../../briefing/plan.ts'
import { elapsed, hasBegun } from '../../briefing/show.ts'
import { t } from '../../i18n/t.ts'
import { stopwatch, useNow } from '../stage/stopwatch.ts'
import type { CockpitProps } from './Cockpit.tsx'
import styles from './Header.module.css'
import { paceText, timeOfDay } from './time.ts'

const MINUTE = 60_000

/** The time of day, how long the presentation has run, and what was planned. */
export function Timing({ briefing, show, perform }: Pick<CockpitProps, 'briefing' | 'show' | 'perform'>) {
  const now = useNow()
  const { clock } = show
  const ran = elapsed(clock, now)
  const all = planned(briefing.scenes)
  const off = offPlan(briefing.scenes, show.room.at, ran / MINUTE)
  const runs = clock.since !== null
  return (
    <div className={styles.timing} data-counted="time">
      <p className={styles.time}>
        <span className={styles.what}>{t('cockpit.clock')}</span>
        <time>{timeOfDay(now)}</time>
      </p>
      <p className={styles.time}>
        <span className={styles.what}>
          {all === null ? t('cockpit.elapsed') : t('cockpit.elapsed-of', { plan: stopwatch(all * MINUTE) })}
        </span>
        <time
          role="timer"
          className={styles.elapsed}
          data-off={off === null ? undefined : off > 0 ? 'behind' : 'ahead'}
        >
          {stopwatch(ran)}
        </time>
      </p>
      <p className={styles.pace}>
        {!hasBegun(clock)
          ? t('cockpit.not-begun')
          : !runs
            ? t('cockpit.paused')
            : all === null
              ? t('cockpit.no-plan')
              : paceText(off)}
      </p>
      <button type="button" onClick={() => perform({ do: 'clock', how: runs ? 'stop' : 'run' })}>
        {t(runs ? 'cockpit.pause' : hasBegun(clock) ? 'cockpit.resume' : 'cockpit.start')}
      </button>
      <button
        type="button"
        disabled={!hasBegun(clock)}
        onClick={() => perform({ do: 'clock', how: 'reset' })}
      >
        {t('cockpit.reset')}
      </button>
    </div>
  )
}
