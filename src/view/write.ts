import { leaveHash } from './useHash.ts'

/** A choice makes an entry that Back leaves; what is typed, or moves all the time, as the camera does, replaces it. */
export type History = 'push' | 'replace'

/** The one rule by which the address is written. */
export function write<C>(
  set: (change: C, options: { history: History }) => unknown,
  change: C,
  history: History = 'push',
): void {
  // What a link led to is no longer what is looked at: the entry of a choice is without it.
  const entered = history === 'push' && leaveHash()
  set(change, { history: entered ? 'replace' : history })
}
