import { type Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type Parts, packed, stampOf } from '../packed.ts'

/**
 * The pictures of a document, of which docx gets only a word each: it packs all at once, and would hold up the page
 * for what is packed already.
 */
export class Pictures {
  readonly #pictures: Uint8Array<ArrayBuffer>[] = []

  /** What stands for a picture until it is packed: the same for one that is there already, which is packed once. */
  standIn(png: Uint8Array<ArrayBuffer>): Uint8Array {
    const known = this.#pictures.findIndex(
      (other) => other.length === png.length && other.every((byte, i) => byte === png[i]),
    )
    return strToU8(`picture ${known < 0 ? this.#pictures.push(png) : known + 1}`)
  }

  of(standIn: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
    return this.#pictures[Number(strFromU8(standIn).replace('picture ', '')) - 1]
  }
}

const CHART = /^word\/charts\/chart\d*\.xml$/
const CATEGORIES = /<c:catAx>.*?<\/c:catAx>/gs

/** The names along a chart, for whose place docx has no word, beside what is drawn: bars below nought cover them else. */
const withNamesOutside = (xml: string) =>
  xml.replace(CATEGORIES, (axis) => axis.replace('tickLblPos val="nextTo"', 'tickLblPos val="low"'))

/** Names that docx draws by lot, numbers that it counts on from one document to the next, and the time that it is. */
const LINK = /"rId[a-z0-9_-]{21}"/g
const BOOKMARK = /(<w:bookmark(?:Start|End) [^>]*w:id=)("\d+")/g
const PICTURE = /(<wp:docPr id=)"\d+"/g
const TIME = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g

/** The parts as they are whenever they are made: counted in the order in which they come, and their time the day. */
class Settled {
  readonly #links = new Map<string, string>()
  readonly #bookmarks = new Map<string, string>()
  #pictures = 0
  readonly #made: string

  constructor(made: string) {
    this.#made = made
  }

  xml(text: string): string {
    return text
      .replace(LINK, (link) => numbered(this.#links, link, 'rIdLink'))
      .replace(BOOKMARK, (_, start: string, id: string) => start + numbered(this.#bookmarks, id, ''))
      .replace(PICTURE, (_, start: string) => `${start}"${++this.#pictures}"`)
      .replace(TIME, `$1${this.#made.slice(0, 10)}T00:00:00Z`)
  }

  /** A workbook, which is a package of its own. */
  book(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      XML.test(name) ? strToU8(this.xml(strFromU8(part))) : part,
    ])
    return zipSync(Object.fromEntries(parts), { mtime: stampOf(this.#made) })
  }
}

/** The quoted name of what is called `given`, by its place among all. */
function numbered(all: Map<string, string>, given: string, prefix: string): string {
  const known = all.get(given) ?? `"${prefix}${all.size + 1}"`
  all.set(given, known)
  return known
}

const XML = /\.(xml|rels)$/
const BOOK = /\.xlsx$/
const MEDIA = /^word\/media\//

/** A document with its true pictures; the page does what waits between pieces of it. */
export async function packedDocument(
  document: Document,
  pictures: Pictures,
  made: string,
  breathe: () => Promise<void>,
  onPart: (done: number) => void,
): Promise<Blob> {
  const parts: Parts = {}
  const settled = new Settled(made)
  for (const [name, bytes] of Object.entries(
    unzipSync(new Uint8Array(await Packer.toArrayBuffer(document))),
  )) {
    await breathe()
    if (XML.test(name)) {
      const text = settled.xml(strFromU8(bytes))
      parts[name] = CHART.test(name) ? withNamesOutside(text) : text
    } else if (BOOK.test(name)) parts[name] = settled.book(bytes)
    else parts[name] = (MEDIA.test(name) && pictures.of(bytes)) || new Uint8Array(bytes)
  }
  const bytes = await packed(parts, made, breathe, onPart)
  return new Blob([bytes], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })
}
