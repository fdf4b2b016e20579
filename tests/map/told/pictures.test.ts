import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Briefings } from '../../../src/domain/briefing.ts'
import { home, textOf } from '../../setup/compiled.ts'
import { toldScene } from '../../setup/toldMaps.ts'
import { toldSvg } from '../../setup/toldSvg.ts'
import { elementsOf } from '../../setup/wellFormed.ts'

/** `TOLD=folder npx vitest run --project unit tests/map/told/pictures.test.ts` leaves them there to be looked at. */
const FOLDER = process.env.TOLD

const SIZES = { map: { width: 640, height: 520 }, title: { width: 420, height: 383 } } as const

const { briefings } = JSON.parse(textOf('briefings.json')) as Briefings
const scenes = briefings.flatMap((briefing) =>
  briefing.scenes.flatMap(({ id, view, show }) =>
    show.as === 'chart' ? [] : [{ name: `${briefing.id}-${id}`, address: view, size: SIZES[show.as] }],
  ),
)
const views = home.boundaries.flatMap(({ id }) => [
  { name: `view-${id}`, address: `?boundary=${id}`, size: SIZES.map },
  { name: `view-${id}-close`, address: `?boundary=${id}&map=5.6/34/77`, size: SIZES.map },
])
const others = [
  { name: 'flows', address: '?layer=flows', size: SIZES.map },
  { name: 'compared', address: '?country=KAZ&compare=UZB&layer=sites,corridors,cities', size: SIZES.map },
  { name: 'wide', address: '', size: { width: 1200, height: 500 } },
]

describe('a told map', () => {
  it.each([...scenes, ...views, ...others])('can be drawn from nothing else: $name', (picture) => {
    const map = toldScene(picture.address, picture.size)
    const svg = toldSvg(map)
    expect(elementsOf(svg).filter(({ name }) => name === 'title')).toHaveLength(map.shapes.length)
    if (FOLDER === undefined) return
    mkdirSync(FOLDER, { recursive: true })
    const file = `${FOLDER}/${picture.name}`
    writeFileSync(`${file}.svg`, svg)
    execFileSync('rsvg-convert', ['-z', '1.6', '-o', `${file}.png`, `${file}.svg`])
  })
})
