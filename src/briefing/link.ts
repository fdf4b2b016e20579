import * as v from 'valibot'
import { Briefing } from '../domain/briefing.ts'
import { isNewer, Show } from './show.ts'

/** A window, as far as another one knows it. */
export interface Peer {
  readonly closed: boolean
  postMessage(message: unknown, targetOrigin: string): void
}

export interface Heard {
  readonly data: unknown
  readonly origin: string
  readonly source: unknown
}

/** What is known of the other window: there was none, it answers, it does not (yet), it was closed. */
export type Reach = 'none' | 'there' | 'silent' | 'closed'

/** The origin of a page that has none of its own: opened from a file, or in a sandbox. */
const OPAQUE = 'null'

const Message = v.variant('kind', [
  /** Said until it is answered, and twice a second after that: what was lost is made good by the next. */
  v.strictObject({
    kind: v.literal('hello'),
    token: v.string(),
    show: Show,
    /** Whether the one who asks has no briefing of its own. */
    needs: v.boolean(),
  }),
  v.strictObject({
    kind: v.literal('here'),
    token: v.string(),
    show: Show,
    briefing: v.nullable(Briefing),
  }),
  v.strictObject({ kind: v.literal('show'), token: v.string(), show: Show }),
  v.strictObject({ kind: v.literal('bye'), token: v.string() }),
])
type Message = v.InferOutput<typeof Message>
type Unsigned = Message extends infer M ? (M extends Message ? Omit<M, 'token'> : never) : never

export interface LinkOptions {
  /** The same in all windows of one presentation, and in no other. */
  readonly token: string
  /** Of this page. */
  readonly origin: string
  /** The copy of this window, and its briefing where it has one. */
  readonly show: () => Show
  readonly briefing: () => Briefing | null
  /** Another window has a newer one. */
  readonly onShow: (show: Show) => void
  readonly onBriefing: (briefing: Briefing) => void
  /** Whether this window goes over to another briefing that another window presents. */
  readonly follows: boolean
  readonly onReach: (reach: Reach) => void
}

/** After so many unanswered greetings nobody is there. */
const PATIENCE = 6
/** One that answers is greeted at every second beat only. */
const CALM = 2

interface Known {
  readonly unanswered: number
  readonly met: boolean
}

function reachOf(known: readonly Known[], lost: boolean): Reach {
  if (known.some(({ met, unanswered }) => met && unanswered < PATIENCE)) return 'there'
  if (known.length > 0) return 'silent'
  return lost ? 'closed' : 'none'
}

function post(peer: Peer, message: Unsigned & { token: string }, origin: string): void {
  try {
    // A page without an origin cannot be named: there the token alone tells who is meant.
    peer.postMessage(message, origin === OPAQUE ? '*' : origin)
  } catch {
    // A window that is just being closed.
  }
}

/** The talk of one window with the others of its presentation. */
export interface Link {
  /** A window that was opened, or that opened this one. */
  readonly know: (peer: Peer) => void
  readonly hear: (heard: Heard) => void
  /** The show was changed here. */
  readonly tell: () => void
  /** To be called every quarter of a second. */
  readonly beat: () => void
  readonly leave: () => void
}

/**
 * No storage, no server and no common origin is needed: a message is taken from a window that is known, of this page's
 * origin, and with the token. A window that was loaded again knows nobody; it is found by those that greet it.
 */
export function link({ token, origin, ...here }: LinkOptions): Link {
  /** Each with the greetings it has left unanswered, and whether it ever answered since it was loaded. */
  const peers = new Map<Peer, Known>()
  let beats = 0
  let lost = false
  let reached: Reach = 'none'

  const send = (peer: Peer, message: Unsigned) => post(peer, { ...message, token }, origin)
  const greet = (peer: Peer) =>
    send(peer, { kind: 'hello', show: here.show(), needs: here.briefing() === null })
  const look = () => {
    const next = reachOf([...peers.values()], lost)
    if (next === reached) return
    reached = next
    here.onReach(next)
  }
  const take = (show: Show, from: Peer) => {
    const mine = here.show()
    const isOther = show.of !== mine.of && show.of !== '' && mine.of !== ''
    if (isOther ? !here.follows : !isNewer(show, mine)) return
    here.onShow(show)
    for (const peer of peers.keys()) if (peer !== from) send(peer, { kind: 'show', show })
  }
  const answer = (message: Message, peer: Peer) => {
    switch (message.kind) {
      case 'hello':
        take(message.show, peer)
        send(peer, { kind: 'here', show: here.show(), briefing: message.needs ? here.briefing() : null })
        return
      case 'here':
        if (message.briefing) here.onBriefing(message.briefing)
        take(message.show, peer)
        return
      case 'show':
        take(message.show, peer)
        return
      case 'bye':
        peers.set(peer, { unanswered: PATIENCE, met: false })
    }
  }

  return {
    know: (peer) => {
      if (!peers.has(peer)) peers.set(peer, { unanswered: 0, met: false })
      greet(peer)
      look()
    },
    hear: ({ data, origin: from, source }) => {
      if (from !== origin || !isPeer(source)) return
      const read = v.safeParse(Message, data)
      if (!read.success || read.output.token !== token) return
      const isNew = !peers.has(source)
      if (isNew && read.output.kind !== 'hello') return
      peers.set(source, { unanswered: 0, met: true })
      answer(read.output, source)
      // It may have what is missing here.
      if (isNew) greet(source)
      look()
    },
    tell: () => {
      for (const peer of peers.keys()) send(peer, { kind: 'show', show: here.show() })
    },
    beat: () => {
      beats++
      for (const [peer, { unanswered, met }] of peers) {
        if (peer.closed) {
          peers.delete(peer)
          lost = true
        } else if (!met || beats % CALM === 0) {
          peers.set(peer, { met, unanswered: unanswered + 1 })
          greet(peer)
        }
      }
      look()
    },
    leave: () => {
      for (const peer of peers.keys()) send(peer, { kind: 'bye' })
    },
  }
}

const isPeer = (source: unknown): source is Peer =>
  typeof source === 'object' && source !== null && 'postMessage' in source && 'closed' in source
