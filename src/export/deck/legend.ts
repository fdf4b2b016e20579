import { t } from '../../i18n/t.ts'
import { LIGHT } from '../../theme/theme.ts'
import type { MapKey, ToldMap } from '../told.ts'
import { filling, group, line, preset, shape } from './map.ts'
import { linesOf } from './measure.ts'
import { type Box, GAP, SIZES } from './page.ts'
import { label, run } from './text.ts'
import { colour, type Element, el, type Ids, named, solid } from './xml.ts'

const SIZE = SIZES.legend
/** What is bold is so much wider. */
const WIDER = 1.1
const LINE = (SIZE * 1.25) / 72
const SAMPLE = { w: 0.24, h: 0.13, gap: 0.09 }
const ROW_GAP = 0.03
const GROUP_GAP = 0.09

/** So wide a column of a legend is at least, inches, and so many there are at most. */
const COLUMN = 1.6
const MOST = 4

interface Placed {
  readonly text: string
  /** A title has no sample, and so has a row that says it by a letter. */
  readonly key: MapKey | null
  readonly strong: boolean
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A legend, from its top left. */
export interface LegendPlan {
  readonly w: number
  readonly h: number
  readonly entries: readonly Placed[]
}

/** Where the rows of a legend are in so much width: no group is torn, and columns are about as long as each other. */
export function legendPlan(legend: ToldMap['legend'], width: number): LegendPlan {
  const count = Math.max(1, Math.min(MOST, legend.length, Math.floor((width + GAP) / (COLUMN + GAP))))
  const w = (width - GAP * (count - 1)) / count
  const groups = legend.map((of) => rowsOf(of, w))
  const whole = groups.reduce((sum, { h }) => sum + h + GROUP_GAP, 0)
  const entries: Placed[] = []
  let [column, y, most] = [0, 0, 0]
  for (const { rows, h } of groups) {
    if (y > 0 && column + 1 < count && y + h / 2 > whole / count) [column, y] = [column + 1, 0]
    entries.push(...rows.map((row) => ({ ...row, x: row.x + column * (w + GAP), y: row.y + y })))
    most = Math.max(most, y + h)
    y += h + GROUP_GAP
  }
  return { w: width, h: most, entries }
}

function rowsOf({ title, rows }: ToldMap['legend'][number], w: number): { rows: Placed[]; h: number } {
  const placed: Placed[] = []
  let y = 0
  const put = (text: string, key: MapKey | null, strong = false) => {
    const left = key ? SAMPLE.w + SAMPLE.gap : 0
    const h = linesOf(text, ((w - left) * 72) / (strong ? WIDER : 1), { size: SIZE }) * LINE
    placed.push({ text, key, strong, x: 0, y, w, h })
    y += h + ROW_GAP
  }
  if (title !== '') put(title, null, true)
  for (const key of rows) put(key.text, isSeen(key) ? key : null)
  return { rows: placed, h: y }
}

const isSeen = ({ fill, hatch, stroke }: MapKey) => fill !== null || hatch !== null || stroke !== null

function sample(id: Ids, key: MapKey, { x, y }: Placed): Element {
  const middle = y + LINE / 2
  const own = named(id, t('deck.sample', { of: key.text }), '')
  const px = 1 / 96
  if (key.shape === 'line') {
    const box = { x, y: middle, w: SAMPLE.w, h: 0 }
    return shape(own, preset('line'), box, [line(key.stroke, px)])
  }
  const looks = [
    filling(key, LIGHT.land),
    key.stroke ? line(key.stroke, px) : el('a:ln', { w: 6350 }, [solid(colour(LIGHT.border))]),
  ]
  return key.shape === 'dot'
    ? shape(own, preset('ellipse'), { x: x + 0.06, y: middle - 0.06, w: 0.12, h: 0.12 }, looks)
    : shape(own, preset('rect'), { x, y: middle - SAMPLE.h / 2, w: SAMPLE.w, h: SAMPLE.h }, looks)
}

/** What the colours, lines and marks of a map stand for: samples and words that can be edited. */
export function legendGroup(id: Ids, plan: LegendPlan, box: Box): Element {
  const own = named(id, t('deck.legend'), t('deck.legend-says'))
  const children = plan.entries.flatMap((entry) => {
    const at = { ...entry, x: box.x + entry.x, y: box.y + entry.y }
    const left = entry.key ? SAMPLE.w + SAMPLE.gap : 0
    const text = label(id, {
      name: t('deck.name', { name: entry.text }),
      box: { x: at.x + left, y: at.y, w: entry.w - left, h: entry.h },
      paragraphs: [run(entry.text, { size: SIZE, strong: entry.strong, colour: LIGHT.ink })],
    })
    return entry.key ? [sample(id, entry.key, at), text] : [text]
  })
  return group(own, { ...box, w: plan.w, h: plan.h }, children)
}
