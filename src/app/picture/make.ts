import { facesIn } from '../../export/faces.ts'
import type { Picture } from '../../export/picture.ts'
import { layOut, svgDocument } from '../../export/pictureSvg.ts'
import { pause, png, type Scale, type Steps } from '../../export/png.ts'
import type { Font, Measure } from '../../export/text.ts'
import { dataAddress } from '../../load/dataAddress.ts'

/** Asked for once. */
const fonts = new Map<string, Promise<string>>()

function fontOf(file: string, signal: AbortSignal): Promise<string> {
  const known = fonts.get(file) ?? dataAddress(file, signal)
  fonts.set(file, known)
  known.catch(() => fonts.delete(file))
  return known
}

/** The faces as the page has them, which the document then has under their full names. */
const PAGE: Readonly<Record<Font['family'], string>> = { sans: 'var(--sans)', serif: 'var(--serif)' }

/** The width of a text as the browser sets it. */
function measureBy(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const root = getComputedStyle(document.documentElement)
  const family = (of: Font['family']) => root.getPropertyValue(PAGE[of].slice(4, -1)) || `${of}-serif`
  const known = new Map<string, number>()
  return (text, { family: of, size, weight }) => {
    const font = `${weight} ${size}px ${family(of)}`
    const key = `${font} ${text}`
    const width = known.get(key)
    if (width !== undefined) return width
    if (context) context.font = font
    // A letter is about half as wide as it is high.
    const measured = context ? context.measureText(text).width : (text.length * size) / 2
    known.set(key, measured)
    return measured
  }
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
  const page = layOut(picture, measureBy())
  const faces = await Promise.all(
    facesIn(page.root).map(async (face) => ({ ...face, data: await fontOf(face.file, signal) })),
  )
  await pause()
  signal.throwIfAborted()
  return { svg: svgDocument(page, faces), width: page.width, height: page.height }
}

/** The same as PNG. */
export const makePng = (made: Made, scale: Scale, steps: Steps): Promise<Blob> =>
  png(made.svg, made, scale, steps)
