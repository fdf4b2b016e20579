import { type Briefing, MOST, type Scene } from '../domain/briefing.ts'

/** What can be set of a scene. */
export type Fields = Partial<Omit<Scene, 'id'>>

/** A place among others: after one of them, first where that is null; where it is gone, at its number. */
interface Place {
  readonly after: string | null
  readonly index: number
}

/**
 * One edit of the reader's briefings. It names scenes by their ids, so that it means the same whatever another tab has
 * done meanwhile; `from` is what must still be there for it to be made, as of one that takes another back.
 */
export type Edit =
  | { readonly do: 'add'; readonly briefing: Briefing; readonly index: number }
  | { readonly do: 'drop'; readonly id: string }
  | { readonly do: 'title'; readonly id: string; readonly to: string; readonly from?: string }
  | { readonly do: 'dataset'; readonly id: string; readonly to: string; readonly from?: string }
  | { readonly do: 'insert'; readonly id: string; readonly scene: Scene; readonly place: Place }
  | { readonly do: 'remove'; readonly id: string; readonly scene: string }
  | {
      readonly do: 'move'
      readonly id: string
      readonly scene: string
      readonly place: Place
      readonly from?: Place
    }
  | {
      readonly do: 'set'
      readonly id: string
      readonly scene: string
      readonly to: Fields
      readonly from?: Fields
    }
  | { readonly do: 'all'; readonly edits: readonly Edit[] }

export interface Edited {
  readonly list: readonly Briefing[]
  /** Takes it back, and nothing else; null where it changed nothing. */
  readonly inverse: Edit | null
}

/** The briefings after an edit. Total: what it names and is not there any more is left alone. */
export function edited(list: readonly Briefing[], edit: Edit): Edited {
  switch (edit.do) {
    case 'all':
      return all(list, edit.edits)
    case 'add':
      return add(list, edit.briefing, edit.index)
    case 'drop': {
      const index = list.findIndex((b) => b.id === edit.id)
      const gone = list[index]
      if (!gone) return { list, inverse: null }
      return { list: list.toSpliced(index, 1), inverse: { do: 'add', briefing: gone, index } }
    }
    default: {
      const index = list.findIndex((b) => b.id === edit.id)
      const before = list[index]
      const made = before && EDITS[edit.do](before, edit as never)
      return made ? { list: list.with(index, made.briefing), inverse: made.inverse } : { list, inverse: null }
    }
  }
}

function all(list: readonly Briefing[], edits: readonly Edit[]): Edited {
  const inverses: Edit[] = []
  let now = list
  for (const edit of edits) {
    const next = edited(now, edit)
    now = next.list
    if (next.inverse) inverses.unshift(next.inverse)
  }
  return { list: now, inverse: inverses.length > 0 ? { do: 'all', edits: inverses } : null }
}

/** One of the same id is replaced, and comes back when that is taken back. */
function add(list: readonly Briefing[], briefing: Briefing, index: number): Edited {
  const there = list.findIndex((b) => b.id === briefing.id)
  const before = list[there]
  if (before) {
    return { list: list.with(there, briefing), inverse: { do: 'add', briefing: before, index: there } }
  }
  return { list: list.toSpliced(index, 0, briefing), inverse: { do: 'drop', id: briefing.id } }
}

type Of<D extends Edit['do']> = Extract<Edit, { do: D }>
type Made = { readonly briefing: Briefing; readonly inverse: Edit } | null
type InOne = Exclude<Edit['do'], 'all' | 'add' | 'drop'>

/** null where an edit changes nothing. */
const EDITS: { readonly [D in InOne]: (briefing: Briefing, edit: Of<D>) => Made } = {
  title: (briefing, { id, to, from }) => {
    const { title } = briefing
    if (title === to || (from !== undefined && from !== title)) return null
    return { briefing: { ...briefing, title: to }, inverse: { do: 'title', id, to: title, from: to } }
  },
  dataset: (briefing, { id, to, from }) => {
    const { dataset } = briefing
    if (dataset === to || (from !== undefined && from !== dataset)) return null
    return { briefing: { ...briefing, dataset: to }, inverse: { do: 'dataset', id, to: dataset, from: to } }
  },
  insert: (briefing, { id, scene, place }) => {
    const { scenes } = briefing
    if (scenes.length >= MOST.scenes || scenes.some((s) => s.id === scene.id)) return null
    return {
      briefing: { ...briefing, scenes: scenes.toSpliced(indexAt(scenes, place), 0, scene) },
      inverse: { do: 'remove', id, scene: scene.id },
    }
  },
  remove: (briefing, { id, scene }) => {
    const place = placeOf(briefing.scenes, scene)
    const gone = place && briefing.scenes[place.index]
    if (!gone) return null
    return {
      briefing: { ...briefing, scenes: briefing.scenes.toSpliced(place.index, 1) },
      inverse: { do: 'insert', id, scene: gone, place },
    }
  },
  move: (briefing, { id, scene, place, from }) => {
    const before = placeOf(briefing.scenes, scene)
    const moved = before && briefing.scenes[before.index]
    // Moved on by another tab since then: that move stays.
    if (!moved || (from && from.after !== before.after && from.index !== before.index)) return null
    const others = briefing.scenes.toSpliced(before.index, 1)
    const scenes = others.toSpliced(indexAt(others, place), 0, moved)
    const now = placeOf(scenes, scene)
    if (!now || now.index === before.index) return null
    return {
      briefing: { ...briefing, scenes },
      inverse: { do: 'move', id, scene, place: before, from: now },
    }
  },
  set: (briefing, edit) => {
    const index = briefing.scenes.findIndex((s) => s.id === edit.scene)
    const before = briefing.scenes[index]
    if (!before) return null
    const { from } = edit
    const keys = (Object.keys(edit.to) as (keyof Fields)[]).filter(
      (key) => !same(before[key], edit.to[key]) && (!from || !(key in from) || same(before[key], from[key])),
    )
    if (keys.length === 0) return null
    const pick = (of: Fields): Fields => Object.fromEntries(keys.map((key) => [key, of[key]]))
    const to = pick(edit.to)
    return {
      briefing: { ...briefing, scenes: briefing.scenes.with(index, { ...before, ...to }) },
      inverse: { do: 'set', id: edit.id, scene: edit.scene, to: pick(before), from: to },
    }
  },
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function placeOf(scenes: readonly Scene[], id: string): Place | null {
  const index = scenes.findIndex((s) => s.id === id)
  return index < 0 ? null : { after: scenes[index - 1]?.id ?? null, index }
}

/** Where a scene goes among others that it is not one of. */
function indexAt(scenes: readonly Scene[], { after, index }: Place): number {
  const before = scenes.findIndex((s) => s.id === after)
  if (after !== null && before >= 0) return before + 1
  return after === null ? 0 : Math.min(index, scenes.length)
}

/** The place of a number from 0, of a scene that is moved or put there. */
export function placeAt(scenes: readonly Scene[], index: number, moved?: string): Place {
  const others = scenes.filter((s) => s.id !== moved)
  return { after: others[index - 1]?.id ?? null, index }
}

/** An edit that another of the same thing follows while it is written: taken back, both are. */
export function joined(earlier: Edit, later: Edit): Edit | null {
  if (earlier.do === 'title' && later.do === 'title' && earlier.id === later.id)
    return { ...earlier, ...(later.from !== undefined && { from: later.from }) }
  if (earlier.do !== 'set' || later.do !== 'set') return null
  if (earlier.id !== later.id || earlier.scene !== later.scene) return null
  return {
    ...earlier,
    to: { ...later.to, ...earlier.to },
    from: { ...earlier.from, ...later.from },
  }
}
