import { EVENT_KINDS, type EventKind, type TimelineEvent } from '../../domain/timeline.ts'

/** A mark of the picture; lengths are in CSS pixels. */
export interface MarkAt {
  readonly event: TimelineEvent
  readonly x: number
  readonly y: number
  /** Of what lasts: where it ends; `open` where no end is known, and it is drawn to the day of the data. */
  readonly span: { readonly x: number; readonly open: boolean } | null
  /** On which side there is room for its title; null where there is none. */
  readonly label: 'left' | 'right' | null
}

export interface Lane {
  readonly kind: EventKind
  readonly y: number
  readonly height: number
  readonly count: number
}

interface Year {
  readonly year: number
  readonly x: number
  readonly width: number
  /** Where it is wide enough for one. */
  readonly label: string | null
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly lanes: readonly Lane[]
  readonly years: readonly Year[]
  readonly marks: readonly MarkAt[]
  /** The day of the data. */
  readonly today: number
}

/** The place that a picture has; lengths are in CSS pixels. */
export interface Place {
  readonly width: number
  /** Where the years begin. */
  readonly left: number
  /** Of a lane, before its first row. */
  readonly above: number
  /** Whether the titles of marks have room. */
  readonly named: boolean
}

const PAD = 7
/** Before the first year are the names of the lanes. */
export const WIDE: Place = { width: 1180, left: 98, above: PAD, named: true }
/** The words of the wide one would be too small on paper. */
export const PAPER: Place = { ...WIDE, width: 860 }
/** The names of the lanes stand above their marks. */
export const narrow = (width: number): Place => ({ width, left: 10, above: 25, named: false })
const [RIGHT, TOP, BOTTOM] = [14, 26, 24]
/** Of a mark, and from one row of marks to the next. */
export const RADIUS = 5.5
const ROW = 17
/** A lane takes this many rows to name its marks; more only where they would lie on each other. */
const NAMED_ROWS = 4
const CHARACTER = 6.1

/** Marks by kind in lanes and by date along them; what lies close together is stacked. `asOf` is an ISO date. */
export function layout(events: readonly TimelineEvent[], asOf: string, place: Place = WIDE): Layout {
  const { width, above } = place
  const axis = axisOf(events, asOf, place)
  const today = axis.at(asOf)
  const lanes: Lane[] = []
  const marks: MarkAt[] = []
  let y = TOP
  for (const kind of EVENT_KINDS) {
    const placed = events
      .filter((e) => e.kind === kind)
      .map((event): Placed => ({ event, x: axis.at(event.date), span: spanOf(event, axis, today) }))
    if (placed.length === 0) continue
    const { rows, labels } = pack(placed, place)
    const height = (Math.max(...rows) + 1) * ROW + above + PAD
    placed.forEach(({ event, x, span }, i) => {
      const row = rows[i]
      if (row !== undefined)
        marks.push({ event, x, span, y: y + above + (row + 0.5) * ROW, label: labels[i] ?? null })
    })
    lanes.push({ kind, y, height, count: placed.length })
    y += height
  }
  return { width, height: y + BOTTOM, lanes, marks, years: axis.years, today }
}

interface Axis {
  readonly years: Layout['years']
  readonly at: (date: string) => number
}

/** A year with more to show is wider: from the first to that of the data, or of the last known end. */
function axisOf(events: readonly TimelineEvent[], asOf: string, { width, left }: Place): Axis {
  const yearOf = (date: string) => Number(date.slice(0, 4))
  const first = Math.min(...events.map((e) => yearOf(e.date)))
  const last = Math.max(yearOf(asOf), ...events.map((e) => yearOf(e.end ?? e.date)))
  const weights = Array.from({ length: last - first + 1 }, (_, i) => {
    const of = events.filter((e) => yearOf(e.date) === first + i)
    return 1 + Math.max(...EVENT_KINDS.map((kind) => of.filter((e) => e.kind === kind).length))
  })
  const unit = (width - left - RIGHT) / weights.reduce((a, b) => a + b)
  let x = left
  const bare = weights.map((weight, i) => {
    const year = { year: first + i, x, width: weight * unit }
    x += year.width
    return year
  })
  const years = labelled(bare)
  return {
    years,
    at: (date) => {
      const found = years[yearOf(date) - first]
      return found ? found.x + found.width * within(date) : left
    },
  }
}

const DIGIT = 7

/** Years with their labels, the newest first: in two digits where a year is narrow, of the narrowest only some. */
function labelled(bare: readonly Omit<Year, 'label'>[]): Year[] {
  let free = Number.POSITIVE_INFINITY
  return bare
    .toReversed()
    .map((year): Year => {
      const narrow = year.width < 34 && year.width >= 3 * DIGIT
      const text = narrow ? `’${String(year.year).slice(2)}` : String(year.year)
      const [middle, half] = [year.x + year.width / 2, (text.length * DIGIT) / 2]
      if (middle + half > free || middle < half) return { ...year, label: null }
      free = middle - half - DIGIT
      return { ...year, label: text }
    })
    .toReversed()
}

/** How far through its year a date lies, 0 to 1; of a month or a year, its middle. */
export function within(date: string): number {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return 0.5
  return (Number(month) - 1 + (day === undefined ? 0.5 : (Number(day) - 0.5) / daysIn(year, month))) / 12
}

const daysIn = (year: string, month: string) =>
  new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()

function spanOf({ end }: TimelineEvent, axis: Axis, today: number): MarkAt['span'] {
  if (end === undefined) return null
  return end === null ? { x: today, open: true } : { x: axis.at(end), open: false }
}

interface Placed {
  readonly event: TimelineEvent
  readonly x: number
  readonly span: MarkAt['span']
}
type Taken = readonly [from: number, to: number]

/** Named marks where a lane has the rows for them, and bare ones where it has not; those are named where room is left. */
function pack(placed: readonly Placed[], place: Place): { rows: number[]; labels: MarkAt['label'][] } {
  if (!place.named) return { rows: stack(placed.map((p) => taken(p, null))), labels: [] }
  const sides = placed.map((p) => sideOf(p, place))
  const named = stack(placed.map((p, i) => taken(p, sides[i] ?? null)))
  if (Math.max(...named) < NAMED_ROWS) return { rows: named, labels: sides }
  const rows = stack(placed.map((p) => taken(p, null)))
  const used: Taken[] = placed.map((p) => taken(p, null))
  const labels = placed.map((p, i) => {
    const side = (['right', 'left'] as const).find((s) => {
      const [from, to] = taken(p, s)
      const inside = from >= place.left && to <= place.width
      return inside && used.every((u, j) => j === i || rows[j] !== rows[i] || u[1] <= from || u[0] >= to)
    })
    if (side) used[i] = taken(p, side)
    return side ?? null
  })
  return { rows, labels }
}

const labelWidth = ({ event }: Placed) => event.title.length * CHARACTER + 6

/** A title goes to the right of its mark, but for where the picture ends. */
const sideOf = (p: Placed, { width }: Place): 'left' | 'right' =>
  taken(p, 'right')[1] <= width ? 'right' : 'left'

/** What of its row a mark takes, with its span and its title. */
function taken(p: Placed, label: MarkAt['label']): Taken {
  const [from, to] = [p.x - RADIUS - 2, Math.max(p.x, p.span?.x ?? p.x) + RADIUS + 2]
  if (label === 'left') return [from - labelWidth(p), to]
  return label === 'right' ? [from, to + labelWidth(p)] : [from, to]
}

/** The first row in which each has room; they come in order. */
function stack(all: readonly Taken[]): number[] {
  const rows: Taken[][] = []
  return all.map((one) => {
    const free = rows.findIndex((row) => row.every((other) => other[1] <= one[0] || other[0] >= one[1]))
    const at = free === -1 ? rows.length : free
    rows[at] = [...(rows[at] ?? []), one]
    return at
  })
}
