import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Kept } from '../../offline/kept.ts'
import { askKept, fetchAll, type Hindrance, hindrance, registered, workerOf } from './registration.ts'

/** Milliseconds between two looks while files are coming. */
const LOOK_AGAIN = 1000

/** How far this browser is with keeping the atlas. */
export type Readiness =
  | { readonly kind: 'never'; readonly why: Hindrance }
  /** Nothing is kept, and nothing is coming. */
  | { readonly kind: 'not-yet' }
  | {
      readonly kind: 'kept'
      readonly kept: Kept
      readonly coming: boolean
      /** A new version is there, and waits. */
      readonly waiting: boolean
      /** Whether the browser may throw it away by itself; null where it does not say. */
      readonly persistent: boolean | null
    }

export async function readiness(): Promise<Readiness> {
  const why = hindrance()
  if (why) return { kind: 'never', why }
  const registration = await registered()
  const worker = workerOf(registration)
  if (!worker) return { kind: 'not-yet' }
  const [kept, persistent] = await Promise.all([askKept(worker), isPersistent()])
  return {
    kind: 'kept',
    kept,
    coming: worker.state === 'installing',
    waiting: Boolean(registration?.active && registration.waiting),
    persistent,
  }
}

/** Some browsers have no word for it. */
const storage = (): Partial<StorageManager> | undefined => navigator.storage

const isPersistent = async () => (await storage()?.persisted?.()) ?? null

const KEY = ['readiness']
/** The network may be gone, which is what this is about. */
const ALWAYS = { networkMode: 'always', retry: false } as const

/** How ready it is, and what can be done about it. */
export function useReadiness() {
  const client = useQueryClient()
  const look = () => client.invalidateQueries({ queryKey: KEY })
  const fetching = useMutation({ mutationFn: fetchAll, onSettled: look, ...ALWAYS })
  const keeping = useMutation({
    mutationFn: async () => (await storage()?.persist?.()) === true,
    onSettled: look,
    ...ALWAYS,
  })
  const state = useQuery({
    queryKey: KEY,
    queryFn: readiness,
    refetchInterval: ({ state: { data } }) =>
      fetching.isPending || (data?.kind === 'kept' && data.coming) || data?.kind === 'not-yet'
        ? LOOK_AGAIN
        : false,
    ...ALWAYS,
  })
  return { state, fetching, keeping, look }
}
