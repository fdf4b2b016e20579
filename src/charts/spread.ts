/**
 * The middles of labels that want to stand at `wanted` and are `sizes` high (CSS pixels): none over another, all
 * between `top` and `bottom` where there is room, in the order of what they want.
 */
export function spread(
  wanted: readonly number[],
  sizes: readonly number[],
  [top, bottom]: readonly [number, number],
): number[] {
  const order = wanted.map((y, i) => ({ y, i, half: (sizes[i] ?? 0) / 2 })).sort((a, b) => a.y - b.y)
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
  const placed = [...wanted]
  for (const { y, i } of order) placed[i] = y
  return placed
}
