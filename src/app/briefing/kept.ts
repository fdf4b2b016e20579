import { createStore, get, type UseStore, update } from 'idb-keyval'
import { type BriefingFault, checked, faultOf } from '../../briefing/file.ts'
import type { Briefing } from '../../domain/briefing.ts'

/** Where a reader's briefings are kept; each way rejects where the browser refuses. */
export interface Keeping {
  read(): Promise<readonly Briefing[]>
  /** Changes the newest there is, with no other tab in between, and tells the other tabs. */
  change(how: (now: readonly Briefing[]) => readonly Briefing[]): Promise<readonly Briefing[]>
  /** Why a briefing could not be read again; null where it can. */
  check(briefing: Briefing): Promise<BriefingFault | null>
  /** Another tab has changed them. */
  watch(heard: () => void): void
}

const KEY = 'briefings'
const CHANGED = 'samvad-briefings'

let store: UseStore | undefined
// Opened when it is needed: where storage is refused, asking for it throws.
const opened = () => {
  store ??= createStore('samvad-briefings', 'briefings')
  return store
}

let channel: BroadcastChannel | null | undefined
function tabs(): BroadcastChannel | null {
  channel ??= typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANGED)
  return channel
}

/** In this browser and nowhere else. */
export const IN_BROWSER: Keeping = {
  read: async () => sorted(await get<unknown>(KEY, opened())).briefings,
  change: async (how) => {
    let now: readonly Briefing[] = []
    await update<unknown>(
      KEY,
      (kept) => {
        const { briefings, others } = sorted(kept)
        now = how(briefings)
        return [...now, ...others]
      },
      opened(),
    )
    tabs()?.postMessage(CHANGED)
    return now
  },
  check: async (briefing) => faultOf(briefing),
  watch: (heard) => {
    tabs()?.addEventListener('message', heard)
    // A tab that slept may not have been told.
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && heard())
  },
}

/** What cannot be read, as of a later release, stays where it is. */
function sorted(kept: unknown): { briefings: Briefing[]; others: unknown[] } {
  const [briefings, others]: [Briefing[], unknown[]] = [[], []]
  for (const raw of Array.isArray(kept) ? kept : []) {
    try {
      briefings.push(checked(raw))
    } catch {
      others.push(raw)
    }
  }
  return { briefings, others }
}
