import type { ComponentType } from 'react'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { MadeFile, Making, ToldBriefing } from '../../export/told.ts'
import type { MessageKey } from '../../i18n/t.ts'
import { lazily } from '../../ui/lazily.ts'
import type { Known } from '../../view/view.ts'
import { briefPictures } from './briefPictures.ts'
import { type Telling, toldBriefing } from './told.ts'

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

/** What a file is made of. */
export interface Sent {
  readonly briefing: Briefing
  /** The day on which it is made, as ISO 8601. */
  readonly made: string
  /** All that it is told from, charts and maps too: it takes a while, and not every file needs it. */
  readonly gather: (making: Making) => Promise<Telling>
}

export type Make = (sent: Sent, making: Making) => Promise<Written>

/** A kind of file that a briefing can be sent on as; what makes it is loaded when it is asked for. */
export type Writer = {
  readonly id: string
  readonly name: MessageKey
  /** What it is good for. */
  readonly note: MessageKey
} & (
  | { readonly make: Make }
  /** Pages on the screen, which the browser prints. */
  | { readonly Pages: ComponentType<PagesProps> }
)

/** How far a part of the work is, as the whole of it has come: the part begins and ends there. */
const within = ({ signal, onStep }: Making, from: number, to: number): Making => ({
  signal,
  onStep: (done) => onStep(from + done * (to - from)),
})

/** The part of making a file that telling takes. */
const TOLD = 0.5

/** Makes a file of the briefing as it is told; `telling` is what it is told from. */
export const ofTold =
  (make: (told: ToldBriefing, making: Making, telling: Telling) => Promise<Written>): Make =>
  async ({ gather }, making) => {
    const telling = await gather(within(making, 0, TOLD))
    return make(toldBriefing(telling), within(making, TOLD, 1), telling)
  }

export const DECK: Writer = {
  id: 'deck',
  name: 'send.deck',
  note: 'send.deck-note',
  make: ofTold(async (told, making) =>
    (await import('../../export/deck/makeDeck.ts')).makeDeck(told, making),
  ),
}

/** The part of making a brief that its pictures take. */
const DRAWN = 0.7

/** All of them, in the order of the choice. */
export const WRITERS: readonly [Writer, ...Writer[]] = [
  DECK,
  {
    id: 'brief',
    name: 'send.brief',
    note: 'send.brief-note',
    make: ofTold(async (told, making) => {
      const { makeBrief } = await import('../../export/brief/brief.ts')
      const pictures = await briefPictures(told, within(making, 0, DRAWN))
      return makeBrief(told, within(making, DRAWN, 1), pictures)
    }),
  },
  {
    id: 'bundle',
    name: 'send.bundle',
    note: 'send.bundle-note',
    make: ofTold(async (...asked) => (await import('./evidence.ts')).evidenceBundle(...asked)),
  },
  {
    id: 'onefile',
    name: 'send.onefile',
    note: 'send.onefile-note',
    // The atlas in it tells it anew: it is made at once, and also where a chart does not come.
    make: async ({ briefing, made }, making) =>
      (await import('../onefile/make.ts')).saveOneFile({ ...making, briefing, made }),
  },
  {
    id: 'handout',
    name: 'handout.open',
    note: 'send.handout-note',
    Pages: lazily(() => import('./Handout.tsx')),
  },
]
