import { useEffect, useSyncExternalStore } from 'react'
import { type Desk, DeskOf, EMPTY } from './desk.ts'
import type { Keeping } from './kept.ts'

const kept = () => import('./kept.ts').then(({ IN_BROWSER }) => IN_BROWSER)

/** Comes when it is needed: what checks a briefing is large. */
const IN_BROWSER: Keeping = {
  read: async () => (await kept()).read(),
  change: async (how) => (await kept()).change(how),
  // Without what checks it, it cannot be kept either, which is said.
  check: (briefing) =>
    kept().then(
      ({ check }) => check(briefing),
      () => null,
    ),
  watch: (heard) => void kept().then(({ watch }) => watch(heard)),
}

/** The one desk of this tab. */
export const DESK = new DeskOf(IN_BROWSER)

/** A reader's own briefings, once they are read. */
export function useDesk(): Desk {
  useEffect(() => void DESK.load(), [])
  return useSyncExternalStore(DESK.subscribe, DESK.now, () => EMPTY)
}

const LAST = 'samvad-briefing'

/** Which briefing was worked on last: what is added from elsewhere goes there. */
export function lastEdited(): string | null {
  try {
    return localStorage.getItem(LAST)
  } catch {
    return last
  }
}

let last: string | null = null

export function workOn(id: string): void {
  last = id
  try {
    localStorage.setItem(LAST, id)
  } catch {
    // Known until the page is closed.
  }
}

/** An id that nobody else has. */
export function newId(): string {
  // Not over plain http, where there is no randomUUID.
  return Array.from(crypto.getRandomValues(new Uint8Array(9)), (n) => n.toString(36).padStart(2, '0')).join(
    '',
  )
}
