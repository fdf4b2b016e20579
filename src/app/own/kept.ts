import { createStore, del, get, set, type UseStore } from 'idb-keyval'
import type { OwnData } from '../../domain/own.ts'
import type { Corrections } from '../../own/countries.ts'

/** What is kept of a reader's own data, in the browser and nowhere else. */
export interface Kept {
  /** Another is of another release, and is not read. */
  readonly form: typeof FORM
  readonly data: OwnData
  readonly corrections: Corrections
  readonly column: number | null
}
export const FORM = 1
const KEY = 'own'

let store: UseStore | undefined
// Opened when it is needed: where storage is refused, asking for it throws.
const opened = () => {
  store ??= createStore('samvad-atlas', 'own')
  return store
}

/** null where nothing is kept, or nothing may be. */
export async function restore(): Promise<Kept | null> {
  try {
    const kept = await get<Kept>(KEY, opened())
    return kept?.form === FORM ? kept : null
  } catch {
    return null
  }
}

/** Whether it is kept; a private window may refuse. */
export async function keep(kept: Kept): Promise<boolean> {
  try {
    await set(KEY, kept, opened())
    return true
  } catch {
    return false
  }
}

export async function forget(): Promise<void> {
  try {
    await del(KEY, opened())
  } catch {
    // What was refused is not there.
  }
}
