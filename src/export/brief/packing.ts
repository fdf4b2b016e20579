import { type Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { type Parts, packed } from '../packed.ts'

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

const MEDIA = /^word\/media\//

/** A document with its true pictures; the page does what waits between pieces of it. */
export async function packedDocument(
  document: Document,
  pictures: Pictures,
  made: string,
  breathe: () => Promise<void>,
  onPart: (done: number) => void,
): Promise<Blob> {
  const parts: Parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document))) as Parts
  await breathe()
  for (const [name, bytes] of Object.entries(parts)) {
    const picture = MEDIA.test(name) && typeof bytes !== 'string' ? pictures.of(bytes) : undefined
    if (picture) parts[name] = picture
    if (CHART.test(name) && typeof bytes !== 'string') parts[name] = withNamesOutside(strFromU8(bytes))
  }
  const bytes = await packed(parts, made, breathe, onPart)
  return new Blob([bytes], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })
}
