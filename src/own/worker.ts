import { type OwnData, type OwnNote, type OwnState, Refusal } from '../domain/own.ts'
import { read } from './read.ts'

/** What the page asks, and what it is told. */
export interface Ask {
  readonly name: string
  readonly bytes: ArrayBuffer
  readonly states: readonly OwnState[]
}
export type Answer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'read'; readonly data: OwnData }
  | { readonly kind: 'refused'; readonly refusal: OwnNote }

/** Reads beside the page, which goes on meanwhile. */
addEventListener('message', ({ data: ask }: MessageEvent<Ask>) => {
  const tell = (answer: Answer, transfer: Transferable[] = []) => postMessage(answer, { transfer })
  try {
    const data = read(ask.name, new Uint8Array(ask.bytes), ask.states, (share) =>
      tell({ kind: 'progress', share }),
    )
    const { geometry: g, cells, lines } = data
    const numbers = [cells.ends, lines, ...(g ? [g.rowEnds, g.partKinds, g.partEnds, g.at] : [])]
    tell(
      { kind: 'read', data },
      numbers.map(({ buffer }) => buffer),
    )
  } catch (error) {
    tell({ kind: 'refused', refusal: refusalOf(error) })
  }
})

function refusalOf(error: unknown): OwnNote {
  if (error instanceof Refusal) return { code: error.code, values: error.values }
  return { code: 'failed', values: { reason: error instanceof Error ? error.message : String(error) } }
}
