import { Bookmark, EndnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Rich, ToldSource } from '../told.ts'
import { field, linked, words } from './words.ts'

const STYLE = 'EndnoteReference'
const FEW = 4
const mark = (text: string) => new TextRun({ style: STYLE, text })

/**
 * The endnotes of a brief: one for each source that is said, in the order in which they are, since it is Word that
 * numbers them. A source that is said again refers to the note that is there.
 */
export class Notes {
  readonly #sources: ReadonlyMap<number, ToldSource>
  /** The number that Word gives its note, by that of the source. */
  readonly #said = new Map<number, number>()

  constructor(sources: readonly ToldSource[]) {
    this.#sources = new Map(sources.map((source) => [source.number, source]))
  }

  /** Those that no note has been made of. */
  get unsaid(): number[] {
    return [...this.#sources.keys()].filter((number) => !this.#said.has(number))
  }

  /** The marks after what rests on these sources, from the first of the list on: Word numbers them as they come. */
  marks(sources: readonly number[]): ParagraphChild[] {
    const known = sources.filter((number) => this.#sources.has(number)).toSorted((a, b) => a - b)
    const stretches = this.#stretches(known)
    // So many that a line may have to end among them.
    const between = stretches.length > FEW ? ', ' : ','
    return stretches.flatMap((stretch, i) => [
      ...(i > 0 ? [mark(between)] : []),
      ...stretch.flatMap((number, j) => [...(j > 0 ? [mark('–')] : []), ...this.#mark(number)]),
    ])
  }

  /** Each by itself, but three and more in a row that have been said before as the first and the last of them. */
  #stretches(numbers: readonly number[]): number[][] {
    const stretches: number[][] = []
    let row: number[] = []
    const end = () => {
      const [first, last] = [row[0], row.at(-1)]
      if (row.length > 2 && first !== undefined && last !== undefined) stretches.push([first, last])
      else stretches.push(...row.map((number) => [number]))
      row = []
    }
    for (const number of numbers) {
      const said = this.#said.get(number)
      const last = row.at(-1)
      const before = last === undefined ? undefined : this.#said.get(last)
      if (said === undefined || before === undefined || said !== before + 1) end()
      row.push(number)
    }
    end()
    return stretches
  }

  #mark(number: number): ParagraphChild[] {
    const said = this.#said.get(number)
    const bookmark = `_Ref_source_${number}`
    if (said !== undefined)
      return field(`NOTEREF ${bookmark} \\f \\h`, String(said), { style: STYLE, superScript: true })
    const note = this.#said.size + 1
    this.#said.set(number, note)
    return [new Bookmark({ id: bookmark, children: [new EndnoteReferenceRun(note)] })]
  }

  /** A text with its numbers in bold, and the marks of its sources. */
  rich(text: Rich): ParagraphChild[] {
    return text.flatMap((run) => [
      ...words(run.text, run.strong ? { bold: true } : {}),
      ...this.marks(run.sources),
    ])
  }

  /** What stands in the notes, in their order: LibreOffice goes by that, and not by their ids. */
  all(): Record<string, { readonly children: readonly Paragraph[] }> {
    return Object.fromEntries(
      [...this.#said].flatMap(([number, note]) => {
        const source = this.#sources.get(number)
        return source ? [[String(note), { children: [noteOf(source)] }] as const] : []
      }),
    )
  }
}

function noteOf({ text, url, licence }: ToldSource): Paragraph {
  return new Paragraph({
    style: 'EndnoteText',
    children: [
      ...words(` ${text}${licence ? `. ${licence}` : ''}${url ? '. ' : ''}`),
      ...(url ? [linked(url, url)] : []),
    ],
  })
}
