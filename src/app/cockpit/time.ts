import { locale, t } from '../../i18n/t.ts'
import { stopwatch } from '../stage/stopwatch.ts'

/** 14:05. */
export const timeOfDay = (now: number): string =>
  new Intl.DateTimeFormat(locale() === 'en' ? 'en-GB' : locale(), { timeStyle: 'short' }).format(now)

const MINUTE = 60_000

/** Before or behind the plan, in words; the nearest half minute is enough. */
export function paceText(off: number | null): string {
  if (off === null) return t('cockpit.on-time')
  const time = stopwatch(Math.round(Math.abs(off) * 2) * (MINUTE / 2))
  return t(off < 0 ? 'cockpit.ahead' : 'cockpit.behind', { time })
}
