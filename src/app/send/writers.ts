import type { MadeFile, Making, ToldBriefing } from '../../export/told.ts'
import type { MessageKey } from '../../i18n/t.ts'
import { briefPictures } from './briefPictures.ts'

/** A kind of file that a briefing can be sent on as; what writes it is loaded when it is asked for. */
export interface Writer {
  readonly id: string
  readonly name: MessageKey
  readonly make: (told: ToldBriefing, making: Making) => Promise<MadeFile>
}

/** The part of making a brief that its pictures take. */
const DRAWN = 0.7

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
    make: async (told, { signal, onStep }) => {
      const { makeBrief } = await import('../../export/brief/brief.ts')
      const drawn = { signal, onStep: (done: number) => onStep(done * DRAWN) }
      const pictures = await briefPictures(told, drawn)
      return makeBrief(told, { signal, onStep: (done) => onStep(DRAWN + done * (1 - DRAWN)) }, pictures)
    },
  },
]
