import type { Size } from './camera.ts'
import type { Point } from './projection.ts'

/** A rectangle in CSS pixels of the map. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How far a name reaches from the point that it is set at, in CSS pixels; below 0 is away from it. */
export type Extent = Rect

/** A name that wants a place: the offers in the order of preference, CSS pixels of the map. */
export interface Candidate<Id> {
  readonly id: Id
  readonly offers: readonly { readonly at: Point; readonly extents: readonly Extent[] }[]
}

/** Air between two names, and between a name and the frame, in CSS pixels. */
const AIR = 1

const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right + AIR && b.left < a.right + AIR && a.top < b.bottom + AIR && b.top < a.bottom + AIR

/**
 * Which offer each name gets, by its index; a name without a place is left out. The earlier in the list, the sooner
 * it chooses: at most n² comparisons of rectangles for some hundred names.
 */
export function placed<Id>(
  candidates: readonly Candidate<Id>[],
  { width, height }: Size,
  obstacles: readonly Rect[],
): Map<Id, number> {
  const taken = [...obstacles]
  const chosen = new Map<Id, number>()
  for (const { id, offers } of candidates) {
    const index = offers.findIndex(({ at: [x, y], extents }) => {
      const rects = extents.map((extent) => ({
        left: x + extent.left,
        top: y + extent.top,
        right: x + extent.right,
        bottom: y + extent.bottom,
      }))
      const isFree = rects.every(
        (r) =>
          r.left >= AIR &&
          r.top >= AIR &&
          r.right <= width - AIR &&
          r.bottom <= height - AIR &&
          !taken.some((other) => overlap(r, other)),
      )
      if (isFree) taken.push(...rects)
      return isFree
    })
    if (index >= 0) chosen.set(id, index)
  }
  return chosen
}
