/** CSS pixels: of a character of a label, and between two labels. */
const [CHARACTER, GAP] = [6.6, 3]

/**
 * Which of the labels of evenly spaced columns are written, by index, so that none lies on another: the last, the
 * greatest and the least value before the rest. `step` is from one column to the next in CSS pixels; a column without
 * a text has none.
 */
export function labelsThatFit(
  columns: readonly { readonly text: string; readonly value: number | null }[],
  step: number,
): ReadonlySet<number> {
  const named = columns.flatMap(({ text, value }, at) =>
    text === '' || value === null ? [] : [{ at, text, value }],
  )
  const byValue = named.toSorted((a, b) => b.value - a.value)
  const order = [named.at(-1), byValue[0], byValue.at(-1), ...named.toReversed()]
  const written: { at: number; text: string }[] = []
  for (const label of order) {
    if (!label) continue
    const room = (other: { at: number; text: string }) =>
      Math.abs(other.at - label.at) * step >= ((other.text.length + label.text.length) / 2) * CHARACTER + GAP
    if (written.every(room)) written.push(label)
  }
  return new Set(written.map((l) => l.at))
}
