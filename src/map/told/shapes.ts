import type { MapShape, Stroke, XY } from '../../domain/toldMap.ts'
import type { Size } from '../camera.ts'
import { clipLine, clipRing } from './clip.ts'

const EMPTY = { fill: null, hatch: null, stroke: null, country: null } as const

/** As exact as a hundredth of a pixel. */
const rounded = (line: readonly XY[]): XY[] => line.map(([x, y]) => [round(x), round(y)])
const round = (n: number) => Math.round(n * 100) / 100

export const stroke = (
  colour: string,
  width: number,
  dash: readonly number[] = [],
  arrow = false,
): Stroke => ({
  ...{ colour, width, dash, arrow },
})

/** What is given of a shape that is yet to be cut at the edges of the map. */
type Given = Pick<MapShape, 'name' | 'says' | 'kind' | 'lines'> & Partial<Pick<MapShape, 'fill' | 'stroke'>>

/** An area, a badge or a dot as far as it is on the map: none or one. */
export function area(given: Given, size: Size): MapShape[] {
  const lines = given.lines.map((ring) => rounded(clipRing(ring, size))).filter(({ length }) => length > 2)
  return lines.length > 0 ? [{ ...EMPTY, ...given, lines, closed: true }] : []
}

/** Lines as far as they are on the map: none or one. */
export function line(given: Omit<Given, 'kind'>, size: Size): MapShape[] {
  const lines = given.lines.flatMap((part) => clipLine(part, size)).map(rounded)
  return lines.length > 0 ? [{ ...EMPTY, ...given, kind: 'line', lines, closed: false }] : []
}

/** Corners of what stands for a circle: no more than a twentieth of a pixel off where it is no larger than a badge. */
const CORNERS = 24

export const circle = ([x, y]: XY, r: number): XY[] =>
  Array.from({ length: CORNERS }, (_, i): XY => {
    const angle = (2 * Math.PI * i) / CORNERS
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)]
  })

/** Points of a quarter of a rounded corner. */
const OF_CORNER = 4

/** A rectangle around a point, with rounded corners. */
export function badge([x, y]: XY, width: number, height: number, r: number): XY[] {
  const [dx, dy] = [width / 2 - r, height / 2 - r]
  const corners: XY[] = [
    [dx, dy],
    [-dx, dy],
    [-dx, -dy],
    [dx, -dy],
  ]
  if (r === 0) return corners.map(([cx, cy]) => [x + cx, y + cy])
  return corners.flatMap(([cx, cy], i) =>
    Array.from({ length: OF_CORNER + 1 }, (_, j): XY => {
      const angle = (Math.PI / 2) * (i + j / OF_CORNER)
      return [x + cx + r * Math.cos(angle), y + cy + r * Math.sin(angle)]
    }),
  )
}

/** Whether a point is on the map, so far from its edges. */
export const isOn = ([x, y]: XY, { width, height }: Size, air = 0): boolean =>
  x >= air && y >= air && x <= width - air && y <= height - air
