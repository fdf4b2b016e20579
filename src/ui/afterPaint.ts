/** Milliseconds: what a processor needs to draw a frame of the page where there is no graphics card. */
const DRAWN = 50

/**
 * Calls back once the next frame is on the screen, and gives what takes it back. No event tells when that is: the
 * frame after it is begun at once, and what is done in that shares the cores with the drawing of the first.
 */
export function afterPaint(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(callback, DRAWN)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
