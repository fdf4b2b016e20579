import { t } from '../../i18n/t.ts'
import { LoadError } from '../../load/load.ts'
import { PartMissing } from './missing.ts'

/** Why there is no file, and what can be done. */
export function reasonOf(error: unknown): string {
  // No script that is loaded when it is asked for has come: browsers word it in their own ways.
  const isScript = error instanceof TypeError && /import|module/i.test(error.message)
  if (error instanceof PartMissing || error instanceof LoadError || isScript) return t('send.missing')
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  // No buffer that large can be had: Firefox has an error of its own for it, or only words.
  const isLarge = /^(RangeError|InternalError|)$/.test(name) && /alloc|memory|length/i.test(message)
  if (name === 'QuotaExceededError' || isLarge) return t('send.no-room')
  return t('send.failed', { reason: message })
}
