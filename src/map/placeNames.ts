import type { MapPlace } from '../domain/place.ts'
import type { NearGeoJson } from '../domain/region.ts'
import { countryName } from '../i18n/format.ts'
import { HOME_BOX, type Size, zoomOf } from './camera.ts'
import type { Arrange, MapLabels, PlainLabel, StateLabel } from './labels.ts'
import { extent, kindOf, type Measure, NUDGES, plainExtents } from './nameExtents.ts'
import { closeNames } from './placeClose.ts'
import { type Candidate, type Extent, placed, type Rect } from './placed.ts'
import { DISPUTED, isIn, type Land, type Lands, pointsInSight } from './placeInSight.ts'
import { type Spot, spotLabel, spotOffers } from './placeSpots.ts'
import { type Place, type Point, project } from './projection.ts'

export interface Around {
  readonly obstacles: readonly Rect[]
  readonly measure: Measure
  readonly lands: Lands
  readonly places: readonly MapPlace[]
  readonly near: NearGeoJson | undefined
  /** Whether the boundary view marks disputed areas, which are then named. */
  readonly hatched: boolean
  /** Where marks are at a zoom, degrees; null where none are drawn. */
  readonly marks: ((zoom: number) => readonly Point[]) | null
  /** The names that layers bring. */
  readonly spots: readonly Spot[]
}

const COUNT_BELOW = 14

/** Finds every name its place for a view of the map; names without one are hidden or left out. */
export const arranger =
  (around: Around): Arrange =>
  (labels, at, size) => {
    const home = at.unitsPerPixel === null
    const k = at.place
      ? unitsOnGlobe(at.place)
      : (at.unitsPerPixel ?? Math.max(at.box.width / size.width, at.box.height / size.height))
    const middle = [at.box.x + at.box.width / 2, at.box.y + at.box.height / 2] as const
    const toPixel = (p: Point): Point | null =>
      at.place
        ? at.place(p)
        : [(p[0] - middle[0]) / k + size.width / 2, (p[1] - middle[1]) / k + size.height / 2]
    const sight = home || at.place ? null : at.box
    const offers = (id: string, from: Point): Point[] => {
      const moves = sight && !isWithin(toPixel(from), size)
      return [from, ...(moves ? pointsInSight(around.lands, id, sight) : [])]
    }
    const globe = at.place !== null
    const plain = home ? labels.plain : [...labels.plain, ...closeNames(around, labels, k, globe)]
    return choose({ ...labels, plain }, { around, size, k, toPixel, offers, home, globe })
  }

const SIX: Point = [HOME_BOX.x + HOME_BOX.width / 2, HOME_BOX.y + HOME_BOX.height / 2]
const NEARBY = 16

/** World units a CSS pixel in the middle of the six; 1 where they are on the far side. */
function unitsOnGlobe(place: Place): number {
  const [a, b] = [place(SIX), place([SIX[0] + NEARBY, SIX[1]])]
  return a && b ? NEARBY / Math.hypot(b[0] - a[0], b[1] - a[1]) : 1
}

const isWithin = (p: Point | null, { width, height }: Size) =>
  p !== null && p[0] > 30 && p[0] < width - 30 && p[1] > 20 && p[1] < height - 20

interface Choice {
  readonly around: Around
  readonly size: Size
  /** World units a CSS pixel. */
  readonly k: number
  readonly toPixel: (p: Point) => Point | null
  readonly offers: (id: string, from: Point) => Point[]
  readonly home: boolean
  readonly globe: boolean
}

/** The order in which names choose: what the map is about, then what it lies among. */
const ORDER = [
  ...[
    'flow',
    'china',
    'capital',
    'node',
    'disputed',
    'city',
    'neighbour',
    'region',
    'enclave',
    'water',
    'river',
  ],
] as const

function choose(labels: MapLabels, choice: Choice): MapLabels {
  const { spots } = choice.around
  const wants: { rank: number; id: string; at: Point[]; extents: (readonly Extent[])[] }[] = []
  for (const label of labels.states) {
    const moved = besideMarks(label, choice)
    wants.push({ rank: -1, id: label.id, at: moved, extents: [stateExtents(label, choice)] })
    wants.push({
      rank: ORDER.indexOf('capital'),
      id: `${label.id} capital`,
      at: [label.capital.at],
      extents: sides(label, choice).map(([, reach]) => [reach]),
    })
  }
  const filled = [DISPUTED, ...labels.states.map(({ id }) => id)].map(
    (id) => choice.around.lands.get(id) ?? [],
  )
  for (const label of labels.plain) {
    const extents = plainExtents(label, choice.around.measure, choice.home)
    wants.push({
      rank: ORDER.indexOf(kindOf(label)),
      id: label.id,
      at: label.iso2 && !choice.home ? besideTheSix(label, extents[0], choice, filled) : [label.at],
      extents: extents.map((reach) => [reach]),
    })
  }
  const looks = new Map<string, readonly Pick<PlainLabel, 'look' | 'side'>[]>()
  for (const spot of spots) {
    const offers = spotOffers(spot, choice.around.measure)
    looks.set(spot.id, offers.looks)
    wants.push({
      rank: ORDER.indexOf(spot.kind),
      id: spot.id,
      at: offers.at,
      extents: offers.extents.map((reach) => [reach]),
    })
  }
  wants.sort((a, b) => a.rank - b.rank)
  const options = new Map(
    wants.map(({ id, at, extents }) => [
      id,
      at.flatMap((from) => extents.map((reach, i) => ({ from, reach, i }))),
    ]),
  )
  const candidates: Candidate<string>[] = [...options].map(([id, all]) => ({
    id,
    offers: all.map(({ from, reach }) => ({
      at: choice.toPixel(from) ?? [Number.NaN, Number.NaN],
      extents: reach,
    })),
    must:
      labels.states.some((state) => state.id === id) || spots.some((s) => s.id === id && s.kind === 'flow'),
  }))
  const chosen = placed(candidates, choice.size, choice.around.obstacles, marksOf(choice))
  const got = (id: string) => {
    const index = chosen.get(id)
    return index === undefined ? undefined : options.get(id)?.[index]
  }
  return {
    states: labels.states.map((label) => stateAt(label, got, choice)),
    plain: [...labels.plain, ...spots.map(spotLabel)].flatMap((label): PlainLabel[] => {
      const option = got(label.id)
      if (!option) return []
      const at = onMap(option.from, choice)
      if (!at) return []
      const look = looks.get(label.id)?.[option.i]
      if (look) return [{ ...onItsGround(label, option.reach, option.from, choice), at, ...look }]
      return [{ ...label, at, nudge: choice.home ? 0 : NUDGES[option.i] }]
    }),
  }
}

/** A name that reaches beyond its state is set in the ink of the open map: that of the fill would not read there. */
function onItsGround(
  label: PlainLabel,
  [reach]: readonly Extent[],
  [x, y]: Point,
  { around, k }: Choice,
): PlainLabel {
  const land = label.country === undefined ? undefined : around.lands.get(label.country)
  if (!land || !reach) return label
  const middle = y + ((reach.top + reach.bottom) / 2) * k
  const isOn = [reach.left, reach.right].every((dx) => isIn(land, [x + dx * k, middle]))
  return isOn ? label : { ...label, country: undefined }
}

type Got = (id: string) => { from: Point; i: number } | undefined

function stateAt(label: StateLabel, got: Got, choice: Choice): StateLabel {
  const [name, capital] = [got(label.id), got(`${label.id} capital`)]
  const dot = onMap(label.capital.at, choice)
  const side = capital && sides(label, choice)[capital.i]?.[0]
  return {
    ...label,
    at: (name && onMap(name.from, choice)) ?? label.at,
    hidden: !name,
    capital: {
      ...label.capital,
      at: dot ?? label.capital.at,
      ...(side && { side }),
      hidden: !capital || !dot,
    },
  }
}

/** As far as the badge of a mark reaches, CSS pixels. */
const MARK = { width: 28, height: 22 }

/** The marks that names keep clear of. */
function marksOf({ around, k, toPixel }: Choice): Rect[] {
  if (!around.marks) return []
  return around.marks(zoomOf(k)).flatMap((at) => {
    const [x, y] = toPixel(project(...at)) ?? []
    if (x === undefined || y === undefined) return []
    const [w, h] = [MARK.width / 2, MARK.height / 2]
    return [{ left: x - w, right: x + w, top: y - h, bottom: y + h }]
  })
}

/** Where the name of one of the six may stand; among marks it gives way farther, within the state. */
function besideMarks({ id, at }: StateLabel, { home, k, offers, around }: Choice): Point[] {
  const near = home ? shifted(at, k) : offers(id, at)
  if (!around.marks) return near
  const land = around.lands.get(id) ?? []
  const from = home ? at : (near[0] ?? at)
  return [
    ...near,
    ...FARTHER.map(([dx, dy]): Point => [from[0] + dx * k, from[1] + dy * k]).filter((p) => isIn(land, p)),
  ]
}

/** Where the name of a neighbour lies on none of the six and on no disputed area, which would then seem to be its own. */
function besideTheSix(
  { id, at }: PlainLabel,
  reach: Extent | undefined,
  { offers, k, size, toPixel }: Choice,
  filled: readonly Land[],
): Point[] {
  if (!reach) return offers(id, at)
  const along = [0, 0.25, 0.5, 0.75, 1].map((share) => reach.left + share * (reach.right - reach.left))
  const isBeside = ([x, y]: Point) =>
    along.every((dx) => filled.every((rings) => !isIn(rings, [x + dx * k, y])))
  const found: Point[] = []
  const inSight = offers(id, at).filter((from) => isWithin(toPixel(from), size))
  for (const from of inSight.flatMap((offer) => shifted(offer, k))) {
    // To look at all takes longer than to place all names.
    if (found.length === OFFERS) break
    if (isBeside(from)) found.push(from)
  }
  return found
}

/** Of the places that are good for the name of a neighbour. */
const OFFERS = 4

/** In the units that the names are drawn in: those of the world, or pixels on the globe. */
const onMap = (p: Point, { toPixel, globe }: Choice): Point | null => (globe ? toPixel(p) : p)

/** CSS pixels by which a name may give way: of the six at home, where each is to be named, and of a neighbour; the least first. */
const SHIFTS = [0, -6, 6, -12, 12]
  .flatMap((dy) => [0, -8, 8, -16, 16].map((dx) => [dx, dy] as const))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))

/** CSS pixels by which the name of one of the six may give way to marks; the least first. */
const FARTHER = [0, -14, 14, -28, 28, -42, 42]
  .flatMap((dy) => [0, -20, 20, -40, 40, -60, 60].map((dx) => [dx, dy] as const))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))

const shifted = ([x, y]: Point, k: number): Point[] => SHIFTS.map(([dx, dy]) => [x + dx * k, y + dy * k])

/** The name and, below it, the number. */
function stateExtents({ iso2 }: StateLabel, { around: { measure }, size: map }: Choice): Extent[] {
  const size = map.width <= 480 || map.height <= 500 ? 11.5 : 13
  // The widest that it can get: chosen, the name is set a little bolder.
  const name = extent(measure(countryName(iso2), { size, weight: 700, spacing: 0 }), size)
  return iso2 === 'IN' ? [name] : [name, extent(18, 12, COUNT_BELOW)]
}

type Side = StateLabel['capital']['side']

/** Where a capital's name may stand beside its dot, which it takes along; at home as the data say. */
function sides({ capital }: StateLabel, { around, home }: Choice): [Side, Extent][] {
  const size = 10.5
  const width = around.measure(capital.name, { size, weight: 400, spacing: 0 })
  const reach = (left: number, dy: number): Extent => ({
    left: Math.min(left - 1, -3),
    right: Math.max(left + width + 1, 3),
    top: Math.min(dy - size * 0.58, -3),
    bottom: Math.max(dy + size * 0.58, 3),
  })
  const all: Record<Side, Extent> = {
    right: reach(5, 0),
    left: reach(-5 - width, 0),
    'below-left': reach(-1 - width, 11),
  }
  const order =
    home && !around.marks ? [capital.side] : [...new Set<Side>([capital.side, 'right', 'left', 'below-left'])]
  return order.map((side) => [side, all[side]])
}
