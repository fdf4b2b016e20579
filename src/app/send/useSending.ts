import { useEffect, useState } from 'react'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { Making } from '../../export/told.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { releaseUrl, saveUrl } from '../../ui/save.ts'
import type { Known } from '../../view/view.ts'
import { today } from '../today.ts'
import { useWork } from '../useWork.ts'
import { reasonOf } from './reasonOf.ts'
import { useTelling } from './useTelling.ts'
import type { Make } from './writers.ts'

/** Makes one file at a time, and gives it to the reader. */
export function useSending(home: Home, known: Known) {
  const { portal, gather } = useTelling(home, known)
  const { state, run, cancel } = useWork({ cancelled: () => t('send.cancelled'), reasonOf })
  // Kept until the next one, for a browser that has blocked it.
  const [made, setMade] = useState<{ readonly name: string; readonly url: string } | null>(null)
  useEffect(() => () => (made ? releaseUrl(made.url) : undefined), [made])

  const send = (make: Make, briefing: Briefing) => {
    setMade(null)
    return run(async (making) => {
      const sent = { briefing, made: today(), gather: (part: Making) => gather(briefing, part) }
      const { name, blob, says } = await make(sent, making)
      making.signal.throwIfAborted()
      const url = URL.createObjectURL(blob)
      setMade({ name, url })
      saveUrl(name, url)
      const kept = t('send.saved', { name, kb: formatNumber(blob.size / 1000, 0) })
      return says ? `${kept} ${says}` : kept
    })
  }
  return { state, made, send, cancel, portal }
}
