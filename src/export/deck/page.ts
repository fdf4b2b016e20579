/** A slide and the places on it, inches: 16:9. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export const PAGE = { width: 13.333, height: 7.5 } as const

const MARGIN = 0.5
const WIDTH = PAGE.width - 2 * MARGIN
const TOP = 1.65

/** Where the words, the graphic and the foot of a slide are, unless a slide needs it otherwise. */
export const PLACES = {
  title: { x: MARGIN, y: 0.5, w: WIDTH, h: 1.05 },
  whole: { x: MARGIN, y: TOP, w: WIDTH, h: 4.5 },
  graphic: { x: MARGIN, y: TOP, w: 8.2, h: 4.5 },
  side: { x: 8.95, y: TOP, w: WIDTH + MARGIN - 8.95, h: 4.5 },
  sources: { x: MARGIN, y: 6.24, w: WIDTH, h: 0.42 },
  foot: { x: MARGIN, y: 6.8, w: WIDTH - 0.8, h: 0.4 },
  number: { x: MARGIN + WIDTH - 0.7, y: 6.8, w: 0.7, h: 0.4 },
} as const satisfies Record<string, Box>

/** Room between two things side by side. */
export const GAP = 0.25

const EMU = 914_400

/** English metric units, in which Office counts. */
export const emu = (inches: number): number => Math.round(inches * EMU)

/** Sizes of type, points: the first that fits is taken. */
export const SIZES = {
  title: [28, 24, 20, 18, 16, 14],
  body: [18, 16, 14, 12],
  sources: 9,
  foot: 8,
  list: 9,
  legend: 9,
  caption: 11,
  more: 10,
} as const
