import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { makeDeck } from '../../../src/export/deck/makeDeck.ts'
import type { ToldBriefing } from '../../../src/export/told.ts'
import { type Element, elementsOf } from '../../setup/wellFormed.ts'

export interface Deck {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Names of all parts. */
  readonly parts: readonly string[]
  readonly text: (part: string) => string
  readonly elements: (part: string) => readonly Element[]
  /** How many slides there are. */
  readonly slides: number
}

export const quiet = () => ({ onStep: () => {}, signal: new AbortController().signal })

/** A package opened. */
export function unpacked(bytes: Uint8Array): Pick<Deck, 'parts' | 'text' | 'elements'> {
  const files = unzipSync(bytes)
  const text = (part: string) => {
    const file = files[part]
    if (!file) throw new Error(`there is no ${part}`)
    return strFromU8(file)
  }
  return { parts: Object.keys(files), text, elements: (part) => elementsOf(text(part)) }
}

/** A briefing made into a deck, and that opened. */
export async function opened(told: ToldBriefing): Promise<Deck> {
  const { name, blob } = await makeDeck(told, quiet())
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const deck = unpacked(bytes)
  const slides = deck.parts.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part)).length
  return { name, bytes, slides, ...deck }
}

export const slideName = (number: number) => `ppt/slides/slide${number}.xml`

export const texts = (elements: readonly Element[]): string[] =>
  elements.flatMap(({ name, text }) => (name === 'a:t' ? [text] : []))

interface Related {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly outside: boolean
}

/** To what a part is related, by names of parts. */
export function relations(deck: Pick<Deck, 'elements'>, part: string): Related[] {
  const folder = posix.dirname(posix.dirname(part))
  return deck.elements(part).flatMap(({ name, attributes: a }) => {
    if (name !== 'Relationship') return []
    const outside = a.TargetMode === 'External'
    const target = a.Target ?? ''
    return [
      {
        id: a.Id ?? '',
        type: (a.Type ?? '').split('/').at(-1) ?? '',
        target: outside
          ? target
          : target.startsWith('/')
            ? target.slice(1)
            : posix.normalize(posix.join(folder, target)),
        outside,
      },
    ]
  })
}

/** The rows of a workbook's sheet. */
export function rows(bytes: Uint8Array): (string | number | null)[][] {
  const sheet = unpacked(bytes).elements('xl/worksheets/sheet1.xml')
  const found: (string | number | null)[][] = []
  let at = { row: 0, column: 0 }
  for (const { name, attributes, text } of sheet) {
    if (name === 'row') found.push([])
    if (name === 'c') {
      const [, letter = 'A', number = '1'] = /^([A-Z])(\d+)$/.exec(attributes.r ?? '') ?? []
      at = { row: Number(number) - 1, column: letter.charCodeAt(0) - 65 }
    }
    const row = found[at.row]
    if (!row || (name !== 'v' && name !== 't')) continue
    while (row.length < at.column) row.push(null)
    row[at.column] = name === 'v' ? Number(text) : text
  }
  return found
}
