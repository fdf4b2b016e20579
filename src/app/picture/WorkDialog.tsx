import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../../i18n/t.ts'
import type { Work } from '../useWork.ts'
import styles from './Picture.module.css'
import { WorkState } from './WorkState.tsx'

interface Action {
  readonly text: string
  readonly act: () => void
}

interface Props {
  readonly name: string
  /** What can be chosen before. */
  readonly choices: ReactNode
  readonly state: Work
  /** Said while it is made. */
  readonly working: string
  readonly cancel: () => void
  /** What begins it, the main way first. */
  readonly actions: readonly Action[]
  /** More of what came of it. */
  readonly said?: ReactNode
  /** Other ways to take it along. */
  readonly children?: ReactNode
  readonly onClose: () => void
}

/** Where something is made: what is chosen, how far it is, and what came of it. Escape stops it, or else closes it. */
export function WorkDialog(props: Props) {
  const { name, choices, state, working, cancel, actions, said, children, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const isWorking = state.is === 'working'
  useLayoutEffect(() => {
    const here = dialog.current
    // React draws it closed.
    if (here && !here.open) here.showModal()
    // However it goes, the focus goes back to where it came from.
    return () => here?.close()
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        if (!isWorking || event.target !== event.currentTarget) return
        event.preventDefault()
        cancel()
      }}
      // React has it from a dialog inside this one, too.
      onClose={({ target, currentTarget }) => target === currentTarget && !currentTarget.open && onClose()}
    >
      <h2 id={heading}>{name}</h2>
      {choices}
      <div className={styles.acts}>
        <WorkState {...{ state, working }} />
        {said}
        {/* None of them comes or goes while it has the focus, or under a second click. */}
        <div className={styles.buttons}>
          {actions.map(({ text, act }, i) => (
            <button
              key={i === 0 ? 'main' : text}
              type="button"
              className={i === 0 ? styles.main : undefined}
              aria-disabled={isWorking || undefined}
              onClick={isWorking ? undefined : act}
            >
              {text}
            </button>
          ))}
          <button type="button" onClick={isWorking ? cancel : () => dialog.current?.close()}>
            {t(isWorking ? 'picture.cancel' : 'picture.close')}
          </button>
        </div>
      </div>
      {children}
    </dialog>,
    // It looks the same wherever it was opened.
    document.body,
  )
}
