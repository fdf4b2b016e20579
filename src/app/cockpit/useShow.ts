import { useCallback, useEffect, useRef, useState } from 'react'
import { type Link, link, type Reach } from '../../briefing/link.ts'
import { type Deed, ownStage, readShow, type Show, showAfter, showAt, within } from '../../briefing/show.ts'
import type { Briefing } from '../../domain/briefing.ts'
import type { Present, View } from '../../view/view.ts'
import {
  forgetHere,
  isNamed,
  keepHere,
  keptHere,
  newToken,
  openWindow,
  tokenOf,
  windowsKnown,
} from './windows.ts'

const BEAT_MS = 250

export interface Shared {
  readonly show: Show
  readonly perform: (deed: Deed) => void
  readonly reach: Reach
  /** Handed over by the other window; null where it was not. */
  readonly given: Briefing | null
  /** Opens the other window at this address; false where the browser does not let it. */
  readonly open: (role: Present, address: string) => boolean
}

interface Options {
  readonly role: Present
  readonly view: View
  /** Of this window's own, null while there is none. */
  readonly own: Briefing | null
  /** The scene of the presenter or of the room, from 1, is written into the address. */
  readonly onScene: (scene: number) => void
}

/** The show as this window has it, kept in step with the others. */
export function useShow({ role, view, own, onScene }: Options): Shared {
  const [self] = useState(() => ({ wasNamed: isNamed(), token: tokenOf(role), id: newToken() }))
  const [show, setShow] = useState(() => firstShow(role, view))
  const [given, setGiven] = useState<Briefing | null>(null)
  const [reach, setReach] = useState<Reach>('none')
  const talk = useRef<Link>(null)
  const now = useRef({ show, given, own })
  const put = useCallback((next: Show) => {
    now.current.show = next
    keepHere('show', next)
    setShow(next)
  }, [])
  now.current.own = own
  now.current.given = given
  const briefing = briefingOf(now.current)
  const count = briefing ? briefing.scenes.length : 0
  const id = briefing?.id
  useEffect(() => {
    // An address that names none means the first, which is known only now.
    if (id !== undefined && now.current.show.of === '') put({ ...now.current.show, of: id })
  }, [id, put])

  useEffect(() => {
    const made = link({
      token: self.token,
      origin: window.origin,
      follows: role === 'cockpit',
      show: () => now.current.show,
      briefing: () => briefingOf(now.current),
      onShow: put,
      onBriefing: setGiven,
      onReach: setReach,
    })
    talk.current = made
    for (const other of windowsKnown(self.wasNamed)) made.know(other)
    const timer = setInterval(made.beat, BEAT_MS)
    addEventListener('message', made.hear)
    addEventListener('pagehide', made.leave)
    return () => {
      made.leave()
      clearInterval(timer)
      removeEventListener('message', made.hear)
      removeEventListener('pagehide', made.leave)
    }
  }, [self, role, put])

  // Left, not loaded again: the next presentation of this window begins anew.
  useEffect(() => forgetHere, [])

  const change = useCallback(
    (next: Show) => {
      put({ ...next, rev: next.rev + 1, by: self.id })
      talk.current?.tell()
    },
    [put, self],
  )
  const perform = useCallback(
    (deed: Deed) => change(showAfter(within(now.current.show, count), deed, count, Date.now())),
    [change, count],
  )

  const shown = within(show, count)
  const scene = (role === 'cockpit' ? ownStage(shown) : shown.room).at + 1
  useAddress(view.scene ?? 1, scene, count > 0, onScene, perform)

  const open = useCallback(
    (other: Present, address: string) => {
      const opened = openWindow(other, self.token, address)
      if (opened) talk.current?.know(opened)
      return opened !== null
    },
    [self],
  )
  return { show: shown, perform, reach, given: given && given.id === show.of ? given : null, open }
}

/** The address follows the show; where a reader changes it, the show follows the address. */
function useAddress(
  asked: number,
  scene: number,
  ready: boolean,
  onScene: (scene: number) => void,
  perform: (deed: Deed) => void,
) {
  const seen = useRef(asked)
  const last = useRef(asked)
  // An address that was written is seen a moment later, perhaps after the next one was written.
  const written = useRef(new Set<number>())
  useEffect(() => {
    if (!ready || asked === seen.current) return
    seen.current = asked
    if (written.current.delete(asked)) return
    last.current = asked
    perform({ do: 'go', to: asked - 1 })
  }, [asked, ready, perform])
  useEffect(() => {
    if (!ready || scene === last.current) return
    last.current = scene
    written.current.add(scene)
    onScene(scene)
  }, [scene, ready, onScene])
}

/** The briefing that is presented: as it was handed over or, if none was, as it is found here. */
const briefingOf = (now: { show: Show; given: Briefing | null; own: Briefing | null }): Briefing | null =>
  [now.given, now.own].find((one) => one && (now.show.of === '' || one.id === now.show.of)) ?? null

/** Where the address says; with what this window had kept of the same presentation. */
function firstShow(role: Present, view: View): Show {
  const fresh = showAt(view.briefing ?? '', (view.scene ?? 1) - 1)
  const kept = readShow(keptHere('show'))
  if (kept?.of !== fresh.of) return fresh
  const room = role === 'cockpit' ? ownStage(kept) : kept.room
  if (room.at === fresh.room.at) return kept
  // Another scene in the address is what the reader wants, unless another window knows better.
  return { ...kept, rev: 0, own: null, room: { ...room, at: fresh.room.at } }
}
