import { LINE, POINT } from '../../domain/own.ts'
import { eachPart } from '../../own/walk.ts'
import type { Size } from '../camera.ts'
import type { OwnDrawing } from './drawing.ts'

/** What of a reader's own data is in sight, as vectors in CSS pixels of the map. */
export interface OwnVectors {
  /** Of each row that is an area, its path; a hole is a ring in a ring. */
  readonly areas: readonly string[]
  /** All lines in one path. */
  readonly lines: string
  readonly discs: readonly {
    readonly row: number
    readonly x: number
    readonly y: number
    readonly r: number
  }[]
}

/** Two corners, or two discs of one size, that are nearer each other are drawn as one: half a pixel of a picture made four times as large is not seen. */
const NEAR = 0.125

/** What the canvas of the screen draws, for a picture: the same rows at the same places. */
export function vectorsOf(
  drawing: OwnDrawing,
  xy: Float32Array,
  shown: Uint8Array | null,
  { width, height }: Size,
): OwnVectors {
  const { geometry, radii, radius } = drawing
  const areas: string[] = []
  const lines: string[] = []
  const discs: OwnVectors['discs'][number][] = []
  const taken = new Set<string>()
  for (let row = 0; row < geometry.rowEnds.length; row++) {
    if (shown && !shown[row]) continue
    const rings: string[] = []
    eachPart(geometry, row, (kind, from, to) => {
      if (kind !== POINT) {
        const path = pathOf(xy, from, to, kind !== LINE)
        if (path !== '') (kind === LINE ? lines : rings).push(path)
        return
      }
      const [x, y] = [fine(xy[2 * from] as number), fine(xy[2 * from + 1] as number)]
      const r = radii ? (radii[row] as number) : radius
      const isInSight = x > -r && y > -r && x < width + r && y < height + r
      const key = `${x} ${y} ${r}`
      // What is not a number is in no picture.
      if (!isInSight || taken.has(key)) return
      taken.add(key)
      discs.push({ row, x, y, r })
    })
    if (rings.length > 0) areas.push(rings.join(''))
  }
  return { areas, lines: lines.join(''), discs }
}

const fine = (n: number) => Math.round(n / NEAR) * NEAR

function pathOf(xy: Float32Array, from: number, to: number, closed: boolean): string {
  let path = ''
  let last = ''
  for (let i = from; i < to; i++) {
    const [x, y] = [fine(xy[2 * i] as number), fine(xy[2 * i + 1] as number)]
    if (Number.isNaN(x)) return ''
    const point = `${x} ${y}`
    if (point !== last) path += `${path === '' ? 'M' : 'L'}${point}`
    last = point
  }
  return closed && path !== '' ? `${path}Z` : path
}
