import { messageSW } from 'workbox-window'
import { HELD_SOURCE, heldText } from '../../load/held.ts'
import type { Asked, Kept } from '../../offline/kept.ts'

/** Why a browser cannot keep the atlas as it is opened now. */
export type Hindrance = 'whole' | 'file' | 'frame' | 'insecure' | 'none'

/** Milliseconds that a worker may take to answer: it is started for it. */
const ANSWER = 10_000

/** The address of the atlas, whatever its page. */
export const atlasAddress = (): string =>
  new URL(document.documentElement.dataset.page ? '../' : './', document.baseURI).href

/** What stands in the way of keeping it, or null. */
export function hindrance(): Hindrance | null {
  if (heldText(HELD_SOURCE) !== null) return 'whole'
  if (!document.baseURI.startsWith('http')) return 'file'
  if (window.top !== window || document.documentElement.dataset.embed) return 'frame'
  if (!window.isSecureContext) return 'insecure'
  return 'serviceWorker' in navigator ? null : 'none'
}

/** The worker's registration, where there is one. */
export async function registered(): Promise<ServiceWorkerRegistration | null> {
  const atlas = atlasAddress()
  const found = await navigator.serviceWorker.getRegistration(atlas)
  // One of another application may stand above it.
  return found?.scope === atlas ? found : null
}

/** Registers it; asked again, begins again what was broken off. */
export async function register(): Promise<ServiceWorkerRegistration> {
  const atlas = atlasAddress()
  const made: ServiceWorkerRegistration | undefined = await navigator.serviceWorker.register(
    new URL('sw.js', atlas),
    { scope: atlas },
  )
  if (!made) throw new Error('refused')
  return made
}

/** The one that knows what is kept now. */
export const workerOf = (of: ServiceWorkerRegistration | null): ServiceWorker | null =>
  of?.active ?? of?.waiting ?? of?.installing ?? null

async function ask<Answer>(worker: ServiceWorker, asked: Asked, within?: number): Promise<Answer> {
  const answer: Promise<Answer> = messageSW(worker, asked)
  if (within === undefined) return answer
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the worker does not answer')), within)
  })
  return Promise.race([answer, late])
}

export const askKept = (worker: ServiceWorker): Promise<Kept> => ask(worker, { type: 'KEPT' }, ANSWER)

/** Fetches all that is not there yet; rejects with the reason why it did not come. */
export async function fetchAll(): Promise<void> {
  const made = await register()
  const worker = workerOf(made)
  if (!worker) throw new Error('refused')
  if (worker.state === 'installing') return settled(worker)
  const failed = await ask<string | null>(worker, { type: 'FETCH' })
  if (failed !== null) throw new Error(failed)
}

/** Resolves when all has come, and rejects when it has not. */
const settled = (worker: ServiceWorker) =>
  new Promise<void>((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'redundant') reject(new Error('not every file came'))
      else if (worker.state !== 'installing') resolve()
    })
  })
