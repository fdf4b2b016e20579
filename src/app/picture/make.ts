import { facesIn } from '../../export/faces.ts'
import { pause } from '../../export/pause.ts'
import type { Picture } from '../../export/picture.ts'
import { layOut, type Page, svgDocument } from '../../export/pictureSvg.ts'
import { png, type Scale } from '../../export/png.ts'
import type { Font, Measure } from '../../export/text.ts'
import type { Making } from '../../export/told.ts'
import { dataAddress } from '../../load/dataAddress.ts'
import { canvasMeasure } from '../../map/placement.ts'

/** Asked for once. */
const fonts = new Map<string, Promise<string>>()

function fontOf(file: string, signal: AbortSignal): Promise<string> {
  const known = fonts.get(file) ?? dataAddress(file, signal)
  fonts.set(file, known)
  known.catch(() => fonts.delete(file))
  return known
}

/** The faces as the page has them, which the document then has under their full names. */
const PAGE: Readonly<Record<Font['family'], string>> = { sans: '--sans', serif: '--serif' }

/** The width of a text as the browser sets it. */
export function measureBy(): Measure {
  const root = getComputedStyle(document.documentElement)
  const by = (of: Font['family']) => canvasMeasure(root.getPropertyValue(PAGE[of]) || `${of}-serif`)
  const measures = { sans: by('sans'), serif: by('serif') }
  return (text, { family, size, weight }) =>
    // A letter is about half as wide as it is high.
    measures[family]?.(text, { size, weight, spacing: 0 }) ?? (text.length * size) / 2
}

export interface Made {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** The picture as a document that stands by itself. */
export async function makeSvg(picture: Picture, signal: AbortSignal): Promise<Made> {
  await document.fonts.ready
  await pause()
  return standalone(layOut(picture, measureBy()), signal)
}

/** What is laid out, with the faces that are in it. */
export async function standalone(page: Page, signal: AbortSignal): Promise<Made> {
  const faces = await Promise.all(
    facesIn(page.root).map(async (face) => ({ ...face, data: await fontOf(face.file, signal) })),
  )
  await pause()
  signal.throwIfAborted()
  return { svg: svgDocument(page, faces), width: page.width, height: page.height }
}

/** The same as PNG. */
export const makePng = (made: Made, scale: Scale, steps: Making): Promise<Blob> =>
  png(made.svg, made, scale, steps)
