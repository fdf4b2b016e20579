import { useEffect, useState } from 'react'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { Making } from '../../export/told.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { LoadError } from '../../load/load.ts'
import { releaseUrl, saveUrl } from '../../ui/save.ts'
import type { Known } from '../../view/view.ts'
import { today } from '../today.ts'
import { useWork } from '../useWork.ts'
import { PartMissing } from './missing.ts'
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

/** Why there is no file, and what can be done. */
function reasonOf(error: unknown): string {
  // No script that is loaded when it is asked for has come: browsers word it in their own ways.
  const isScript = error instanceof TypeError && /import|module/i.test(error.message)
  if (error instanceof PartMissing || error instanceof LoadError || isScript) return t('send.missing')
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  // No buffer that large can be had: Firefox has an error of its own for it, or only words.
  const isLarge = /^(RangeError|InternalError|)$/.test(name) && /alloc|memory|length/i.test(message)
  if (name === 'QuotaExceededError' || isLarge) return t('send.no-room')
  return t('send.failed', { reason: message })
}
