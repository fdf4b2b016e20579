import './own.css'
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Camera } from '../../domain/camera.ts'
import type { Size } from '../camera.ts'
import type { NamesAt } from '../labels.ts'
import { useSize } from '../useSize.ts'
import { within } from '../zoomed.ts'
import type { OwnDrawing } from './drawing.ts'
import { hitRow } from './hit.ts'
import styles from './OwnMarks.module.css'
import { paint } from './paint.ts'
import { screenOf, slideOf } from './screen.ts'

/** CSS pixels that are drawn around the map, and after how many of a drag they are drawn anew. */
const [AROUND, STEP] = [64, 96]
/** More dots an inch are not seen. */
const MOST_RATIO = 2

export interface OwnMarksProps {
  readonly drawing: OwnDrawing
  /** 1 for each row that is shown; null: all. */
  readonly shown: Uint8Array | null
  readonly chosen: number | null
  readonly at: NamesAt
  /** Where a drag has brought the map. */
  readonly moving: Camera | null
  /** Another one has other colours. */
  readonly theme: object
  readonly titleOf: (row: number) => string
  readonly onPick: (row: number) => void
  /** What is written at each circle. */
  readonly values: readonly { readonly row: number; readonly text: string }[]
}

/** A reader's own data over both renderers, below the names and moved with them. */
export function OwnMarks(props: OwnMarksProps) {
  const { drawing, shown, chosen, at, moving, theme } = props
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = useSize(frame)
  const slide = size ? slideOf(at, size, moving) : ([0, 0] as const)
  const [stepX, stepY] = [Math.round(slide[0] / STEP), Math.round(slide[1] / STEP)]
  const xy = useScreen(drawing, at, size)
  const [left, top] = [stepX * STEP - AROUND, stepY * STEP - AROUND]
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !size) return
    const ratio = Math.min(MOST_RATIO, devicePixelRatio)
    const [width, height] = [size.width, size.height].map((n) => Math.round((n + 2 * AROUND) * ratio))
    if (context.canvas.width !== width) context.canvas.width = width as number
    if (context.canvas.height !== height) context.canvas.height = height as number
    const style = getComputedStyle(context.canvas)
    const colours = { own: style.color, casing: style.getPropertyValue('--paper').trim() }
    paint(context, { drawing, xy, shown, chosen, left, top, ratio, colours })
  }, [drawing, xy, shown, chosen, size, left, top, theme])
  const hover = usePointer(frame, props, xy, slide)
  return (
    <div
      ref={frame}
      className={styles.own}
      data-counted="own"
      aria-hidden="true"
      data-rows={drawing.geometry.rowEnds.length}
    >
      <canvas
        ref={canvas}
        style={
          size ? { left, top, width: size.width + 2 * AROUND, height: size.height + 2 * AROUND } : undefined
        }
      />
      {size && <Values {...props} xy={xy} />}
      {hover && (
        <span
          className={styles.hover}
          style={{ left: hover.x, top: hover.y }}
          data-side={size && hover.x > size.width / 2 ? 'left' : 'right'}
        >
          {props.titleOf(hover.row)}
        </span>
      )}
    </div>
  )
}

/** Where everything is on the map, anew for another view of it. */
function useScreen(drawing: OwnDrawing, at: NamesAt, size: Size | null): Float32Array {
  return useMemo(() => {
    const xy = new Float32Array(drawing.world.length)
    if (size) screenOf(drawing.world, at, size, xy)
    return xy
  }, [drawing, at, size])
}

/** Half of the width of what stands under a name, CSS pixels. */
const NUMBER = 10

/** The value at each circle, as text. */
function Values({ drawing, shown, values, xy }: OwnMarksProps & { xy: Float32Array }) {
  return values.map(({ row, text }) => {
    if (shown && !shown[row]) return null
    const [x, y] = [xy[2 * indexOf(drawing, row)], xy[2 * indexOf(drawing, row) + 1]]
    if (x === undefined || y === undefined || Number.isNaN(x)) return null
    // Beside the number under the name of the state, and beside the circle.
    const beside = x + Math.max(drawing.radii?.[row] ?? drawing.radius, NUMBER)
    return (
      <span key={row} className={styles.value} style={{ left: beside, top: y }}>
        {text}
      </span>
    )
  })
}

/** The first pair of coordinates of a row. */
const indexOf = ({ geometry: { rowEnds, partEnds } }: OwnDrawing, row: number): number => {
  const part = row === 0 ? 0 : (rowEnds[row - 1] as number)
  return part === 0 ? 0 : (partEnds[part - 1] as number)
}

/** A click that moved farther is the end of a drag. */
const DRAG_PX = 4

/** Tells what the pointer is over, and picks what it clicks on before the map answers. */
function usePointer(
  frame: RefObject<HTMLElement | null>,
  { drawing, shown, onPick }: OwnMarksProps,
  xy: Float32Array,
  slide: readonly [number, number],
) {
  const [hover, setHover] = useState<{ row: number; x: number; y: number } | null>(null)
  const find = useEffectEvent((map: HTMLElement, event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null
    // Names, buttons and cards lie above.
    if (!(target?.closest('canvas') || target?.closest('svg')?.parentElement === map)) return null
    const [atX, atY] = within(map, event)
    const [x, y] = [atX + slide[0], atY + slide[1]]
    const row = hitRow(drawing, xy, shown, x, y)
    return row < 0 ? null : { row, x, y }
  })
  const pick = useEffectEvent((row: number) => onPick(row))
  useEffect(() => {
    const map = frame.current?.closest('section')
    if (!map) return
    const gone = new AbortController()
    const options = { signal: gone.signal, capture: true }
    let down: readonly [number, number] = [0, 0]
    const show = (found: typeof hover) => {
      map.toggleAttribute('data-over-own', found !== null)
      setHover((now) => (now?.row === found?.row ? now : found))
    }
    map.addEventListener(
      'pointerdown',
      (event) => {
        down = [event.clientX, event.clientY]
      },
      options,
    )
    map.addEventListener(
      'pointermove',
      (event) => {
        show(event.buttons === 0 ? find(map, event) : null)
      },
      options,
    )
    map.addEventListener('pointerleave', () => show(null), { signal: gone.signal })
    map.addEventListener(
      'click',
      (event) => {
        const isKeyed = event.shiftKey || event.ctrlKey || event.metaKey || event.altKey
        const wasDragged = Math.hypot(event.clientX - down[0], event.clientY - down[1]) > DRAG_PX
        if (event.detail === 0 || isKeyed || wasDragged) return
        const found = find(map, event)
        if (!found) return
        event.preventDefault()
        event.stopPropagation()
        pick(found.row)
      },
      options,
    )
    return () => {
      map.removeAttribute('data-over-own')
      gone.abort()
    }
  }, [frame])
  return hover
}
