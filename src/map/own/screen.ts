import type { Camera } from '../../domain/camera.ts'
import type { OwnGeometry } from '../../domain/own.ts'
import type { Size } from '../camera.ts'
import type { NamesAt } from '../labels.ts'
import { type Place, project } from '../projection.ts'

/** Degrees to world units, once for all; what is on no Mercator map is not a number. */
export function worldOf({ at }: Pick<OwnGeometry, 'at'>): Float64Array {
  const world = new Float64Array(at.length)
  for (let i = 0; i < at.length; i += 2) {
    const [lon, lat] = [at[i] as number, at[i + 1] as number]
    const isOnEarth = Math.abs(lon) <= 180 && Math.abs(lat) <= 90
    const [x, y] = isOnEarth ? project(lon, Math.min(85, Math.max(-85, lat))) : [Number.NaN, Number.NaN]
    world[i] = x
    world[i + 1] = y
  }
  return world
}

/** World units a CSS pixel, and what of the world is in the middle of the map. */
export function scaleOf({ box, unitsPerPixel }: NamesAt, { width, height }: Size) {
  const k = unitsPerPixel ?? Math.max(box.width / width, box.height / height)
  return { k, x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** How far a drag has moved the map from where the names are set, CSS pixels. */
export function slideOf(at: NamesAt, size: Size, moving: Camera | null): readonly [number, number] {
  if (!moving || at.place) return [0, 0]
  const { k, x, y } = scaleOf(at, size)
  const [toX, toY] = project(moving.lon, moving.lat)
  return [(toX - x) / k, (toY - y) / k]
}

/** Where world units are on the map, CSS pixels; not a number on the far side of the globe. */
export function screenOf(world: Float64Array, at: NamesAt, size: Size, into: Float32Array): void {
  if (at.place) {
    onGlobe(world, at.place, into)
    return
  }
  const { k, x, y } = scaleOf(at, size)
  const [left, top] = [size.width / 2 - x / k, size.height / 2 - y / k]
  for (let i = 0; i < world.length; i += 2) {
    into[i] = left + (world[i] as number) / k
    into[i + 1] = top + (world[i + 1] as number) / k
  }
}

/** World units: so near each other the globe is as good as flat. */
const MESH = 64
/** So many are placed one by one. */
const FEW = 2000

/** The globe tells slowly where a point is: of many, the corners of a mesh are asked for, and what lies between is between. */
function onGlobe(world: Float64Array, place: Place, into: Float32Array) {
  const corners = new Map<number, readonly [number, number] | null>()
  const corner = (column: number, row: number) => {
    const key = row * 1024 + column
    const known = corners.get(key)
    if (known !== undefined) return known
    const found = place([column * MESH, row * MESH])
    corners.set(key, found)
    return found
  }
  for (let i = 0; i < world.length; i += 2) {
    const [x, y] = [world[i] as number, world[i + 1] as number]
    let found: readonly [number, number] | null = null
    if (world.length <= 2 * FEW) found = Number.isNaN(x) ? null : place([x, y])
    else if (!Number.isNaN(x)) {
      const [column, row] = [Math.floor(x / MESH), Math.floor(y / MESH)]
      const [a, b] = [corner(column, row), corner(column + 1, row)]
      const [c, d] = [corner(column, row + 1), corner(column + 1, row + 1)]
      const [u, v] = [x / MESH - column, y / MESH - row]
      if (a && b && c && d) {
        const between = (axis: 0 | 1) =>
          (a[axis] * (1 - u) + b[axis] * u) * (1 - v) + (c[axis] * (1 - u) + d[axis] * u) * v
        found = [between(0), between(1)]
      }
    }
    into[i] = found ? found[0] : Number.NaN
    into[i + 1] = found ? found[1] : Number.NaN
  }
}
