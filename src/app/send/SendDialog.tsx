import { Suspense, useEffect, useId, useMemo, useRef, useState } from 'react'
import { withoutNotes } from '../../briefing/notes.ts'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import type { Known } from '../../view/view.ts'
import { Choices } from '../picture/Choices.tsx'
import styles from '../picture/Picture.module.css'
import { WorkState } from '../picture/WorkState.tsx'
import { useSending } from './useSending.ts'
import type { Writer } from './writers.ts'

/** Makes a file of a briefing: which one, with the notes or without, and how far it is. Escape stops it. */
export function SendDialog(props: {
  home: Home
  known: Known
  briefing: Briefing
  writers: readonly [Writer, ...Writer[]]
  onClose: () => void
}) {
  const { home, known, briefing, writers, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [id, setId] = useState(writers[0].id)
  const [notes, setNotes] = useState(true)
  // Before the dialog takes the focus.
  const [opener] = useState(() => document.activeElement)
  const writer = writers.find((one) => one.id === id) ?? writers[0]
  const { state, made, send, cancel, portal } = useSending(home, known)
  const isWorking = state.is === 'working'
  const [pages, setPages] = useState(false)
  const given = useMemo(() => (notes ? briefing : withoutNotes(briefing)), [briefing, notes])
  useEffect(() => {
    // React draws it closed.
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  if (pages && 'Pages' in writer) {
    return (
      <Suspense>
        <writer.Pages {...{ home, known, onClose }} briefing={given} opener={opener} />
      </Suspense>
    )
  }
  const begin = () => {
    if ('Pages' in writer) setPages(true)
    else void send(writer.make, given)
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{t('send.name', { title: briefing.title || t('briefing.untitled') })}</h2>
      {writers.length > 1 && (
        <Choices
          legend={t('send.as')}
          disabled={isWorking}
          value={writer.id}
          options={writers.map((one) => [one.id, t(one.name)] as const)}
          onChange={setId}
        />
      )}
      {briefing.scenes.some((scene) => scene.notes !== '') && (
        <NotesToo {...{ notes, setNotes }} disabled={isWorking} />
      )}
      <WorkState state={state} working={t('send.working')} />
      {state.is === 'done' && made && (
        <p>
          {t('send.not-come')}{' '}
          <a href={made.url} download={made.name}>
            {t('send.once-more')}
          </a>
        </p>
      )}
      <div className={styles.buttons}>
        {isWorking ? (
          <button type="button" onClick={cancel}>
            {t('picture.cancel')}
          </button>
        ) : (
          <>
            <button type="button" className={styles.main} onClick={begin}>
              {t('Pages' in writer ? 'send.show' : state.is === 'failed' ? 'send.again' : 'send.make')}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {t('picture.close')}
            </button>
          </>
        )}
      </div>
      {portal}
    </dialog>
  )
}

const NotesToo = (props: { notes: boolean; setNotes: (notes: boolean) => void; disabled: boolean }) => (
  <p className={styles.choices}>
    <label>
      <input
        type="checkbox"
        checked={props.notes}
        disabled={props.disabled}
        onChange={({ target }) => props.setNotes(target.checked)}
      />
      {t('send.notes')}
    </label>
  </p>
)
