/** Round ticks that hold what is `above` zero and what is `below` it, in about so many steps. */
export function scaleTicks({ above, below }: { above: number; below: number }, steps: number): number[] {
  const rough = (above + below) / steps
  if (rough <= 0) return [0]
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough
  // What is a whole number of steps but for the last binary digit takes no further one.
  const [from, to] = [-Math.ceil(below / step - 1e-9), Math.ceil(above / step - 1e-9)]
  return Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step)
}
