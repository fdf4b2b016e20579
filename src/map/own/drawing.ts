import type { OwnGeometry } from '../../domain/own.ts'
import { worldOf } from './screen.ts'

/** What of a reader's own data is drawn, row by row. */
export interface OwnDrawing {
  readonly geometry: OwnGeometry
  /** World units, x and y in turn. */
  readonly world: Float64Array
  /** Of a point, CSS pixels. */
  readonly radius: number
  /** Of each row, where values are drawn as circles. */
  readonly radii: Float32Array | null
}

/** The more points, the smaller each. */
const radiusOf = (points: number) => (points > 20_000 ? 2.5 : points > 2000 ? 3.5 : points > 200 ? 4.5 : 5.5)

export const drawingOf = (geometry: OwnGeometry, radii: Float32Array | null = null): OwnDrawing => ({
  ...{ geometry, radii, world: worldOf(geometry) },
  radius: radiusOf(geometry.rowEnds.length),
})
