import type { MadeFile, Making, ToldBriefing } from '../../export/told.ts'
import type { MessageKey } from '../../i18n/t.ts'
import type { Telling } from './told.ts'

/** What is given to the reader, and what is to be said with it. */
export type Written = MadeFile & { readonly says?: string }

/** A kind of file that a briefing can be sent on as; what writes it is loaded when it is asked for. */
export interface Writer {
  readonly id: string
  readonly name: MessageKey
  /** `telling` is what it is told from. */
  readonly make: (told: ToldBriefing, making: Making, telling: Telling) => Promise<Written>
}

/** All of them, in the order of the choice. */
export const WRITERS: readonly [Writer, ...Writer[]] = [
  {
    id: 'deck',
    name: 'send.deck',
    make: async (told, making) => (await import('../../export/deck/makeDeck.ts')).makeDeck(told, making),
  },
  {
    id: 'brief',
    name: 'send.brief',
    make: async (told, making) => (await import('../../export/brief/brief.ts')).makeBrief(told, making),
  },
  {
    id: 'bundle',
    name: 'send.bundle',
    make: async (...asked) => (await import('./evidence.ts')).evidenceBundle(...asked),
  },
]
