import { pause } from './pause.ts'
import type { Making } from './told.ts'

/** How a picture comes to be larger than CSS pixels. */
export const SCALES = [1, 2, 4] as const
export type Scale = (typeof SCALES)[number]

export interface Size {
  readonly width: number
  readonly height: number
}

/** A picture larger than this browser can draw; `works` is the largest scale that it can, null where it is none. */
export class TooLarge extends Error {
  readonly size: Size
  readonly works: Scale | null
  constructor(size: Size, works: Scale | null) {
    super(`${size.width} × ${size.height} is more than this browser can draw`)
    this.name = 'TooLarge'
    this.size = size
    this.works = works
  }
}

/** Rows that are drawn at once, device pixels: what takes longer would hold up the page. */
const BAND = 256

const at = ({ width, height }: Size, scale: number): Size => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
})

/** A canvas of that size that can be drawn on to its last pixel: browsers give one that is too large, and draw nothing. */
function canvasOf({ width, height }: Size): CanvasRenderingContext2D | null {
  try {
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) return null
    context.fillRect(width - 1, height - 1, 1, 1)
    return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255 ? context : null
  } catch {
    return null
  }
}

/** The largest scale below one that is too large. */
const largest = (size: Size, below: Scale): Scale | null =>
  SCALES.toReversed().find((scale) => {
    if (scale >= below) return false
    const context = canvasOf(at(size, scale))
    if (context) context.canvas.width = 0
    return context !== null
  }) ?? null

/** A document of SVG as PNG. Drawn in bands with pauses between them; encoded by the browser beside the page. */
export async function png(svg: string, size: Size, scale: Scale, { signal, onStep }: Making): Promise<Blob> {
  const wanted = at(size, scale)
  const context = canvasOf(wanted)
  if (!context) throw new TooLarge(wanted, largest(size, scale))
  const { canvas } = context
  try {
    await pause()
    const image = await decoded(svg, wanted)
    const bands = Math.ceil(wanted.height / BAND)
    for (let band = 0; band < bands; band++) {
      signal.throwIfAborted()
      const y = band * BAND
      const height = Math.min(BAND, wanted.height - y)
      context.save()
      context.beginPath()
      context.rect(0, y, wanted.width, height)
      context.clip()
      context.drawImage(image, 0, 0, wanted.width, wanted.height)
      context.restore()
      // Reading a pixel has the band drawn now, and not all of them with the last.
      context.getImageData(0, y, 1, 1)
      onStep((band + 1) / (bands + 1))
      await pause()
    }
    signal.throwIfAborted()
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    signal.throwIfAborted()
    if (!blob) throw new TooLarge(wanted, largest(size, scale))
    onStep(1)
    return blob
  } finally {
    // Safari keeps the memory of a canvas until it has no size.
    canvas.width = 0
  }
}

/** An image of the document. By a data: address: the page lets no other in, and a canvas drawn from it can be read. */
async function decoded(svg: string, { width, height }: Size): Promise<HTMLImageElement> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }))
  })
  await pause()
  const image = new Image(width, height)
  image.src = address
  await image.decode()
  return image
}
