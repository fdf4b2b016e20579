import { Workbox } from 'workbox-window'
import type { Asked } from '../../offline/kept.ts'
import { atlasAddress, hindrance } from './registration.ts'

/** Milliseconds after the page, whose map and charts are drawn first. */
const AFTER = 2000
/** The longest that a busy page is waited for. */
const AT_MOST = 20_000
/** An atlas that stays open for days asks whether there is another version. */
const HOUR = 3_600_000

const idle = () =>
  new Promise<unknown>((resolve) => {
    const rest = () =>
      'requestIdleCallback' in window
        ? requestIdleCallback(resolve, { timeout: AT_MOST })
        : resolve(undefined)
    setTimeout(rest, AFTER)
  })

/** Keeps the whole atlas in the browser once the page is there; where that cannot be, nothing happens. */
async function start(): Promise<void> {
  // The development server has no worker.
  if (import.meta.env.DEV || hindrance() !== null) return
  await idle()
  const atlas = atlasAddress()
  const workbox = new Workbox(new URL('sw.js', atlas).href, { scope: atlas })
  workbox.addEventListener('waiting', () => {
    void import('./offer.tsx').then(({ default: offer }) => offer())
  })
  if (!(await workbox.register({ immediate: true }))) return
  const loaded: Asked = { type: 'LOADED' }
  navigator.serviceWorker.controller?.postMessage(loaded)
  linkManifest(atlas)
  setInterval(() => {
    if (!document.hidden) workbox.update().catch(() => {})
  }, HOUR)
}

/** By script, since only what has a worker can be installed, and the page has to come in one round trip. */
function linkManifest(atlas: string): void {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = new URL('manifest.webmanifest', atlas).href
  document.head.append(link)
}

// A browser that refuses, a server without the worker: the page is as it was.
start().catch(() => {})
