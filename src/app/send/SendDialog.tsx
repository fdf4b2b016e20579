import { Suspense, useMemo, useState } from 'react'
import { withoutNotes } from '../../briefing/notes.ts'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import type { Known } from '../../view/view.ts'
import { Choices } from '../picture/Choices.tsx'
import styles from '../picture/Picture.module.css'
import { WorkDialog } from '../picture/WorkDialog.tsx'
import { useSending } from './useSending.ts'
import type { Writer } from './writers.ts'

/** A file of a briefing: which one, and whether with the notes. */
export function SendDialog(props: {
  home: Home
  known: Known
  briefing: Briefing
  writers: readonly [Writer, ...Writer[]]
  onClose: () => void
}) {
  const { home, known, briefing, writers, onClose } = props
  const [id, setId] = useState(writers[0].id)
  const [notes, setNotes] = useState(true)
  // Before the dialog takes the focus.
  const [opener] = useState(() => document.activeElement)
  const writer = writers.find((one) => one.id === id) ?? writers[0]
  const { state, made, send, cancel, portal } = useSending(home, known)
  const disabled = state.is === 'working'
  const [pages, setPages] = useState(false)
  const given = useMemo(() => (notes ? briefing : withoutNotes(briefing)), [briefing, notes])
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
    <WorkDialog
      name={t('send.name', { title: briefing.title || t('briefing.untitled') })}
      {...{ state, cancel, onClose }}
      working={t('send.working')}
      choices={
        <>
          {writers.length > 1 && (
            <Choices
              legend={t('send.as')}
              disabled={disabled}
              value={writer.id}
              options={writers.map((one) => [one.id, t(one.name), t(one.note)] as const)}
              onChange={setId}
            />
          )}
          {briefing.scenes.some((scene) => scene.notes !== '') && (
            <NotesToo {...{ notes, setNotes, disabled }} />
          )}
        </>
      }
      said={
        state.is === 'done' &&
        made && (
          <p className={styles.said}>
            {t('send.not-come')}{' '}
            <a href={made.url} download={made.name}>
              {t('send.once-more')}
            </a>
          </p>
        )
      }
      actions={[
        {
          text: t('Pages' in writer ? 'send.show' : state.is === 'failed' ? 'send.again' : 'send.make'),
          act: begin,
        },
      ]}
    >
      {portal}
    </WorkDialog>
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
