/** Brings what has the id into sight once it is there, and once more where another panel takes its place; for some seconds. */
export function reveal(id: string): () => void {
  const until = performance.now() + 10_000
  let shown: HTMLElement | null = null
  let frame = requestAnimationFrame(function look() {
    const found = document.getElementById(id)
    if (found && found !== shown) {
      for (let at = found.parentElement; at; at = at.parentElement) {
        if (at instanceof HTMLDetailsElement) at.open = true
      }
      found.scrollIntoView({ block: 'start' })
      shown = found
    }
    if (performance.now() < until) frame = requestAnimationFrame(look)
  })
  return () => cancelAnimationFrame(frame)
}
