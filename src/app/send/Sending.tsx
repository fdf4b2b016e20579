import { type ComponentProps, Suspense } from 'react'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import { PanelFailed } from '../PanelFailed.tsx'
import styles from './Sending.module.css'

const SendOn = lazily(() => import('./SendOn.tsx'))

/** Sends a briefing on as a file, from wherever it was asked for; says over the page where that cannot be. */
export const Sending = (props: ComponentProps<typeof SendOn>) => (
  <Failing
    fallback={
      <div className={styles.failed}>
        <PanelFailed />
      </div>
    }
  >
    <Suspense>
      <SendOn {...props} />
    </Suspense>
  </Failing>
)
