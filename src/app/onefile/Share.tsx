import { Suspense, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { fileHere } from '../../ui/documentAddress.ts'
import { lazily } from '../../ui/lazily.ts'
import { ShareButton } from '../ShareButton.tsx'

const HandOn = lazily(() => import('./HandOn.tsx'))

/** In place of what copies the address: that of a file on this machine leads nowhere on another. */
export function Share() {
  const [open, setOpen] = useState(false)
  if (!fileHere()) return <ShareButton />
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('share.copy')}
      </button>
      {open && (
        <Suspense>
          <HandOn onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
