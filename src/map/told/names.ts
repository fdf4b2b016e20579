import type { LabelSide } from '../../domain/country.ts'
import type { MapName, MapShape, XY } from '../../domain/toldMap.ts'
import { countryName, formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { StatePaint } from '../../select/mapModel.ts'
import type { Theme } from '../../theme/theme.ts'
import { fillColour } from '../gl/layers.ts'
import type { MapLabels, PlainLabel, StateLabel } from '../labels.ts'
import { kindOf, type Measure, wordsOf } from '../nameExtents.ts'
import { isIn, type Lands } from '../placeInSight.ts'
import { SPOT_GAP, SPOT_LIFT, SPOT_SIZE, SPOT_WEIGHT } from '../placeSpots.ts'
import { area, circle, isOn, stroke } from './shapes.ts'
import type { ToldSubject, ToPixel } from './subject.ts'

/** The names where the map has found them a place, and the dots of the capitals. */
export function nameMarks(
  labels: ToldSubject['labels'],
  subject: ToldSubject,
  toPixel: ToPixel,
): { shapes: MapShape[]; names: MapName[] } {
  const set = { subject, toPixel }
  const plain = labels.plain.map((label) => plainName(label, set))
  const states = labels.states.map((label) => stateMarks(label, set))
  return {
    shapes: states.flatMap(({ shapes }) => shapes),
    names: [...plain, ...states.flatMap(({ names }) => names)].filter(({ x, y }) =>
      isOn([x, y], subject.size),
    ),
  }
}

interface Set {
  readonly subject: ToldSubject
  readonly toPixel: ToPixel
}

/** Sizes in CSS pixels and weights, as MapLabels.module.css has them. */
const STYLES = {
  neighbour: { size: 10.5, weight: 400, strong: false, italic: false },
  china: { size: 12, weight: 600, strong: true, italic: false },
  water: { size: 10.5, weight: 400, strong: false, italic: true },
  region: { size: 10.5, weight: 400, strong: false, italic: false },
  enclave: { size: 10.5, weight: 400, strong: false, italic: false },
  river: { size: 10.5, weight: 400, strong: false, italic: true },
  disputed: { size: 11, weight: 500, strong: false, italic: false },
  node: { size: SPOT_SIZE.node, weight: SPOT_WEIGHT.node, strong: false, italic: false },
  city: { size: SPOT_SIZE.city, weight: SPOT_WEIGHT.city, strong: false, italic: false },
  flow: { size: SPOT_SIZE.flow, weight: SPOT_WEIGHT.flow, strong: true, italic: false },
} as const

type Style = { size: number; weight: number; strong: boolean; italic: boolean }

/** Of a size, how far the middle of a line is above the line that its letters stand on. */
const MIDDLE = 0.32
const CAPITAL = { size: 10.5, weight: 400, strong: false, italic: false }
const COUNT_BELOW = 14

function plainName(label: PlainLabel, { subject, toPixel }: Set): MapName {
  const { theme, model } = subject
  const kind = kindOf(label)
  const [x, y] = toPixel(label.at)
  const isCaps = kind === 'neighbour' || kind === 'china'
  const words = wordsOf(label)
  const text = isCaps ? words.toLocaleUpperCase() : words
  const paint = label.country === undefined ? undefined : model.states.find((s) => s.id === label.country)
  const inks = paint ? inksOn(paint, theme) : INKS[kind](theme)
  // The names of dots and flows stand on their middle, all others on their line.
  const isSpot = kind === 'node' || kind === 'city' || kind === 'flow'
  const { dx, dy, anchor } = SIDES[label.side ?? 'middle']
  const lift = isSpot ? 0 : STYLES[kind].size * MIDDLE
  return name(text, [x + dx, y + dy + (label.nudge ?? 0) - lift], anchor, STYLES[kind], inks, subject)
}

/** From a dot to its name, CSS pixels. */
const SIDES = {
  right: { dx: SPOT_GAP, dy: 0, anchor: 'start' },
  left: { dx: -SPOT_GAP, dy: 0, anchor: 'end' },
  above: { dx: 0, dy: -SPOT_LIFT, anchor: 'middle' },
  below: { dx: 0, dy: SPOT_LIFT, anchor: 'middle' },
  middle: { dx: 0, dy: 0, anchor: 'middle' },
} as const

/** The ink of a name, and that of the edge around its letters. */
interface Inks {
  readonly colour: string
  readonly halo: string | null
}

const onPaper = ({ ink, paper }: Theme): Inks => ({ colour: ink, halo: paper })
const onWater = ({ waterInk, water }: Theme): Inks => ({ colour: waterInk, halo: water })

const INKS: Readonly<Record<keyof typeof STYLES, (theme: Theme) => Inks>> = {
  neighbour: ({ landInk }) => ({ colour: landInk, halo: null }),
  china: ({ china }) => ({ colour: china, halo: null }),
  water: onWater,
  river: onWater,
  region: onPaper,
  enclave: onPaper,
  disputed: onPaper,
  node: onPaper,
  city: onPaper,
  flow: onPaper,
}

/** The ink that reads on the fill of a state, and that fill around it where a name reaches over the border. */
function inksOn({ fill }: StatePaint, theme: Theme): Inks {
  const halo = fillColour(fill, theme)
  if (fill === 'context') return { colour: theme.landInk, halo }
  if (fill === 'india') return { colour: theme.indiaInk, halo }
  return { colour: fill === 'none' ? theme.ink : (theme.classInks[fill] ?? theme.ink), halo }
}

function name(
  text: string,
  [x, y]: XY,
  anchor: MapName['anchor'],
  { size, weight, strong, italic }: Style,
  inks: Inks,
  { measure }: ToldSubject,
): MapName {
  const width = measure(text, { size, weight, spacing: 0 })
  return { text, x: round(x), y: round(y), anchor, size, ...inks, strong, italic, width: round(width) }
}

const round = (n: number) => Math.round(n * 100) / 100

/** A state's name with its count, and its capital. */
function stateMarks(label: StateLabel, set: Set): { shapes: MapShape[]; names: MapName[] } {
  const { subject, toPixel } = set
  const paint = subject.model.states.find((s) => s.id === label.id)
  if (!paint) return { shapes: [], names: [] }
  const inks = inksOn(paint, subject.theme)
  const isContext = paint.fill === 'context'
  const isSmall = subject.size.width <= 480 || subject.size.height <= 500
  const size = isContext ? STYLES.region.size : isSmall ? 11.5 : 13
  const style = { size, weight: isContext ? 400 : 600, strong: !isContext, italic: false }
  const [x, y] = toPixel(label.at)
  const own = name(countryName(label.iso2), [x, y - size * MIDDLE], 'middle', style, inks, subject)
  const counted = { size: isSmall ? 11 : 12, weight: 400, strong: false, italic: false }
  const below: XY = [x, y + COUNT_BELOW - counted.size * MIDDLE]
  const count =
    isContext || paint.role === 'india'
      ? []
      : [name(formatNumber(paint.items), below, 'middle', counted, inks, subject)]
  const capital = isContext ? { shapes: [], names: [] } : capitalMarks(label, inks, set)
  return { shapes: capital.shapes, names: [...(label.hidden ? [] : [own, ...count]), ...capital.names] }
}

const CAPITAL_SIDES = {
  right: { dx: 5, dy: 0, anchor: 'start' },
  left: { dx: -5, dy: 0, anchor: 'end' },
  'below-left': { dx: -1, dy: 11, anchor: 'end' },
} as const

function capitalMarks({ iso2, capital }: StateLabel, inks: Inks, { subject, toPixel }: Set) {
  const [x, y] = toPixel(capital.at)
  if (capital.hidden || !isOn([x, y], subject.size)) return { shapes: [], names: [] }
  const { dx, dy, anchor } = CAPITAL_SIDES[capital.side]
  const words = t('told.capital', { name: capital.name, of: countryName(iso2) })
  const edge = inks.halo === null ? null : stroke(inks.halo, 1)
  const dot = { name: capital.name, says: words, kind: 'dot' as const, lines: [circle([x, y], 2.2)] }
  return {
    shapes: area({ ...dot, fill: inks.colour, stroke: edge }, subject.size),
    names: [name(capital.name, [x + dx, y + dy], anchor, CAPITAL, inks, subject)],
  }
}

/** Of a name from its one end to the other, and as much again as keeps it off the border. */
const ALONG = Array.from({ length: 12 }, (_, i) => i / 11)
const AIR = 4

/** The labels with the names of capitals on the side on which they lie most in their own state, whose ink they have. */
export function capitalsWithin(
  labels: MapLabels,
  lands: Lands,
  measure: Measure,
  unitsPerPixel: number,
): MapLabels {
  const states = labels.states.map((label) => {
    const { capital, id } = label
    const land = lands.get(id) ?? []
    const length = measure(capital.name, { ...CAPITAL, spacing: 0 }) + AIR
    const within = (side: LabelSide) => {
      const { dx, dy, anchor } = CAPITAL_SIDES[side]
      return ALONG.filter((share) => {
        const x = dx + share * length * (anchor === 'start' ? 1 : -1)
        return isIn(land, [capital.at[0] + x * unitsPerPixel, capital.at[1] + dy * unitsPerPixel])
      }).length
    }
    const sides = [capital.side, 'right', 'left', 'below-left'] as const
    // Where two are as good, the one that the data have.
    const [best] = sides.map((side) => [side, within(side)] as const).toSorted(([, a], [, b]) => b - a)
    const [side] = best ?? sides
    return { ...label, capital: { ...capital, side } }
  })
  return { ...labels, states }
}

/** CSS pixels from one looked at to the next along a line. */
const STEP = 2

/** Whether a line runs through a name. */
export function isCrossed(
  { x, y, width, size, anchor }: MapName,
  lines: readonly (readonly XY[])[],
): boolean {
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  const isIn = ([px, py]: XY) => px > left && px < left + width && Math.abs(py - y) < size / 2
  return lines.some((line) =>
    line.some((to, i) => {
      const from = line[i - 1] ?? to
      const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP))
      return Array.from({ length: steps + 1 }, (_, at): XY => {
        const share = at / steps
        return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
      }).some(isIn)
    }),
  )
}
