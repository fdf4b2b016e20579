import type { Scene } from '../domain/briefing.ts'

/** What a presenter can ask for, by a key, a button, a touch, or from the other window. */
export type Act =
  | { readonly do: 'next' | 'back' | 'first' | 'last' }
  /** The scene from 0; beyond the ends it is the end. */
  | { readonly do: 'go'; readonly to: number }
  /** A black or a white screen, or again what was there. */
  | { readonly do: 'cover'; readonly with: 'black' | 'white' }
  /** All scenes, or the list of keys, over the scene; again takes it away. */
  | { readonly do: 'over'; readonly what: 'grid' | 'keys' }
  | { readonly do: 'timer' }
  /** Something looked up, on the stage instead of the scene; null brings the scene back. */
  | { readonly do: 'show'; readonly sent: Scene | null }

/** What is on the stage. */
export interface StageState {
  /** From 0. */
  readonly at: number
  readonly cover: 'black' | 'white' | null
  readonly over: 'grid' | 'keys' | null
  readonly timer: boolean
  readonly sent: Scene | null
}

export const CURTAIN: StageState = { at: 0, cover: null, over: null, timer: false, sent: null }

/** The stage after an act, of a briefing of `count` scenes. */
export function stageAfter(stage: StageState, act: Act, count: number): StageState {
  const at = (to: number): StageState => ({
    ...stage,
    at: Math.min(Math.max(to, 0), Math.max(count - 1, 0)),
    cover: null,
    over: null,
    sent: null,
  })
  // Who goes on lifts the cover, or takes away what lies over the scene, and is where they were.
  const isBare = stage.cover === null && stage.sent === null
  switch (act.do) {
    case 'next':
      return at(isBare ? stage.at + 1 : stage.at)
    case 'back':
      return at(isBare ? stage.at - 1 : stage.at)
    case 'first':
      return at(0)
    case 'last':
      return at(count - 1)
    case 'go':
      return at(act.to)
    case 'cover':
      return { ...stage, cover: stage.cover === act.with ? null : act.with }
    case 'over':
      return { ...stage, over: stage.over === act.what ? null : act.what }
    case 'timer':
      return { ...stage, timer: !stage.timer }
    case 'show':
      return { ...stage, cover: null, over: null, sent: act.sent }
  }
}
