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
  /** Rather over a mark than nowhere. */
  readonly must?: boolean
}

/** Air between two names, and between a name and the frame, in CSS pixels. */
const AIR = 1

const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right + AIR && b.left < a.right + AIR && a.top < b.bottom + AIR && b.top < a.bottom + AIR

/**
 * Which offer each name gets, by its index; a name without a place is left out. The earlier in the list, the sooner
 * it chooses: at most n² comparisons of rectangles for some hundred names. `marks` are what lies on the map itself.
 */
export function placed<Id>(
  candidates: readonly Candidate<Id>[],
  { width, height }: Size,
  obstacles: readonly Rect[],
  marks: readonly Rect[] = [],
): Map<Id, number> {
  const taken = [...obstacles]
  const chosen = new Map<Id, number>()
  const rectsOf = ({ at: [x, y], extents }: Candidate<Id>['offers'][number]): Rect[] =>
    extents.map((extent) => ({
      left: x + extent.left,
      top: y + extent.top,
      right: x + extent.right,
      bottom: y + extent.bottom,
    }))
  for (const { id, offers, must } of candidates) {
    const free = (beside: readonly Rect[]) =>
      offers.findIndex((offer) =>
        rectsOf(offer).every(
          (r) =>
            r.left >= AIR &&
            r.top >= AIR &&
            r.right <= width - AIR &&
            r.bottom <= height - AIR &&
            !taken.some((other) => overlap(r, other)) &&
            !beside.some((other) => overlap(r, other)),
        ),
      )
    const apart = free(marks)
    const index = apart < 0 && must && marks.length > 0 ? free([]) : apart
    const offer = offers[index]
    if (!offer) continue
    taken.push(...rectsOf(offer))
    chosen.set(id, index)
  }
  return chosen
}
