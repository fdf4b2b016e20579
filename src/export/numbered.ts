/** `[2, 5–8]`: the numbers of sources as they are said after what rests on them; nothing where there are none. */
export function numbered(sources: readonly number[]): string {
  const spans: [number, number][] = []
  for (const number of [...new Set(sources)].sort((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else spans.push([number, number])
  }
  const said = spans.map(([from, to]) =>
    to === from ? from : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
  )
  return said.length === 0 ? '' : `[${said.join(', ')}]`
}
