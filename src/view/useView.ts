import { useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
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
import { type History, write } from './write.ts'

export interface ViewState {
  readonly view: View
  /** What the address names and nobody knows. */
  readonly ignored: readonly Ignored[]
  readonly setView: (change: Partial<View>, history?: History) => void
  /** The address that a change would lead to, for links. */
  readonly href: (change: Partial<View>) => string
}

/** The view, which all pages share, in the address. */
export function useView(known: Known): ViewState {
  const [address, setAddress] = useQueryStates(PARAMS)
  const resolved = useMemo(() => resolveView(address as Address, known), [address, known])
  const { country, compare } = resolved.view
  // Of an address that names none, a change writes the country that stands for it, too.
  const full = useCallback(
    (change: Partial<View>) =>
      country === null || country === address.country ? change : { country, compare, ...change },
    [country, compare, address.country],
  )
  const setView = useCallback(
    (change: Partial<View>, history?: History) =>
      write(
        setAddress,
        addressOf(full(change), known, address.beside) as Parameters<typeof setAddress>[0],
        history,
      ),
    [known, setAddress, address.beside, full],
  )
  const href = useCallback(
    (change: Partial<View>) =>
      formatAddress({ ...(address as Address), ...addressOf(full(change), known, address.beside) }),
    [address, known, full],
  )
  return useMemo(() => ({ ...resolved, setView, href }), [resolved, setView, href])
}
