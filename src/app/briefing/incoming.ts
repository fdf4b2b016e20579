import { useSyncExternalStore } from 'react'
import { BriefingFault, readBriefing, refuseLarge } from '../../briefing/file.ts'
import { unpacked } from '../../briefing/packed.ts'
import type { Briefing } from '../../domain/briefing.ts'

/** A briefing that came as a file or in a link, before it is one of the reader's; or why it is none. */
export type Incoming =
  | { readonly from: 'file' | 'link'; readonly briefing: Briefing }
  | { readonly fault: BriefingFault; readonly name: string }

let incoming: Incoming | null = null
const listeners = new Set<() => void>()

function set(to: Incoming | null) {
  incoming = to
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useIncoming = (): Incoming | null =>
  useSyncExternalStore(
    subscribe,
    () => incoming,
    () => null,
  )

export const putAway = (): void => set(null)

/** Reads a file; what is there stays as it is until the reader says what is to be done with it. */
export async function takeFile(file: File): Promise<void> {
  try {
    refuseLarge(file.size)
    set({ from: 'file', briefing: readBriefing(await file.text()) })
  } catch (error) {
    set({ fault: faultOf(error), name: file.name })
  }
}

/** What follows the # of an address. */
export function takeLink(hash: string): void {
  try {
    set({ from: 'link', briefing: unpacked(hash) })
  } catch (error) {
    set({ fault: faultOf(error), name: '' })
  }
}

const faultOf = (error: unknown) =>
  error instanceof BriefingFault ? error : new BriefingFault('unreadable', { reason: String(error) })
