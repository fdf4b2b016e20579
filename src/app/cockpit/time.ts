import { useEffect, useState } from 'react'
import { locale, t } from '../../i18n/t.ts'

/** The time of this machine, in milliseconds, as often as it is shown. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** 14:05. */
export const timeOfDay = (now: number): string =>
  new Intl.DateTimeFormat(locale() === 'en' ? 'en-GB' : locale(), { timeStyle: 'short' }).format(now)

/** 9:05, or 1:09:05. */
export function stopwatch(milliseconds: number): string {
  const all = Math.floor(milliseconds / 1000)
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`
}

const MINUTE = 60_000

/** Before or behind the plan, in words; the nearest half minute is enough. */
export function paceText(off: number | null): string {
  if (off === null) return t('cockpit.on-time')
  const time = stopwatch(Math.round(Math.abs(off) * 2) * (MINUTE / 2))
  return t(off < 0 ? 'cockpit.ahead' : 'cockpit.behind', { time })
}
