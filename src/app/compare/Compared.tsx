import { Suspense } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import { t } from '../../i18n/t.ts'
import { lazily } from '../../ui/lazily.ts'
import panel from '../Panel.module.css'
import type { PanelProps } from '../Panel.tsx'

// Here, so that the first script need not list the many files that it is made of.
const ComparePanel = lazily(() => import('./ComparePanel.tsx'))

/** States beside each other. */
export default function Compared(props: PanelProps & { atlas: Atlas }) {
  return (
    <Suspense fallback={<p className={panel.hint}>{t('profile.loading')}</p>}>
      <ComparePanel {...props} />
    </Suspense>
  )
}
