import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { canCopy } from '../../export/clipboard.ts'
import type { fileName } from '../../export/fileName.ts'
import type { Picture } from '../../export/picture.ts'
import { SCALES } from '../../export/png.ts'
import { t } from '../../i18n/t.ts'
import { Choices } from './Choices.tsx'
import styles from './Picture.module.css'
import type { Draw } from './useOffscreen.tsx'
import { useOffscreen } from './useOffscreen.tsx'
import { type Kind, useTaking } from './useTaking.ts'
import { WorkState } from './WorkState.tsx'

/** What a picture can be taken of. */
export interface Subject {
  readonly id: 'chart' | 'map' | 'view'
  readonly file: Parameters<typeof fileName>[0]
  readonly compose: (with_: {
    draw: Draw
    signal: AbortSignal
    /** From 0 to 1. */
    onStep: (done: number) => void
  }) => Promise<Picture>
}

const KINDS: readonly Kind[] = [...SCALES, 'svg']

/** What of, as which file, and how far it is. Escape closes it, and stops what is being drawn. */
export function PictureDialog({
  subjects,
  children,
  onClose,
}: {
  subjects: readonly [Subject, ...Subject[]]
  /** Other ways to take it along. */
  children?: ReactNode
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [subject, setSubject] = useState<Subject['id']>(subjects[0].id)
  const [kind, setKind] = useState<Kind>(2)
  const { portal, draw } = useOffscreen()
  const chosen = subjects.find(({ id }) => id === subject) ?? subjects[0]
  const { state, save, copy, cancel } = useTaking(chosen, kind, draw)
  const isWorking = state.is === 'working'
  useEffect(() => {
    // React draws it closed.
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      // React has it from a dialog inside this one, too.
      onClose={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <h2 id={heading}>{t('picture.name')}</h2>
      {subjects.length > 1 && (
        <Choices
          legend={t('picture.what')}
          disabled={isWorking}
          value={subject}
          options={subjects.map(({ id }) => [id, t(id === 'view' ? 'picture.view' : 'picture.map')] as const)}
          onChange={setSubject}
        />
      )}
      <Choices
        legend={t('picture.kind')}
        disabled={isWorking}
        value={kind}
        options={KINDS.map(
          (k) => [k, k === 'svg' ? t('picture.svg') : t('picture.png', { scale: k })] as const,
        )}
        onChange={setKind}
      />
      <WorkState state={state} working={t('picture.working')} />
      <div className={styles.buttons}>
        {isWorking ? (
          <button type="button" onClick={cancel}>
            {t('picture.cancel')}
          </button>
        ) : (
          <>
            <button type="button" className={styles.main} onClick={save}>
              {t('picture.save')}
            </button>
            {canCopy() && (
              <button type="button" onClick={copy}>
                {t('picture.copy')}
              </button>
            )}
            <button type="button" onClick={() => dialog.current?.close()}>
              {t('picture.close')}
            </button>
          </>
        )}
      </div>
      {children}
      {portal}
    </dialog>
  )
}
