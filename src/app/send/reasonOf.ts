import { t } from '../../i18n/t.ts'
import { LoadError } from '../../load/load.ts'
import { PartMissing } from './missing.ts'

/** Why there is no file, and what can be done. */
export function reasonOf(error: unknown): string {
  // No script that is loaded when it is asked for has come: browsers word it in their own ways.
  const isScript = error instanceof TypeError && /import|module/i.test(error.message)
  if (error instanceof PartMissing || error instanceof LoadError || isScript) return t('send.missing')
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
  // No buffer that large can be had.
  if (isFull || (error instanceof RangeError && /alloc|memory|length/i.test(error.message)))
    return t('send.no-room')
  return t('send.failed', { reason: error instanceof Error ? error.message : String(error) })
}
