import type { FactId } from '../domain/fact.ts'
import { parseFact } from '../domain/factId.ts'

/** A number of the atlas: of a fact, and which of its figures where it has several. */
export interface FigureRef {
  readonly fact: FactId
  /** As CitedFigure.what has it; null is the first. */
  readonly what: string | null
}

export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  /** `{trade:KAZ:2024#export}`: the number itself, and its source. */
  | { readonly kind: 'figure'; readonly ref: FigureRef }
  /** `[item:dlg-4 item:dlg-3]`: the sources alone. */
  | { readonly kind: 'cite'; readonly facts: readonly FactId[] }

const MARKED = /\{([^{}\s]+)\}|\[([^[\]]+)\]/g

/** The text of a scene in parts; a bracket that names no fact is a bracket. */
export function segmentsOf(text: string): Segment[] {
  const found: Segment[] = []
  let from = 0
  const say = (plain: string) => plain !== '' && found.push({ kind: 'text', text: plain })
  for (const match of text.matchAll(MARKED)) {
    const segment = match[1] === undefined ? citeOf(match[2] ?? '') : figureOf(match[1])
    if (!segment) continue
    say(text.slice(from, match.index))
    found.push(segment)
    from = match.index + match[0].length
  }
  say(text.slice(from))
  return found
}

/** `trade:KAZ:2024#export`; null where it names no fact. */
export function figureRef(text: string): FigureRef | null {
  const [fact = '', what = null] = text.split('#')
  return parseFact(fact) ? { fact: fact as FactId, what } : null
}

/** As it is written. */
export const refText = ({ fact, what }: FigureRef): string => (what === null ? fact : `${fact}#${what}`)

function figureOf(text: string): Segment | null {
  const ref = figureRef(text)
  return ref && { kind: 'figure', ref }
}

function citeOf(text: string): Segment | null {
  const facts = text.trim().split(/[\s,]+/)
  return facts.every((fact) => parseFact(fact)) ? { kind: 'cite', facts: facts as FactId[] } : null
}
