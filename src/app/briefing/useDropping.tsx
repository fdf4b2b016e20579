import { useState } from 'react'
import type { Edit } from '../../briefing/edit.ts'
import type { Briefing } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import { DESK } from './own.ts'
import { type Done, Undone } from './Undone.tsx'

interface Dropped extends Done {
  readonly id: string
  readonly inverse: Edit
}

/** Deletes a whole briefing, and says how to have it back. */
export function useDropping(choose: (id: string | null) => void) {
  const [dropped, setDropped] = useState<Dropped | null>(null)
  const drop = async ({ id, title }: Briefing) => {
    choose(null)
    const inverse = await DESK.edit({ do: 'drop', id })
    setDropped(inverse && { id, inverse, text: t('briefing.deleted', { title }), isLost: true })
  }
  const undo = async ({ id, inverse }: Dropped) => {
    await DESK.edit(inverse)
    setDropped(null)
    choose(id)
  }
  const said = <Undone done={dropped} onUndo={() => void (dropped && undo(dropped))} />
  return { drop, said }
}
