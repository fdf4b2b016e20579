import type { Camera } from '../domain/camera.ts'
import { panBy, zoomAround } from './moves.ts'
import type { Now, On } from './SvgMoves.tsx'
import { within, zoomed } from './zoomed.ts'

/** Two fingers: what is between them, in CSS pixels of the window, and how far apart they are. */
interface Fingers {
  readonly x: number
  readonly y: number
  readonly apart: number
}

function fingersOf({ touches }: TouchEvent): Fingers | null {
  const [a, b] = touches
  if (!a || !b || touches.length > 2) return null
  return {
    x: (a.clientX + b.clientX) / 2,
    y: (a.clientY + b.clientY) / 2,
    apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
  }
}

/** Two fingers move and zoom the map, also where one is the page's; `onStart` ends what one finger began. */
export function pinchWithFingers(
  map: HTMLElement,
  on: On,
  now: Now,
  { isOurs, onStart }: { isOurs: (event: Event) => boolean; onStart: () => void },
): () => void {
  let last: Fingers | null = null
  let to: Camera | null = null
  const end = () => {
    if (to) now().onMoveEnd(to)
    last = to = null
  }
  on('touchstart', (event) => {
    end()
    const fingers = fingersOf(event)
    // A scroll of the page that has begun goes on.
    if (!fingers || !event.cancelable || !isOurs(event)) return
    event.preventDefault()
    onStart()
    last = fingers
  })
  on('touchmove', (event) => {
    const fingers = fingersOf(event)
    if (!last || !fingers) return
    if (event.cancelable) event.preventDefault()
    const { camera, size, onMove } = now()
    const zoom = zoomed(map)
    const nearer = zoomAround(
      to ?? camera,
      size,
      within(map, { clientX: last.x, clientY: last.y }),
      Math.log2(fingers.apart / last.apart),
    )
    to = panBy(nearer, (last.x - fingers.x) / zoom, (last.y - fingers.y) / zoom)
    last = fingers
    onMove(to)
  })
  on('touchend', end)
  on('touchcancel', end)
  return end
}
