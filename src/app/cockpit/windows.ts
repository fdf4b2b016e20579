import type { Present } from '../../view/view.ts'

const NAME = /^samvad-(?:stage|cockpit)-([0-9a-f]{32})$/
const nameOf = (role: Present, token: string) => `samvad-${role}-${token}`

/** Windows that this page has opened, also while it showed the atlas. */
const opened = new Set<Window>()

/** The token of the presentation is in the name of its windows, which a reload leaves as it is and no storage has to keep. */
export function tokenOf(role: Present): string {
  const token = NAME.exec(window.name)?.[1] ?? newToken()
  window.name = nameOf(role, token)
  return token
}

export const newToken = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((n) => n.toString(16).padStart(2, '0')).join('')

/** The windows that this one knows from the beginning; only one that was named by its opener takes it for one of them. */
export const windowsKnown = (wasNamed: boolean): Window[] => [
  ...opened,
  ...(wasNamed && window.opener ? [window.opener as Window] : []),
]
export const isNamed = (): boolean => NAME.test(window.name)

/** Milliseconds after which a window that is being closed is gone, and after which that is looked at again. */
const [GOING, LOOK] = [2000, 50]

/** Milliseconds in which a browser that shows a window it was asked for ends the full screen of the other. */
const SHOWN = 1000
let openedAt = Number.NEGATIVE_INFINITY
export const hasJustOpened = (): boolean => performance.now() - openedAt < SHOWN

/** Opens the other window, or brings it back to its place; null where the browser does not let it. */
export function openWindow(role: Present, token: string, address: string): Window | null {
  openedAt = performance.now()
  const other = window.open(address, nameOf(role, token), 'popup,width=1280,height=720')
  if (!other || other.closed) return null
  // By its name a browser gives back also a window that somebody has just closed.
  if (wasThere(other)) afterClosing(other, () => openWindow(role, token, address))
  opened.add(other)
  other.focus()
  return other
}

/** Whether it is no new one, which is empty as yet. */
function wasThere(other: Window): boolean {
  try {
    return other.document.body.hasChildNodes()
  } catch {
    // Opened from a file, no window may look into another.
    return opened.has(other)
  }
}

function afterClosing(other: Window, act: () => void): void {
  const since = Date.now()
  const timer = setInterval(() => {
    if (!other.closed && Date.now() - since < GOING) return
    clearInterval(timer)
    if (other.closed) act()
  }, LOOK)
}

/** Opens the presenter's window from the atlas, which is about to become the room's; where it may not, both are in this one. */
export function openBeforehand(address: string): void {
  // What this window keeps is copied into the one it opens.
  keepHere('split', false)
  keepHere('split', openWindow('cockpit', tokenOf('stage'), address) === null)
}

type Kept = 'show' | 'split'
const kept = (what: Kept) => `samvad-${what}`

/** What this window kept of its own; null where the browser keeps nothing. It is never needed, as the other window has a copy. */
export function keptHere(what: Kept): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(kept(what)) ?? 'null')
  } catch {
    return null
  }
}

export function keepHere(what: Kept, value: unknown): void {
  try {
    sessionStorage.setItem(kept(what), JSON.stringify(value))
  } catch {
    // Opened from a file, in a sandbox, or full: the other window keeps it.
  }
}

/** A presentation ends, or another begins: nothing of the one before is carried into it. */
export function forgetHere(): void {
  try {
    for (const what of ['show', 'split'] as const) sessionStorage.removeItem(kept(what))
  } catch {
    // Nothing was kept.
  }
}
