/** Heights of labels that want to stand at `wanted` (CSS pixels), none nearer to another than `gap`, all within. */
export function spread(
  wanted: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y)
  const placed = order.map(({ y }) => y)
  // Down from the first, then up from the foot: what was pushed out at the bottom pushes the others back.
  for (let k = 0; k < placed.length; k++) {
    placed[k] = Math.max(placed[k] ?? top, k > 0 ? (placed[k - 1] ?? top) + gap : top)
  }
  for (let k = placed.length - 1; k >= 0; k--) {
    placed[k] = Math.min(
      placed[k] ?? bottom,
      k < placed.length - 1 ? (placed[k + 1] ?? bottom) - gap : bottom,
    )
  }
  const result = [...wanted]
  for (const [k, { i }] of order.entries()) result[i] = placed[k] ?? bottom
  return result
}
