import type { Act, StageState } from '../../briefing/acts.ts'
import { t } from '../../i18n/t.ts'
import styles from './Stage.module.css'

/** For the mouse: seen while it moves, or while the keyboard is in it. */
export function StageBar(props: {
  stage: StageState
  count: number
  perform: (act: Act) => void
  leave: () => void
  openCockpit: (() => void) | undefined
}) {
  const { stage, count, perform, leave, openCockpit } = props
  const button = (text: string, onClick: () => void, sign: string, isOff = false) => (
    <button type="button" aria-label={text} title={text} aria-disabled={isOff || undefined} onClick={onClick}>
      {sign}
    </button>
  )
  return (
    <nav
      className={styles.bar}
      aria-label={t('stage.bar')}
      // A click leaves the focus where it is: Space is to go on, whatever was clicked last.
      onMouseDown={(event) => event.preventDefault()}
    >
      {button(t('stage.key-back'), () => perform({ do: 'back' }), '←', stage.at === 0)}
      <span data-counted="scenes">{t('stage.progress', { at: stage.at + 1, count })}</span>
      {button(t('stage.key-next'), () => perform({ do: 'next' }), '→', stage.at === count - 1)}
      {button(t('stage.key-grid'), () => perform({ do: 'over', what: 'grid' }), '▦')}
      {button(t('stage.key-keys'), () => perform({ do: 'over', what: 'keys' }), '?')}
      {openCockpit && button(t('stage.cockpit'), openCockpit, '⧉')}
      {button(t('stage.leave'), leave, '×')}
    </nav>
  )
}
