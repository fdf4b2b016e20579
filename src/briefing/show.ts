import * as v from 'valibot'
import { Scene } from '../domain/briefing.ts'
import { type Act, CURTAIN, type StageState, stageAfter } from './acts.ts'

const Moment = v.pipe(v.number(), v.finite(), v.minValue(0))
const Name = v.pipe(v.string(), v.maxLength(40))

const OnStage = v.strictObject({
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  cover: v.nullable(v.picklist(['black', 'white'])),
  over: v.nullable(v.picklist(['grid', 'keys'])),
  timer: v.boolean(),
  sent: v.nullable(Scene),
})

/** Time that runs or stands, in milliseconds of the machine's own clock: `before` is what had run until `since`. */
const Clock = v.strictObject({ since: v.nullable(Moment), before: Moment })
export type Clock = v.InferOutput<typeof Clock>

/** The smallest and the largest type of the notes, in px. */
export const NOTES = { least: 14, most: 40, first: 19, step: 2 } as const

/** All that the windows of one presentation share; each holds a copy. */
export const Show = v.strictObject({
  /** The briefing; empty while that is not known. */
  of: Name,
  /** How often it was changed, and in which window last: of two, the one changed more often stands. */
  rev: v.pipe(v.number(), v.integer(), v.minValue(0)),
  by: Name,
  /** What the room sees. */
  room: OnStage,
  /** Where the presenter is while the room's window is frozen; null while both are at one place. */
  own: v.nullable(OnStage),
  clock: Clock,
  /** Size of the notes in px. */
  notes: v.pipe(v.number(), v.minValue(NOTES.least), v.maxValue(NOTES.most)),
})
export type Show = v.InferOutput<typeof Show>

/** A copy that was kept; null where it is none. */
export function readShow(kept: unknown): Show | null {
  const read = v.safeParse(Show, kept)
  return read.success ? read.output : null
}

/** What a presenter can ask for: what the stage does, and what is the presenter's own affair. */
export type Deed =
  | Act
  /** The room's window stays as it is while the presenter moves on; again, the presenter is back with the room. */
  | { readonly do: 'freeze' }
  /** The room sees what the presenter has come to. */
  | { readonly do: 'thaw' }
  | { readonly do: 'clock'; readonly how: 'run' | 'stop' | 'reset' }
  | { readonly do: 'notes'; readonly by: 1 | -1 }

export const showAt = (of: string, at: number): Show => ({
  of,
  rev: 0,
  by: '',
  room: { ...CURTAIN, at },
  own: null,
  clock: { since: null, before: 0 },
  notes: NOTES.first,
})

/** How long it has run, in milliseconds. */
export const elapsed = ({ since, before }: Clock, now: number): number =>
  since === null ? before : before + Math.max(now - since, 0)

/** Whether the clock was ever started. */
export const hasBegun = ({ since, before }: Clock): boolean => since !== null || before > 0

/** Where the presenter is. */
export const ownStage = ({ own, room }: Show): StageState => own ?? room

/** Of two copies, whether the first is to stand. */
export const isNewer = (a: Show, b: Show): boolean => a.rev > b.rev || (a.rev === b.rev && a.by > b.by)

/** A show within the scenes that there are; with none known yet it is left as it is. */
export function within(show: Show, count: number): Show {
  const inside = (stage: StageState): StageState =>
    count > 0 && stage.at >= count ? { ...stage, at: count - 1 } : stage
  return { ...show, room: inside(show.room), own: show.own && inside(show.own) }
}

/** The show after what was asked for; `now` in milliseconds. */
export function showAfter(show: Show, deed: Deed, count: number, now: number): Show {
  switch (deed.do) {
    case 'freeze':
      return { ...show, own: show.own ? null : { ...show.room, cover: null, over: null } }
    case 'thaw':
      return show.own ? { ...show, room: show.own, own: null } : show
    case 'clock':
      return { ...show, clock: clockAfter(show.clock, deed.how, now) }
    case 'notes': {
      const size = show.notes + deed.by * NOTES.step
      return { ...show, notes: Math.min(Math.max(size, NOTES.least), NOTES.most) }
    }
    // These are meant for the room, frozen or not.
    case 'cover':
    case 'timer':
      return { ...show, room: stageAfter(show.room, deed, count) }
    case 'show':
      return { ...show, room: stageAfter(show.room, deed, count), own: null }
    case 'over':
      return { ...show, ...moved(show, deed, count) }
    case 'next':
    case 'back':
    case 'first':
    case 'last':
    case 'go': {
      const clock = hasBegun(show.clock) ? show.clock : clockAfter(show.clock, 'run', now)
      return { ...show, ...moved(show, deed, count), clock }
    }
  }
}

/** Whoever moves while the room is frozen moves alone. */
const moved = ({ own, room }: Show, act: Act, count: number): Pick<Show, 'own' | 'room'> =>
  own ? { room, own: stageAfter(own, act, count) } : { own, room: stageAfter(room, act, count) }

function clockAfter(clock: Clock, how: 'run' | 'stop' | 'reset', now: number): Clock {
  if (how === 'reset') return { since: clock.since === null ? null : now, before: 0 }
  if (how === 'stop') return { since: null, before: elapsed(clock, now) }
  return clock.since === null ? { since: now, before: clock.before } : clock
}
