import { axisSvg } from '../../export/axisSvg.ts'
import type { BriefPicture } from '../../export/brief/scene.ts'
import { mapSvg } from '../../export/mapSvg.ts'
import { node } from '../../export/picture.ts'
import type { Page } from '../../export/pictureSvg.ts'
import { FAMILIES } from '../../export/text.ts'
import type { Making, ToldBriefing, ToldChart, ToldMap } from '../../export/told.ts'
import { LIGHT } from '../../theme/theme.ts'
import { measureBy } from '../picture/make.ts'
import { pngOf } from './pngOf.ts'

/** The maps and axes of events of a briefing as pictures, for what cannot hold lines and letters. By the id of the scene. */
export async function briefPictures(
  { scenes }: ToldBriefing,
  { onStep, signal }: Making,
): Promise<ReadonlyMap<string, BriefPicture>> {
  const pictures = new Map<string, BriefPicture>()
  for (const [i, { id, map, chart }] of scenes.entries()) {
    signal.throwIfAborted()
    const drawn = map ? drawnMap(map, `map-${i}`) : chart && drawnAxis(chart)
    if (drawn) {
      const { page, alt } = drawn
      const png = await pngOf(page, signal)
      pictures.set(id, { png, width: page.width, height: page.height, alt })
    }
    onStep((i + 1) / scenes.length)
  }
  return pictures
}

interface Drawn {
  readonly page: Page
  readonly alt: string
}

const drawnMap = (map: ToldMap, id: string): Drawn => ({
  page: { root: mapSvg(map, id), width: map.width, height: map.height },
  alt: map.says,
})

/** An axis with the events that the scene tells of. */
function drawnAxis({ title, told, drawn }: ToldChart): Drawn | null {
  if (drawn.as !== 'axis' || told.length === 0) return null
  const { axis } = drawn
  const { nodes, width, height } = axisSvg(axis, told, { measure: measureBy(), page: LIGHT.raised })
  const says = told.flatMap((row) => axis.events[row] ?? []).map(({ date, title }) => `${date}: ${title}`)
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FAMILIES.sans,
  }
  const ground = node('rect', { width, height, fill: LIGHT.raised })
  return {
    page: { root: node('svg', frame, [ground, ...nodes]), width, height },
    alt: [title, ...says].join('. '),
  }
}
