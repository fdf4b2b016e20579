import { LINE, POINT, RING } from '../../domain/own.ts'
import { eachPart } from '../../own/walk.ts'
import type { OwnDrawing } from './drawing.ts'

export interface Paint {
  readonly drawing: OwnDrawing
  /** Where each pair of coordinates is, CSS pixels of the map. */
  readonly xy: Float32Array
  readonly shown: Uint8Array | null
  readonly chosen: number | null
  /** What of the map the canvas has in its upper left corner, CSS pixels. */
  readonly left: number
  readonly top: number
  readonly ratio: number
  readonly colours: { readonly own: string; readonly casing: string }
}

/** Areas and lines first, points over them, what is chosen over all. */
export function paint(context: CanvasRenderingContext2D, what: Paint): void {
  const { ratio, left, top } = what
  const { width, height } = context.canvas
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  context.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio)
  paintShapes(context, what)
  if (what.drawing.radii) paintCircles(context, what, what.drawing.radii)
  else paintPoints(context, what)
  if (what.chosen !== null) paintChosen(context, what, what.chosen)
}

/** Less than that, CSS pixels, a corner is not seen. */
const STEP = 0.6

function trace(path: Path2D, xy: Float32Array, from: number, to: number, closed: boolean) {
  let [lastX, lastY, pen] = [0, 0, false]
  for (let i = from; i < to; i++) {
    const [x, y] = [xy[2 * i] as number, xy[2 * i + 1] as number]
    // Behind the globe.
    if (Number.isNaN(x)) {
      pen = false
      continue
    }
    if (pen && i < to - 1 && Math.abs(x - lastX) < STEP && Math.abs(y - lastY) < STEP) continue
    if (pen) path.lineTo(x, y)
    else path.moveTo(x, y)
    pen = true
    lastX = x
    lastY = y
  }
  if (closed && pen) path.closePath()
}

function paintShapes(context: CanvasRenderingContext2D, { drawing, xy, shown, colours }: Paint) {
  const { geometry } = drawing
  const lines = new Path2D()
  for (let row = 0; row < geometry.rowEnds.length; row++) {
    if (shown && !shown[row]) continue
    let area: Path2D | null = null
    eachPart(geometry, row, (kind, from, to) => {
      if (kind === LINE) trace(lines, xy, from, to, false)
      if (kind !== RING) return
      area ??= new Path2D()
      trace(area, xy, from, to, true)
    })
    if (area) paintArea(context, area, colours)
  }
  context.lineJoin = 'round'
  stroke(context, lines, colours.casing, 4)
  stroke(context, lines, colours.own, 2)
}

function stroke(context: CanvasRenderingContext2D, path: Path2D, colour: string, width: number) {
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke(path)
}

function paintArea(context: CanvasRenderingContext2D, area: Path2D, { own }: Paint['colours'], alpha = 0.18) {
  context.fillStyle = own
  context.globalAlpha = alpha
  context.fill(area, 'evenodd')
  context.globalAlpha = 1
  stroke(context, area, own, 1.5)
}

function paintCircles(context: CanvasRenderingContext2D, what: Paint, radii: Float32Array) {
  const { drawing, xy, shown, colours } = what
  for (let row = 0; row < radii.length; row++) {
    if (shown && !shown[row]) continue
    eachPart(drawing.geometry, row, (_, i) => {
      if (Number.isNaN(xy[2 * i])) return
      const circle = new Path2D()
      circle.arc(xy[2 * i] as number, xy[2 * i + 1] as number, radii[row] as number, 0, 2 * Math.PI)
      stroke(context, circle, colours.casing, 4)
      paintArea(context, circle, colours, 0.4)
    })
  }
}

/** A disc with its casing, as the pixels of an image. */
function stampOf(radius: number, ratio: number, colours: Paint['colours']) {
  const half = Math.ceil((radius + 1) * ratio) + 1
  const side = 2 * half + 1
  const context = new OffscreenCanvas(side, side).getContext('2d')
  if (!context) return null
  for (const [colour, r] of [[colours.casing, radius + 0.9] as const, [colours.own, radius] as const]) {
    context.fillStyle = colour
    context.beginPath()
    context.arc(half + 0.5, half + 0.5, r * ratio, 0, 2 * Math.PI)
    context.fill()
  }
  const { data } = context.getImageData(0, 0, side, side)
  return { half, side, pixels: new Uint32Array(data.buffer) }
}

/** Points are put into the pixels themselves: fifty thousand calls of a canvas take ten times as long. */
function paintPoints(context: CanvasRenderingContext2D, what: Paint) {
  const { drawing, xy, shown, left, top, ratio, colours } = what
  const { geometry, radius } = drawing
  if (!geometry.partKinds.includes(POINT)) return
  const { width, height } = context.canvas
  const stamp = stampOf(radius, ratio, colours)
  if (!stamp) return
  const { image, pixels } = bufferOf(width, height)
  const { half, side } = stamp
  for (let row = 0; row < geometry.rowEnds.length; row++) {
    if (shown && !shown[row]) continue
    eachPart(geometry, row, (kind, i) => {
      if (kind !== POINT) return
      const x = Math.round(((xy[2 * i] as number) - left) * ratio) - half
      const y = Math.round(((xy[2 * i + 1] as number) - top) * ratio) - half
      // What is not a number is in no canvas.
      if (!(x >= 0 && y >= 0 && x + side <= width && y + side <= height)) return
      for (let v = 0, at = y * width + x, from = 0; v < side; v++, at += width)
        for (let u = 0; u < side; u++, from++) {
          const pixel = stamp.pixels[from] as number
          // An edge that lets through what is below it lies over nothing but nothing.
          if (pixel >>> 24 === 255 || (pixel !== 0 && pixels[at + u] === 0)) pixels[at + u] = pixel
        }
    })
  }
  const layer = new OffscreenCanvas(width, height)
  layer.getContext('2d')?.putImageData(image, 0, 0)
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.drawImage(layer, 0, 0)
  context.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio)
}

let buffer: { image: ImageData; pixels: Uint32Array } | null = null

/** Taken anew only for another size: it is as large as the screen. */
function bufferOf(width: number, height: number) {
  if (buffer?.image.width !== width || buffer.image.height !== height) {
    const image = new ImageData(width, height)
    buffer = { image, pixels: new Uint32Array(image.data.buffer) }
  } else buffer.pixels.fill(0)
  return buffer
}

function paintChosen(context: CanvasRenderingContext2D, what: Paint, row: number) {
  const { drawing, xy, colours } = what
  const radius = (drawing.radii ? (drawing.radii[row] as number) : drawing.radius) + 3
  const path = new Path2D()
  eachPart(drawing.geometry, row, (kind, from, to) => {
    if (kind !== POINT) return trace(path, xy, from, to, kind === RING)
    if (Number.isNaN(xy[2 * from])) return
    path.moveTo((xy[2 * from] as number) + radius, xy[2 * from + 1] as number)
    path.arc(xy[2 * from] as number, xy[2 * from + 1] as number, radius, 0, 2 * Math.PI)
  })
  stroke(context, path, colours.casing, 6)
  stroke(context, path, colours.own, 3)
}
