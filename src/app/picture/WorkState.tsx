import { t } from '../../i18n/t.ts'
import type { Work } from '../useWork.ts'
import styles from './Picture.module.css'

/** How far what is being made is, and what came of it. */
export const WorkState = ({ state, working }: { state: Work; working: string }) => (
  <div className={styles.state}>
    {state.is === 'working' && <progress aria-label={t('picture.progress')} max={1} value={state.done} />}
    {/* There before anything is said in it, so that it is heard. */}
    <p role="status">{state.is === 'working' ? working : state.is === 'done' ? state.text : ''}</p>
    {state.is === 'failed' && <p role="alert">{state.text}</p>}
  </div>
)
