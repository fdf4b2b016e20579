import type { ComponentType } from 'react'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { MadeFile, Making, ToldBriefing } from '../../export/told.ts'
import type { MessageKey } from '../../i18n/t.ts'
import { lazily } from '../../ui/lazily.ts'
import type { Known } from '../../view/view.ts'
import { briefPictures } from './briefPictures.ts'
import type { Telling } from './told.ts'

export interface PagesProps {
  readonly home: Home
  readonly known: Known
  readonly briefing: Briefing
  /** What gets the focus back. */
  readonly opener: Element | null
  readonly onClose: () => void
}

/** What is given to the reader, and what is to be said with it. */
export type Written = MadeFile & { readonly says?: string }

/** `telling` is what it is told from. */
export type Make = (told: ToldBriefing, making: Making, telling: Telling) => Promise<Written>

/** A kind of file that a briefing can be sent on as; what makes it is loaded when it is asked for. */
export type Writer = {
  readonly id: string
  readonly name: MessageKey
} & (
  | { readonly make: Make }
  /** Pages on the screen, which the browser prints. */
  | { readonly Pages: ComponentType<PagesProps> }
)

export const DECK: Writer = {
  id: 'deck',
  name: 'send.deck',
  make: async (told, making) => (await import('../../export/deck/makeDeck.ts')).makeDeck(told, making),
}

/** The part of making a brief that its pictures take. */
const DRAWN = 0.7

/** All of them, in the order of the choice. */
export const WRITERS: readonly [Writer, ...Writer[]] = [
  DECK,
  {
    id: 'brief',
    name: 'send.brief',
    make: async (told, { signal, onStep }) => {
      const { makeBrief } = await import('../../export/brief/brief.ts')
      const drawn = { signal, onStep: (done: number) => onStep(done * DRAWN) }
      const pictures = await briefPictures(told, drawn)
      return makeBrief(told, { signal, onStep: (done) => onStep(DRAWN + done * (1 - DRAWN)) }, pictures)
    },
  },
  {
    id: 'bundle',
    name: 'send.bundle',
    make: async (...asked) => (await import('./evidence.ts')).evidenceBundle(...asked),
  },
  {
    id: 'onefile',
    name: 'send.onefile',
    make: async (_, making, { briefing, made }) =>
      (await import('../onefile/make.ts')).saveOneFile({ ...making, briefing, made }),
  },
  { id: 'handout', name: 'handout.open', Pages: lazily(() => import('./Handout.tsx')) },
]
