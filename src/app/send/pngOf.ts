import type { Page } from '../../export/pictureSvg.ts'
import { makePng, standalone } from '../picture/make.ts'

/** Fine enough for paper and for a wall. */
const SCALE = 2

/** The pixels of what is laid out, in the faces of the page, as PNG. */
export async function pngOf(page: Page, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const made = await standalone(page, signal)
  const blob = await makePng(made, SCALE, { signal, onStep: () => {} })
  return new Uint8Array(await blob.arrayBuffer())
}
