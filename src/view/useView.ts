import { useQueryStates } from 'nuqs'
import { useCallback, useMemo, useRef } from 'react'
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

/** What changes, or how it follows from the view as it is by then: what draws a moment late adds to that one. */
export type Change = Partial<View> | ((now: View) => Partial<View>)

export const changeOf = (change: Change, now: View): Partial<View> =>
  typeof change === 'function' ? change(now) : change

export interface ViewState {
  readonly view: View
  /** What the address names and nobody knows. */
  readonly ignored: readonly Ignored[]
  readonly setView: (change: Change, history?: History) => void
  /** The address that a change would lead to, for links. */
  readonly href: (change: Partial<View>) => string
}

/** The view, which all pages share, in the address. */
export function useView(known: Known): ViewState {
  const [address, setAddress] = useQueryStates(PARAMS)
  const resolved = useMemo(() => resolveView(address as Address, known), [address, known])
  const now = useRef(resolved.view)
  now.current = resolved.view
  // Of an address that names none, a change writes the country that stands for it, too.
  const full = useCallback(
    (change: Partial<View>, { country, compare }: View) =>
      country === null || country === address.country ? change : { country, compare, ...change },
    [address.country],
  )
  const setView = useCallback(
    (change: Change, history?: History) => {
      const made = full(changeOf(change, now.current), now.current)
      now.current = { ...now.current, ...made }
      write(setAddress, addressOf(made, known, address.beside) as Parameters<typeof setAddress>[0], history)
    },
    [known, setAddress, address.beside, full],
  )
  const href = useCallback(
    (change: Partial<View>) =>
      formatAddress({
        ...(address as Address),
        ...addressOf(full(change, resolved.view), known, address.beside),
      }),
    [address, known, full, resolved.view],
  )
  return useMemo(() => ({ ...resolved, setView, href }), [resolved, setView, href])
}
