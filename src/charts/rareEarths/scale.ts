import { spread } from '../spread.ts'

/** The powers of ten that hold all of the numbers, for an axis on which each step is tenfold. */
export function decades(values: readonly number[]): readonly number[] {
  const known = values.filter((n) => n > 0)
  const from = Math.floor(Math.log10(Math.min(...known)))
  const to = Math.ceil(Math.log10(Math.max(...known)))
  return Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i))
}

/** CSS pixels between two lines of words. */
const LINE = 15

/** By how many CSS pixels to move the words at values on such an axis of tenfold steps, so that none covers another. */
export function apart(
  values: readonly number[],
  ticks: readonly number[],
  height: number,
): readonly number[] {
  const [from = 1] = ticks
  const decade = height / (ticks.length - 1)
  const at = values.map((n) => height - Math.log10(n / from) * decade)
  const stand = spread(
    at.map((y) => ({ y, size: LINE })),
    [0, height],
  )
  return at.map((y, i) => Math.round((stand[i] ?? y) - y))
}
