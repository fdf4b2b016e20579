import { describe, expect, it } from 'vitest'
import { type Heard, type Link, link, type Peer, type Reach } from '../../src/briefing/link.ts'
import { type Deed, type Show, showAfter, showAt } from '../../src/briefing/show.ts'
import type { Briefing } from '../../src/domain/briefing.ts'
import { briefingOf } from './made.ts'

const TOKEN = 'token-of-this-presentation'
const BRIEFING = briefingOf('dialogue', ['one', 'two', 'three'])

/** Windows of one browser, with a wire between them that can lose, hold back and mix up messages. */
class Room {
  readonly queue: { to: Pane; heard: Heard }[] = []
  loses = (_: Heard): boolean => false

  /** Delivers what was said, and what is said thereby. */
  run(order: (queue: Room['queue']) => void = () => {}): void {
    for (let left = 200; this.queue.length > 0 && left > 0; left--) {
      order(this.queue)
      const next = this.queue.shift()
      if (next && !next.to.closed && !this.loses(next.heard)) next.to.link?.hear(next.heard)
    }
    if (this.queue.length > 0) throw new Error('they never stop talking')
  }
}

/** A browser's window: reloaded it is the same one, and knows nothing. */
class Pane {
  closed = false
  link: Link | null = null
  show: Show = showAt('dialogue', 0)
  briefing: Briefing | null = null
  reach: Reach = 'none'
  given = 0
  readonly room: Room
  readonly name: string
  readonly origin: string

  constructor(room: Room, name: string, origin = 'https://atlas.test') {
    this.room = room
    this.name = name
    this.origin = origin
  }

  /** As another window knows it. */
  seenBy(from: Pane): Peer {
    const { room } = this
    const to = this
    return from.known(this, {
      get closed() {
        return to.closed
      },
      postMessage: (data, target) => {
        if (target !== '*' && target !== to.origin) return
        const heard = { data: structuredClone(data), origin: from.origin, source: from.proxyFor(to) }
        room.queue.push({ to, heard })
      },
    })
  }

  /** The same window is the same object, however often it is loaded. */
  private readonly proxies = new Map<Pane, Peer>()
  known(of: Pane, made: Peer): Peer {
    const known = this.proxies.get(of) ?? made
    this.proxies.set(of, known)
    return known
  }
  proxyFor(other: Pane): Peer {
    return this.seenBy(other)
  }

  load({ token = TOKEN, briefing = null as Briefing | null, follows = false, knows = [] as Pane[] } = {}) {
    this.show = showAt('dialogue', 0)
    this.briefing = briefing
    this.reach = 'none'
    this.link = link({
      token,
      origin: this.origin,
      follows,
      show: () => this.show,
      briefing: () => this.briefing,
      onShow: (show) => {
        this.show = show
      },
      onBriefing: (given) => {
        this.briefing = given
        this.given++
      },
      onReach: (reach) => {
        this.reach = reach
      },
    })
    for (const other of knows) this.link.know(other.seenBy(this))
    return this
  }

  perform(deed: Deed) {
    const next = showAfter(this.show, deed, 3, 1000)
    this.show = { ...next, rev: next.rev + 1, by: this.name }
    this.link?.tell()
  }
  beat(times = 1) {
    for (let i = 0; i < times; i++) this.link?.beat()
  }
}

/** The room's window with the cockpit that it opened. */
function two(origin?: string) {
  const room = new Room()
  const stage = new Pane(room, 'stage', origin).load({ briefing: BRIEFING })
  const cockpit = new Pane(room, 'cockpit', origin).load({ follows: true, knows: [stage] })
  stage.link?.know(cockpit.seenBy(stage))
  room.run()
  return { room, stage, cockpit }
}

describe.each([
  ['of one origin', 'https://atlas.test'],
  ['without an origin, as from a file', 'null'],
])('two windows %s', (_, origin) => {
  it('find each other, and the briefing is handed over', () => {
    const { stage, cockpit } = two(origin)
    expect([stage.reach, cockpit.reach]).toEqual(['there', 'there'])
    expect(cockpit.briefing).toEqual(BRIEFING)
  })

  it('are kept in step by either', () => {
    const { room, stage, cockpit } = two(origin)
    stage.perform({ do: 'next' })
    room.run()
    expect(cockpit.show).toEqual(stage.show)
    cockpit.perform({ do: 'next' })
    cockpit.perform({ do: 'cover', with: 'black' })
    room.run()
    expect(stage.show.room).toMatchObject({ at: 2, cover: 'black' })
    expect(stage.show).toEqual(cockpit.show)
  })

  it('lose nothing when either is loaded again, and then the other', () => {
    const { room, stage, cockpit } = two(origin)
    stage.perform({ do: 'next' })
    stage.perform({ do: 'cover', with: 'black' })
    stage.perform({ do: 'notes', by: 1 })
    room.run()
    const before = stage.show
    stage.link?.leave()
    room.run()
    expect(cockpit.reach).toBe('silent')
    // Of a file that was opened nothing is left in it, and the browser tells it of no window.
    stage.load()
    cockpit.beat()
    room.run()
    expect(stage.show).toEqual(before)
    expect(stage.briefing).toEqual(BRIEFING)
    cockpit.load({ follows: true, knows: [stage] })
    room.run()
    expect(cockpit.show).toEqual(before)
    expect(cockpit.briefing).toEqual(BRIEFING)
    expect([stage.reach, cockpit.reach]).toEqual(['there', 'there'])
  })
})

describe('a message', () => {
  it('that is lost is made good by the next greeting', () => {
    const { room, stage, cockpit } = two()
    room.loses = () => true
    stage.perform({ do: 'next' })
    room.run()
    expect(cockpit.show.room.at).toBe(0)
    room.loses = () => false
    stage.beat(4)
    room.run()
    expect(cockpit.show.room.at).toBe(1)
  })

  it('that comes late takes nothing back', () => {
    const { room, stage, cockpit } = two()
    stage.perform({ do: 'next' })
    stage.perform({ do: 'next' })
    room.run((queue) => queue.reverse())
    expect(cockpit.show).toEqual(stage.show)
    expect(cockpit.show.room.at).toBe(2)
  })

  it.each<[string, Partial<Heard>]>([
    ['of another origin', { origin: 'https://elsewhere.test' }],
    ['of no window', { source: null }],
    ['that is none of ours', { data: { kind: 'show', show: 'black' } }],
    ['with another token', { data: { kind: 'show', token: 'guessed', show: showAt('dialogue', 2) } }],
    [
      'with more in it than there is to be',
      { data: { kind: 'bye', token: TOKEN, more: '<script>alert(1)</script>' } },
    ],
  ])('%s is not taken', (_, change) => {
    const { stage, cockpit } = two()
    const newer = { ...showAt('dialogue', 2), rev: 99 }
    const heard = {
      data: { kind: 'show', token: TOKEN, show: newer },
      origin: stage.origin,
      source: stage.seenBy(cockpit),
    }
    cockpit.link?.hear({ ...heard, ...change })
    expect(cockpit.show.room.at).toBe(0)
    expect(cockpit.reach).toBe('there')
    cockpit.link?.hear(heard)
    expect(cockpit.show.room.at).toBe(2)
  })

  it('of a window that never greeted is not taken, whatever it knows', () => {
    const { room, stage, cockpit } = two()
    const stranger = new Pane(room, 'stranger')
    const newer = { ...showAt('dialogue', 2), rev: 99 }
    const data = { kind: 'show', token: TOKEN, show: newer }
    cockpit.link?.hear({ data, origin: stage.origin, source: stranger.seenBy(cockpit) })
    expect(cockpit.show.room.at).toBe(0)
  })

  it('of the briefing is sent to who asks for it with the token alone', () => {
    const { room, stage } = two()
    const stranger = new Pane(room, 'stranger').load({ token: 'guessed', follows: true, knows: [stage] })
    stranger.beat(9)
    room.run()
    expect([stranger.briefing, stranger.given, stranger.reach]).toEqual([null, 0, 'silent'])
  })
})

describe('the other window', () => {
  it('is there before it answers, silent; then there; then closed', () => {
    const { room, stage, cockpit } = two()
    stage.closed = true
    cockpit.beat()
    expect(cockpit.reach).toBe('closed')
    const second = new Pane(room, 'second').load({ briefing: BRIEFING })
    cockpit.link?.know(second.seenBy(cockpit))
    expect(cockpit.reach).toBe('silent')
    room.run()
    expect([cockpit.reach, second.reach]).toEqual(['there', 'there'])
  })

  it('that does not answer for a while, as it shows something else, is silent', () => {
    const { room, stage, cockpit } = two()
    stage.link = null
    cockpit.beat(20)
    room.run()
    expect(cockpit.reach).toBe('silent')
  })

  it('takes over where the first one was when it was closed', () => {
    const { room, stage, cockpit } = two()
    cockpit.perform({ do: 'last' })
    room.run()
    stage.closed = true
    cockpit.beat()
    cockpit.perform({ do: 'back' })
    const second = new Pane(room, 'second').load({ briefing: BRIEFING })
    cockpit.link?.know(second.seenBy(cockpit))
    room.run()
    expect(second.show).toEqual(cockpit.show)
    expect(second.show.room.at).toBe(1)
  })

  it('that presents another briefing is followed by the cockpit, not by the stage', () => {
    const { room, stage, cockpit } = two()
    cockpit.perform({ do: 'last' })
    room.run()
    stage.show = showAt('another', 0)
    stage.beat(4)
    cockpit.beat(4)
    room.run()
    expect([stage.show.of, cockpit.show.of]).toEqual(['another', 'another'])
  })
})

describe('two cockpits', () => {
  it('both follow, and both are heard', () => {
    const { room, stage, cockpit } = two()
    const second = new Pane(room, 'second').load({ follows: true, knows: [stage] })
    room.run()
    second.perform({ do: 'next' })
    room.run()
    cockpit.perform({ do: 'next' })
    room.run()
    expect([stage, cockpit, second].map(({ show }) => show.room.at)).toEqual([2, 2, 2])
    expect(second.briefing).toEqual(BRIEFING)
  })
})
