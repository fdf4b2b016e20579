import { type ReactNode, useState } from 'react'
import { canCopy } from '../../export/clipboard.ts'
import type { fileName } from '../../export/fileName.ts'
import type { Picture } from '../../export/picture.ts'
import { SCALES } from '../../export/png.ts'
import { t } from '../../i18n/t.ts'
import { Choices } from './Choices.tsx'
import type { Draw } from './useOffscreen.tsx'
import { useOffscreen } from './useOffscreen.tsx'
import { type Kind, useTaking } from './useTaking.ts'
import { WorkDialog } from './WorkDialog.tsx'

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

/** A picture: what of, and as which file. */
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
  const [subject, setSubject] = useState<Subject['id']>(subjects[0].id)
  const [kind, setKind] = useState<Kind>(2)
  const { portal, draw } = useOffscreen()
  const chosen = subjects.find(({ id }) => id === subject) ?? subjects[0]
  const { state, save, copy, cancel } = useTaking(chosen, kind, draw)
  const disabled = state.is === 'working'
  return (
    <WorkDialog
      name={t('picture.name')}
      {...{ state, cancel, onClose }}
      working={t('picture.working')}
      choices={
        <>
          {subjects.length > 1 && (
            <Choices
              legend={t('picture.what')}
              disabled={disabled}
              value={subject}
              options={subjects.map(
                ({ id }) => [id, t(id === 'view' ? 'picture.view' : 'picture.map')] as const,
              )}
              onChange={setSubject}
            />
          )}
          <Choices
            legend={t('picture.kind')}
            disabled={disabled}
            value={kind}
            options={KINDS.map(
              (k) => [k, k === 'svg' ? t('picture.svg') : t('picture.png', { scale: k })] as const,
            )}
            onChange={setKind}
          />
        </>
      }
      actions={[
        { text: t('picture.save'), act: save },
        ...(canCopy() ? [{ text: t('picture.copy'), act: copy }] : []),
      ]}
    >
      {children}
      {portal}
    </WorkDialog>
  )
}
