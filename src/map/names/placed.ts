/** CSS pixels from the upper left corner of the map. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One way to set a name: what it covers, and where that is for whoever draws it. */
export interface Offer<S> {
  readonly covers: readonly Rect[]
  readonly spot: S
}

export interface Name<S> {
  readonly id: string
  /** In the order in which they are to be tried. */
  readonly offers: readonly Offer<S>[]
}

/** Between two names, and between a name and the edge. */
const GAP = 3

/**
 * Names in the order of their weight, each at the first of its offers that lies within the frame and touches nothing
 * that is there already; one that fits nowhere is left out.
 */
export function placed<S>(
  names: readonly Name<S>[],
  frame: Rect,
  taken: readonly Rect[],
): ReadonlyMap<string, S> {
  const there = [...taken]
  const spots = new Map<string, S>()
  for (const { id, offers } of names) {
    const free = offers.find(({ covers }) =>
      covers.every((rect) => isWithin(rect, frame) && !there.some((other) => touch(rect, other))),
    )
    if (!free) continue
    there.push(...free.covers)
    spots.set(id, free.spot)
  }
  return spots
}

const isWithin = (rect: Rect, frame: Rect) =>
  rect.left >= frame.left + GAP &&
  rect.top >= frame.top + GAP &&
  rect.right <= frame.right - GAP &&
  rect.bottom <= frame.bottom - GAP

const touch = (a: Rect, b: Rect) =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP
