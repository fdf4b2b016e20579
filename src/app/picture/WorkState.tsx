import { t } from '../../i18n/t.ts'
import type { Work } from '../useWork.ts'
import styles from './Picture.module.css'

/** How far what is being made is, and what came of it. */
export const WorkState = ({ state, working }: { state: Work; working: string }) => (
  <div className={styles.state}>
    {state.is === 'working' && <progress aria-label={t('picture.progress')} max={1} value={state.done} />}
    <p role={state.is === 'failed' ? 'alert' : 'status'}>
      {state.is === 'working' ? working : state.is === 'idle' ? '' : state.text}
    </p>
  </div>
)
