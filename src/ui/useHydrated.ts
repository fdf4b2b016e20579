import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** false on the prerendered page and while it is taken over, true from then on. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
