import { Suspense } from 'react'
import { t } from '../../i18n/t.ts'
import { lazily } from '../../ui/lazily.ts'
import panel from '../Panel.module.css'
import type { PanelProps } from '../Panel.tsx'

// Here, so that the first script need not list the many files that it is made of.
const Workbench = lazily(() => import('./Workbench.tsx'))

/** Briefings, beside the map. */
export default function BriefingPanel(props: PanelProps) {
  return (
    <Suspense fallback={<p className={panel.hint}>{t('profile.loading')}</p>}>
      <Workbench {...props} />
    </Suspense>
  )
}
