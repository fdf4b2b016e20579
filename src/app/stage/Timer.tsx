import { useEffect, useState } from 'react'
import { t } from '../../i18n/t.ts'
import type { StageProps } from './Stage.tsx'

/** How long the stage has been open, or what the presenter's clock says. */
export function Timer({ shown, clock }: { shown: boolean; clock: StageProps['clock'] }) {
  const [began] = useState(() => Date.now())
  const [now, setNow] = useState(began)
  useEffect(() => {
    if (!shown) return
    const tell = () => setNow(Date.now())
    tell()
    const timer = setInterval(tell, 250)
    return () => clearInterval(timer)
  }, [shown])
  if (!shown) return null
  const { since, before } = clock ?? { since: began, before: 0 }
  const text = clockText((before + (since === null ? 0 : Math.max(0, now - since))) / 1000)
  return (
    <span role="timer" data-counted="scenes" aria-label={t('stage.elapsed', { time: text })}>
      {text}
    </span>
  )
}

/** `4:07`, or `1:04:07`. */
export function clockText(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const all = Math.max(0, Math.floor(seconds))
  const [hours, minutes] = [Math.floor(all / 3600), Math.floor(all / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${minutes}:${two(all % 60)}`
}
