import { type ComponentProps, Suspense, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { lazily } from '../../ui/lazily.ts'
import { SendDialog } from './SendDialog.tsx'
import { WRITERS } from './writers.ts'

const Handout = lazily(() => import('./Handout.tsx'))

/** Every kind of file that a briefing can be sent on as, and the way to its pages on paper. */
export default function SendOn(props: Omit<ComponentProps<typeof SendDialog>, 'writers' | 'children'>) {
  const [isPrinted, setPrinted] = useState(false)
  if (isPrinted) {
    return (
      <Suspense>
        <Handout {...props} />
      </Suspense>
    )
  }
  return (
    <SendDialog {...props} writers={WRITERS}>
      <button type="button" aria-haspopup="dialog" onClick={() => setPrinted(true)}>
        {t('handout.open')}
      </button>
    </SendDialog>
  )
}
