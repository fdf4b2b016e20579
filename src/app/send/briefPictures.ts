import type { BriefPicture } from '../../export/brief/scene.ts'
import { mapSvg } from '../../export/mapSvg.ts'
import type { Making, ToldBriefing } from '../../export/told.ts'
import { makePng, standalone } from '../picture/make.ts'

/** Fine enough for paper, as wide as the page. */
const SCALE = 2

/** The maps of a briefing as pictures, for what cannot hold lines and letters. By the id of the scene. */
export async function briefPictures(
  { scenes }: ToldBriefing,
  { onStep, signal }: Making,
): Promise<ReadonlyMap<string, BriefPicture>> {
  const pictures = new Map<string, BriefPicture>()
  for (const [i, { id, map }] of scenes.entries()) {
    signal.throwIfAborted()
    if (map) {
      const { width, height, says } = map
      const made = await standalone({ root: mapSvg(map, `map-${i}`), width, height }, signal)
      const blob = await makePng(made, SCALE, { signal, onStep: () => {} })
      pictures.set(id, { png: new Uint8Array(await blob.arrayBuffer()), width, height, alt: says })
    }
    onStep((i + 1) / scenes.length)
  }
  return pictures
}
