import type { ComponentProps } from 'react'
import { SendDialog } from './SendDialog.tsx'
import { WRITERS } from './writers.ts'

/** Every kind of file that a briefing can be sent on as. */
export default function SendOn(props: Omit<ComponentProps<typeof SendDialog>, 'writers'>) {
  return <SendDialog {...props} writers={WRITERS} />
}
