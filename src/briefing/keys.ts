import type { Act, StageState } from './acts.ts'

/** As a KeyboardEvent has it. */
export interface Key {
  readonly key: string
  /** Which key of the keyboard it is, whatever is printed on it. */
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** What a key asks for: an act, a digit of a number that is typed, or nothing but that the browser leaves it alone. */
export type Asked =
  | Act
  | { readonly do: 'leave' | 'nothing' }
  | { readonly do: 'type'; readonly typed: string }

/** What a line of the list of keys says. */
export type KeyUse =
  | 'start'
  | 'here'
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'go'
  | 'black'
  | 'white'
  | 'grid'
  | 'timer'
  | 'cockpit'
  | 'keys'
  | 'escape'

interface KeyLine {
  readonly use: KeyUse
  /** As KeyboardEvent.key has them, letters small. */
  readonly keys: readonly string[]
  readonly act: Act | null
}

/** Every key of the stage, and those that lead to it: those that are listed are those that act. */
export const KEYS: readonly KeyLine[] = [
  // Which the panel hears, where a presentation begins.
  { use: 'start', keys: ['p', 'F5'], act: null },
  { use: 'here', keys: ['Shift F5'], act: null },
  { use: 'next', keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown'], act: { do: 'next' } },
  { use: 'back', keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'], act: { do: 'back' } },
  { use: 'first', keys: ['Home'], act: { do: 'first' } },
  { use: 'last', keys: ['End'], act: { do: 'last' } },
  { use: 'go', keys: ['0–9', 'Enter'], act: null },
  { use: 'black', keys: ['b', '.'], act: { do: 'cover', with: 'black' } },
  { use: 'white', keys: ['w'], act: { do: 'cover', with: 'white' } },
  { use: 'grid', keys: ['g'], act: { do: 'over', what: 'grid' } },
  { use: 'timer', keys: ['t'], act: { do: 'timer' } },
  // Which the window hears that has the stage, and opens another.
  { use: 'cockpit', keys: ['c'], act: null },
  { use: 'keys', keys: ['?'], act: { do: 'over', what: 'keys' } },
  { use: 'escape', keys: ['Escape'], act: null },
]

const ACTS = new Map(KEYS.flatMap(({ keys, act }) => (act ? keys.map((key) => [key, act] as const) : [])))

/** No briefing has more scenes than three digits tell apart. */
const MOST_DIGITS = 3

/** What a key of the stage asks for, after the digits `typed` before it; null where it is none of its keys. */
export function askedBy(event: Key, typed: string, stage: StageState): Asked | null {
  // Another program's, or the browser's.
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  const key = nameOf(event)
  if (/^\d$/.test(key)) return { do: 'type', typed: `${typed}${key}`.slice(-MOST_DIGITS) }
  if (key === 'Enter') return typed === '' ? null : { do: 'go', to: Number(typed) - 1 }
  if (key === 'Escape') return typed === '' ? closing(stage) : { do: 'type', typed: '' }
  // It would load the page anew in front of the room.
  if (key === 'F5') return { do: 'nothing' }
  return ACTS.get(key) ?? null
}

/** What lies over the scene is taken away first. */
function closing({ over, cover, sent }: StageState): Asked {
  if (over) return { do: 'over', what: over }
  if (cover) return { do: 'cover', with: cover }
  return sent ? { do: 'show', sent: null } : { do: 'leave' }
}

/** Signs that are found by their place on a keyboard that has other letters. */
const PLACES: Readonly<Record<string, string>> = { Period: '.', NumpadDecimal: '.', Equal: '=' }

/** The key by its Latin letter, small, also where the keyboard writes Cyrillic or Devanagari. */
export function nameOf({ key, code, shiftKey }: Pick<Key, 'key' | 'code' | 'shiftKey'>): string {
  if (key.length > 1 || /^[\x20-\x7e]$/.test(key)) return key.length === 1 ? key.toLowerCase() : key
  const place = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code)
  if (place) return (place[1] ?? place[2] ?? '').toLowerCase()
  if (code === 'Slash') return shiftKey ? '?' : '/'
  return PLACES[code] ?? key
}
