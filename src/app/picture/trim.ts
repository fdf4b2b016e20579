/** Sides of a frame beyond which a point lies, as bits. */
const [LEFT, RIGHT, ABOVE, BELOW] = [1, 2, 4, 8]

export interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

type Spot = readonly [x: number, y: number]

/** Lines between points that are all given: what the map draws. */
const PLAIN = /^[ML\d\s.,zZ-]*$/

/**
 * A path without the points that make no difference in the frame: where three in a row lie beyond one and the same
 * side, the one in the middle. Paths with curves stay as they are. `place` says where in the frame's units a point is.
 */
export function trim(d: string, place: (x: number, y: number) => Spot, frame: Frame): string {
  if (!PLAIN.test(d)) return d
  const beyond = (x: number, y: number) => {
    const [px, py] = place(x, y)
    return (
      (px < frame.left ? LEFT : 0) |
      (px > frame.right ? RIGHT : 0) |
      (py < frame.top ? ABOVE : 0) |
      (py > frame.bottom ? BELOW : 0)
    )
  }
  return d
    .split('M')
    .slice(1)
    .map((part) => trimmed(part, beyond))
    .join('')
}

function trimmed(part: string, beyond: (x: number, y: number) => number): string {
  const numbers = part.match(/-?\d*\.?\d+/g) ?? []
  const sides: number[] = []
  for (let i = 0; i + 1 < numbers.length; i += 2)
    sides.push(beyond(Number(numbers[i]), Number(numbers[i + 1])))
  let common = LEFT | RIGHT | ABOVE | BELOW
  for (const side of sides) common &= side
  // All beyond one side: nothing of it is seen.
  if (common !== 0) return ''
  let [kept, before] = ['', 0]
  sides.forEach((side, i) => {
    const after = sides[i + 1]
    if (i > 0 && after !== undefined && (before & side & after) !== 0) return
    before = side
    kept += `${kept === '' ? 'M' : 'L'}${numbers[2 * i]} ${numbers[2 * i + 1]}`
  })
  return /z\s*$/i.test(part) ? `${kept}z` : kept
}
