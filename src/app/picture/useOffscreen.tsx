import { type ReactNode, startTransition, useCallback, useState } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../../i18n/t.ts'
import { LIGHT } from '../../theme/theme.ts'
import { lightVariables } from './light.ts'

/** Draws something beside the page, in the light theme and at a width of its own, for as long as `read` reads it. */
export type Draw = <T>(
  content: ReactNode,
  width: number,
  signal: AbortSignal,
  read: (host: HTMLElement) => Promise<T>,
) => Promise<T>

/** Milliseconds without a change after which a drawing is done, and after which it is given up. */
const STILL = 120
const LATEST = 12_000

/** `portal` is to be rendered by who uses it: what is drawn has its contexts. */
export function useOffscreen(): { portal: ReactNode; draw: Draw } {
  const [drawn, setDrawn] = useState<{ host: HTMLElement; content: ReactNode } | null>(null)
  const draw: Draw = useCallback(async (content, width, signal, read) => {
    const host = hostOf(width)
    document.body.append(host)
    try {
      signal.throwIfAborted()
      // React draws it in turns, and the page stays at hand.
      startTransition(() => setDrawn({ host, content }))
      await settled(host, signal)
      return await read(host)
    } finally {
      setDrawn(null)
      host.remove()
    }
  }, [])
  return { portal: drawn && createPortal(drawn.content, drawn.host), draw }
}

/** Out of sight and out of reach, but laid out. */
function hostOf(width: number): HTMLElement {
  const host = document.createElement('div')
  host.inert = true
  host.ariaHidden = 'true'
  host.dataset.offscreen = ''
  for (const [name, value] of lightVariables()) host.style.setProperty(name, value)
  Object.assign(host.style, {
    ...{ position: 'fixed', top: '0', left: '-20000px', width: `${width}px`, contain: 'layout' },
    ...{ color: LIGHT.ink, fontSize: '12.5px', colorScheme: 'light' },
  })
  return host
}

/** Resolves when something is drawn and no longer changes. */
function settled(host: HTMLElement, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let still: ReturnType<typeof setTimeout>
    const end = (error?: unknown) => {
      observer.disconnect()
      clearTimeout(still)
      clearTimeout(latest)
      signal.removeEventListener('abort', stop)
      if (error === undefined) resolve()
      else reject(error)
    }
    const stop = () => end(signal.reason)
    const wait = () => {
      clearTimeout(still)
      still = setTimeout(() => {
        if (isDrawn(host)) end()
      }, STILL)
    }
    const observer = new MutationObserver(wait)
    const latest = setTimeout(() => end(new Error(t('picture.slow'))), LATEST)
    observer.observe(host, { subtree: true, childList: true, attributes: true, characterData: true })
    signal.addEventListener('abort', stop)
    wait()
  })
}

/** Every part of it has come: what waits for its script is empty, or stands for it without a size. */
const isDrawn = (host: HTMLElement) => {
  const frames = [...host.querySelectorAll('.recharts-responsive-container')]
  const isEmpty = host.querySelector('svg > *, li, dd, p') === null
  return !isEmpty && frames.every((frame) => frame.querySelector('svg > *') !== null)
}
