import { type Edit, edited, joined } from '../../briefing/edit.ts'
import type { BriefingFault } from '../../briefing/file.ts'
import type { Briefing } from '../../domain/briefing.ts'
import type { Keeping } from './kept.ts'

/** A reader's briefings as this tab has them. */
export interface Desk {
  readonly briefings: readonly Briefing[]
  /** Whether they have been read, or cannot be. */
  readonly ready: boolean
  /** Whether this machine keeps them; undefined until that is known. */
  readonly kept: boolean | undefined
  /** Why the last edit was not made; null where it was. */
  readonly fault: BriefingFault | null
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** Before anything is read. */
export const EMPTY: Desk = {
  ...{ briefings: [], ready: false, kept: undefined, fault: null },
  ...{ canUndo: false, canRedo: false },
}

/** Edits that are written in one go are taken back in one go. */
interface Back {
  readonly edit: Edit
  readonly go: string | null
}

interface Pending {
  readonly edit: Edit
}

type Listing = readonly Briefing[]

const after = (list: Listing, edits: readonly Pending[]) =>
  edits.reduce((now, { edit }) => edited(now, edit).list, list)

/** With what takes an edit back; what was written in one go is taken back in one go. */
function pushed(list: readonly Back[], inverse: Edit | null, go: string | null): readonly Back[] {
  if (!inverse) return list
  const last = list.at(-1)
  const both = go !== null && last?.go === go ? joined(last.edit, inverse) : null
  return both ? [...list.slice(0, -1), { edit: both, go }] : [...list, { edit: inverse, go }]
}

/**
 * Edits are seen at once and written one after the other, each to what is the newest by then; what could not be
 * written stays in this tab, and is tried again with the next. What could not be read back is not made at all.
 */
export class DeskOf {
  readonly #keeping: Keeping
  /** As this tab last knew what the machine has. */
  #stored: Listing = []
  #pending: readonly Pending[] = []
  #backs: Readonly<Record<'undo' | 'redo', readonly Back[]>> = { undo: [], redo: [] }
  #ready = false
  /** Whether the last reading failed, and whether the last writing did: each may work where the other does not. */
  #refused: Readonly<Record<'read' | 'write', boolean>> = { read: false, write: false }
  #fault: BriefingFault | null = null
  #queue: Promise<unknown> = Promise.resolve()
  #loading: Promise<void> | undefined
  readonly #listeners = new Set<() => void>()
  #desk: Desk = EMPTY

  constructor(keeping: Keeping) {
    this.#keeping = keeping
  }

  readonly now = (): Desk => this.#desk

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Reads them once, and again when another tab has written. */
  load(): Promise<void> {
    this.#loading ??= this.#inTurn(this.#read).then(() =>
      this.#keeping.watch(() => void this.#inTurn(this.#read)),
    )
    return this.#loading
  }

  /** Makes an edit; `go` names what is written in one go. Gives what takes it back. */
  edit(edit: Edit, go: string | null = null): Promise<Edit | null> {
    const mine = this.#make(edit)
    return this.#inTurn(async () => {
      const inverse = await this.#write(mine)
      const undo = pushed(this.#backs.undo, inverse, go)
      this.#backs = { undo, redo: inverse ? [] : this.#backs.redo }
      this.#publish()
      return inverse
    })
  }

  readonly undo = () => this.#back('undo', 'redo')
  readonly redo = () => this.#back('redo', 'undo')

  /** Takes back the last that still has an effect. */
  #back(from: 'undo' | 'redo', to: 'undo' | 'redo'): Promise<void> {
    return this.#inTurn(async () => {
      for (let last = this.#backs[from].at(-1); last; last = this.#backs[from].at(-1)) {
        const inverse = await this.#write(this.#make(last.edit))
        const rest = this.#backs[from].slice(0, -1)
        this.#backs = { ...this.#backs, [from]: rest, [to]: pushed(this.#backs[to], inverse, null) }
        if (inverse) break
      }
      this.#publish()
    })
  }

  #make(edit: Edit): Pending {
    const mine = { edit }
    this.#pending = [...this.#pending, mine]
    this.#publish()
    return mine
  }

  readonly #read = async () => {
    try {
      this.#stored = await this.#keeping.read()
      this.#refused = { ...this.#refused, read: false }
    } catch {
      this.#refused = { ...this.#refused, read: true }
    }
    this.#ready = true
    this.#publish()
  }

  /** What takes it back; null where it changed nothing. */
  async #write(mine: Pending): Promise<Edit | null> {
    const earlier = this.#pending.slice(0, this.#pending.indexOf(mine))
    this.#fault = await this.#faultOf(mine, earlier)
    if (this.#fault) {
      this.#pending = this.#pending.filter((p) => p !== mine)
      return null
    }
    let inverse: Edit | null = null
    const how = (now: Listing) => {
      const made = edited(after(now, earlier), mine.edit)
      inverse = made.inverse
      return made.list
    }
    try {
      this.#stored = await this.#keeping.change(how)
      this.#pending = this.#pending.filter((p) => p !== mine && !earlier.includes(p))
      this.#refused = { read: false, write: false }
    } catch {
      how(this.#stored)
      this.#refused = { ...this.#refused, write: true }
    }
    return inverse
  }

  /** Why a briefing could not be read back after an edit. */
  async #faultOf({ edit }: Pending, earlier: readonly Pending[]): Promise<BriefingFault | null> {
    const before = after(this.#stored, earlier)
    for (const briefing of edited(before, edit).list) {
      const fault = before.includes(briefing) ? null : await this.#keeping.check(briefing)
      if (fault) return fault
    }
    return null
  }

  /** One after the other. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work)
    this.#queue = done.catch(() => undefined)
    return done
  }

  #publish() {
    this.#desk = {
      briefings: after(this.#stored, this.#pending),
      ready: this.#ready,
      kept: this.#ready ? !this.#refused.read && !this.#refused.write : undefined,
      fault: this.#fault,
      canUndo: this.#backs.undo.length > 0,
      canRedo: this.#backs.redo.length > 0,
    }
    for (const listener of this.#listeners) listener()
  }
}
