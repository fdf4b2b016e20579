import { useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { leaveHash } from './useHash.ts'
import {
  type Address,
  addressOf,
  formatAddress,
  type Ignored,
  type Known,
  PARAMS,
  resolveView,
  type View,
} from './view.ts'

export interface ViewState {
  readonly view: View
  /** What the address names and nobody knows. */
  readonly ignored: readonly Ignored[]
  /** A choice makes an entry that Back leaves; `replace` is for what moves all the time, as the camera does. */
  readonly setView: (change: Partial<View>, history?: 'push' | 'replace') => void
  /** The address that a change would lead to, for links. */
  readonly href: (change: Partial<View>) => string
}

/** The one place that reads and writes the address. */
export function useView(known: Known): ViewState {
  const [address, setAddress] = useQueryStates(PARAMS)
  const setView = useCallback(
    (change: Partial<View>, history: 'push' | 'replace' = 'push') => {
      // What a link led to is no longer what is looked at: the entry of a choice is without it.
      const entered = history === 'push' && leaveHash()
      setAddress(addressOf(change, known) as Parameters<typeof setAddress>[0], {
        history: entered ? 'replace' : history,
      })
    },
    [known, setAddress],
  )
  const href = useCallback(
    (change: Partial<View>) => formatAddress({ ...(address as Address), ...addressOf(change, known) }),
    [address, known],
  )
  return useMemo(
    () => ({ ...resolveView(address as Address, known), setView, href }),
    [address, known, setView, href],
  )
}
