import type { ReactNode } from 'react'
import type { Act, StageState } from '../../briefing/acts.ts'
import { t } from '../../i18n/t.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Stage.module.css'

// Drawn, as the signs for them are in few fonts.
const GRID = 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z'
const WINDOWS = 'M8 8V4h12v12h-4M4 8h12v12H4z'
const OUT = 'M12 16V4M7 9l5-5 5 5M4 15v5h16v-5'

/** For the mouse and the finger: seen while the one moves, after the other tapped, or while the keyboard is in it. */
export function StageBar(props: {
  stage: StageState
  count: number
  perform: (act: Act) => void
  leave: () => void
  openCockpit: (() => void) | undefined
  /** Sends the briefing on as a file. */
  send: () => void
}) {
  const { stage, count, perform, leave, openCockpit, send } = props
  const button = (text: string, onClick: () => void, sign: ReactNode, isOff = false) => (
    <button type="button" aria-label={text} title={text} aria-disabled={isOff || undefined} onClick={onClick}>
      {sign}
    </button>
  )
  return (
    <nav
      className={styles.bar}
      aria-label={t('stage.bar')}
      // Grid and list of keys lie over it.
      inert={stage.over !== null}
      // A click leaves the focus where it is: Space is to go on, whatever was clicked last.
      onMouseDown={(event) => event.preventDefault()}
    >
      {button(t('stage.key-back'), () => perform({ do: 'back' }), '←', stage.at === 0)}
      <span data-counted="scenes">{t('stage.progress', { at: stage.at + 1, count })}</span>
      {button(t('stage.key-next'), () => perform({ do: 'next' }), '→', stage.at === count - 1)}
      {button(
        t('stage.key-grid'),
        () => perform({ do: 'over', what: 'grid' }),
        <Icon path={GRID} variable="ink" />,
      )}
      {button(t('stage.key-keys'), () => perform({ do: 'over', what: 'keys' }), '?')}
      {openCockpit && button(t('stage.cockpit'), openCockpit, <Icon path={WINDOWS} variable="ink" />)}
      {/* Asked for when all has been shown; before, it would be one more thing in the room. */}
      {stage.at === count - 1 && button(t('send.open'), send, <Icon path={OUT} variable="ink" />)}
      {button(t('stage.leave'), leave, '×')}
    </nav>
  )
}
