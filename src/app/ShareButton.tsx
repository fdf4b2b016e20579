import { useState } from 'react'
import { t } from '../i18n/t.ts'

type Shared = 'share.copy' | 'share.copied' | 'share.failed'

/** Copies the address, which is the whole state of what is seen. */
export function ShareButton() {
  const [shared, setShared] = useState<Shared>('share.copy')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setShared('share.copied')
    } catch {
      // Not over plain http, and not where a policy forbids it.
      setShared('share.failed')
    }
    setTimeout(() => setShared('share.copy'), 3000)
  }
  return (
    <button type="button" onClick={copy}>
      <span aria-live="polite">{t(shared)}</span>
    </button>
  )
}
