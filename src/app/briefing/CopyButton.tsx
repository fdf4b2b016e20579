import { useTransition } from 'react'
import type { Briefing } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import { copyBriefing } from './making.ts'

interface Props {
  readonly briefing: Briefing
  readonly own: boolean
  readonly choose: (id: string) => void
}

/** A copy of one's own, to be edited, also of one that comes with the atlas; one copy of a double click. */
export function CopyButton({ briefing, own, choose }: Props) {
  const [copying, start] = useTransition()
  const copy = () => start(async () => choose(await copyBriefing(briefing)))
  return (
    <button type="button" disabled={copying} onClick={copy}>
      {t(own ? 'briefing.copy' : 'briefing.copy-to-edit')}
    </button>
  )
}
