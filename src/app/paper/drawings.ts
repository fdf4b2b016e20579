/** CSS pixels: a higher drawing is made so small by a sheet that lies on its side that its words cannot be read. */
const LEGIBLE = 900

const drawingsOf = () =>
  [...document.querySelectorAll<HTMLElement>('#root figure > :is([aria-hidden], [data-drawing])')].filter(
    (one) => one.checkVisibility(),
  )

/**
 * Tells the stylesheet how high each drawing is, which it needs to fit it to the sheet, and unfolds the table of those
 * that would be too small to read there. Returns the way back.
 */
export function fitDrawings(): () => void {
  const drawings = drawingsOf()
  const unfolded: HTMLDetailsElement[] = []
  for (const drawing of drawings) {
    const height = drawing.offsetHeight
    drawing.style.setProperty('--tall', String(Math.max(height, 1)))
    const table = drawing.parentElement?.querySelector('details')
    if (height <= LEGIBLE || !table || table.open) continue
    table.open = true
    unfolded.push(table)
  }
  return () => {
    for (const drawing of drawings) drawing.style.removeProperty('--tall')
    for (const table of unfolded) table.open = false
  }
}
