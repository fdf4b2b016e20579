/** A label that wants to stand with its middle at `y` and is `size` high, in CSS pixels. */
interface Wanted {
  readonly y: number
  readonly size: number
}

/**
 * Where the middles of labels come to stand: none over another, all between `top` and `bottom` where there is room,
 * in the order of what they want.
 */
export function spread(wanted: readonly Wanted[], [top, bottom]: readonly [number, number]): number[] {
  const labels = wanted.map(({ y, size }) => ({ y, half: size / 2 }))
  const order = labels.toSorted((a, b) => a.y - b.y)
  // Down from the first, then up from the foot: what was pushed out at the bottom pushes the others back.
  let edge = top
  for (const label of order) {
    label.y = Math.max(label.y, edge + label.half)
    edge = label.y + label.half
  }
  edge = bottom
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, edge - label.half)
    edge = label.y - label.half
  }
  return labels.map((label) => label.y)
}
